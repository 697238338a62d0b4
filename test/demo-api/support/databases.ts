import {after, before, describe} from 'node:test';
import {PGlite} from '@electric-sql/pglite';
import {openDatabase} from '../../../demo/api/database/database.ts';
import type {Database} from '../../../demo/api/database/database.ts';
import {pgliteDatabase} from '../../../demo/api/database/pglite-database.ts';
import {startServer} from '../../../demo/api/server.ts';
import type {RunningServer, ServerOptions} from '../../../demo/api/server.ts';
import {postgresServer} from './postgres-cluster.ts';
import type {PostgresServer} from './postgres-cluster.ts';

/** One database that is opened, and closed, more than once. */
export interface LastingDatabase {
  open(): Promise<Database>;
  forget(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** A new empty database, gone when it is closed. */
  fresh(): Promise<Database>;
  lasting(): Promise<LastingDatabase>;
}

/** Runs the same tests on embedded PostgreSQL and, where one can be had, on a PostgreSQL server. */
export async function onEachDatabase(title: string, tests: (kind: DatabaseKind) => void): Promise<void> {
  describe(`${title} on PGlite`, () => {
    // Starting from nothing takes seconds, copying a started one a tenth of that.
    let template: PGlite;
    before(async () => void (template = await PGlite.create()));
    after(() => template.close());
    const copy = async () => (await template.clone()) as PGlite;
    tests({
      name: 'PGlite',
      fresh: async () => pgliteDatabase(await copy()),
      async lasting() {
        const pglite = await copy();
        const database = {...pgliteDatabase(pglite), close: () => Promise.resolve()};
        return {open: () => Promise.resolve(database), forget: () => pglite.close()};
      },
    });
  });
  await onPostgres(title, (kind) => tests(kind));
}

/** Runs the tests on a PostgreSQL server only. */
export async function onPostgres(
  title: string,
  tests: (kind: DatabaseKind, freshUrl: () => Promise<string>) => void,
): Promise<void> {
  const server: PostgresServer | undefined = await postgresServer();
  describe(`${title} on PostgreSQL`, {skip: server ? false : 'no PostgreSQL server is installed'}, () => {
    if (!server) return;
    const kind: DatabaseKind = {
      name: 'PostgreSQL',
      fresh: async () => openDatabase(await server.freshDatabase()),
      async lasting() {
        const url = await server.freshDatabase();
        return {open: () => openDatabase(url), forget: () => Promise.resolve()};
      },
    };
    tests(kind, () => server.freshDatabase());
    // Last, for hooks run in the order they were given in: first the tests' own servers let go.
    after(() => server.stop());
  });
}

/** A server for all tests of the surrounding `describe`; ask it for its address inside a test. */
export function serverFor(kind: DatabaseKind, options: Partial<ServerOptions> = {}): {readonly url: string} {
  let server: RunningServer | undefined;
  before(async () => {
    server = await startServer({port: 0, database: await kind.fresh(), ...options});
  });
  after(() => server?.close());
  return {
    get url() {
      if (!server) throw new Error('the server is not up yet');
      return server.url;
    },
  };
}
