import {after, before, describe} from 'node:test';
import {startServer} from '../../../demo/api/server.ts';
import type {RunningServer, ServerOptions} from '../../../demo/api/server.ts';
import {postgresServer} from './postgres-cluster.ts';
import type {PostgresServer} from './postgres-cluster.ts';

/** What the tests of one kind of database need to open servers on it. */
export interface DatabaseKind {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** Address of a new empty database; `undefined` means in memory. */
  fresh(): Promise<string | undefined>;
}

/** Runs the same tests on embedded PostgreSQL and, where one can be had, on a PostgreSQL server. */
export async function onEachDatabase(title: string, tests: (kind: DatabaseKind) => void): Promise<void> {
  describe(`${title} on PGlite`, () => tests({name: 'PGlite', fresh: () => Promise.resolve(undefined)}));
  await onPostgres(title, tests);
}

/** Runs the tests on a PostgreSQL server only. */
export async function onPostgres(title: string, tests: (kind: DatabaseKind) => void): Promise<void> {
  const server: PostgresServer | undefined = await postgresServer();
  describe(`${title} on PostgreSQL`, {skip: server ? false : 'no PostgreSQL server is installed'}, () => {
    if (!server) return;
    after(() => server.stop());
    tests({name: 'PostgreSQL', fresh: () => server.freshDatabase()});
  });
}

/** A server for all tests of the surrounding `describe`; ask it for its address inside a test. */
export function serverFor(kind: DatabaseKind, options: Partial<ServerOptions> = {}): {readonly url: string} {
  let server: RunningServer | undefined;
  before(async () => {
    server = await startServer({port: 0, databaseUrl: await kind.fresh(), ...options});
  });
  after(() => server?.close());
  return {
    get url() {
      if (!server) throw new Error('the server is not up yet');
      return server.url;
    },
  };
}
