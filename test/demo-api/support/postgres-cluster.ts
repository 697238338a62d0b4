import {execFileSync, spawn} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Client} from 'pg';

/** A PostgreSQL server on which tests may make databases. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The server named by MOTCUA_TEST_DATABASE_URL or DATABASE_URL, else a private one of the installed
 * PostgreSQL on a socket in a new folder. Without either `undefined`, or an error when
 * MOTCUA_REQUIRE_POSTGRES=1 demands one.
 */
export async function postgresServer(): Promise<PostgresServer | undefined> {
  const given = process.env['MOTCUA_TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  if (given) return onServer(given, async () => {});
  const binaries = findBinaries();
  if (binaries) return startCluster(binaries);
  if (process.env['MOTCUA_REQUIRE_POSTGRES'] === '1') throw new Error('no PostgreSQL server is installed');
  return undefined;
}

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}

async function startCluster(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-pg-'));
  const owner = serverOwner();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const data = join(folder, 'data');
  const run = {...owner, cwd: folder, stdio: 'ignore'} as const;
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'motcua', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    run,
  );
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=60'].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-k', folder, '-p', '5432', ...settings],
    run,
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);
  // A test run that is broken off must not leave a server behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const url = `postgresql://motcua@localhost/postgres?host=${encodeURIComponent(folder)}&port=5432`;
  await untilReady(url, () => server.exitCode !== null);
  return onServer(url, async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  });
}

/** PostgreSQL refuses to run as root, so that root runs it as the account Debian made for it. */
function serverOwner(): {uid?: number; gid?: number} {
  if (process.getuid?.() !== 0) return {};
  const id = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}

async function untilReady(url: string, isGone: () => boolean): Promise<void> {
  for (;;) {
    if (isGone()) throw new Error('the private PostgreSQL server ended');
    try {
      await withClient(url, () => Promise.resolve());
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function onServer(url: string, stop: () => Promise<void>): PostgresServer {
  const made: string[] = [];
  return {
    async freshDatabase() {
      const name = `motcua_test_${process.pid}_${made.length}`;
      await withClient(url, (client) => client.query(`create database ${name}`));
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      await withClient(url, async (client) => {
        for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
      });
      await stop();
    },
  };
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({connectionString: url});
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
