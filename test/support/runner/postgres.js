/** A PostgreSQL server of our own for one test run: its files live in a temporary folder and go with it. */
import {execFileSync, spawn} from 'node:child_process';
import {chmodSync, chownSync, globSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {findExecutable} from './engines.js';

/** Folder of the server's programs (`initdb`, `postgres`); undefined when PostgreSQL is not installed. */
export function findPostgres() {
  const initdb = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1) ?? findExecutable('initdb');
  return initdb && dirname(initdb);
}

/** The server refuses to run as root: then it runs as the system's own `postgres` user. */
function serverUser() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(programs, port, server) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}`);
    try {
      execFileSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('PostgreSQL does not answer');
}

/**
 * Starts an empty server; returns its `url` (`postgres://…`, a superuser of a database that no one else uses) and
 * `stop()`. Throws when it does not come up.
 */
export async function startPostgres() {
  const programs = findPostgres();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-postgres-'));
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = {...user, cwd: folder, stdio: 'ignore'};
  const init = ['-D', data, '-U', 'motcua', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), init, options);
  const port = await freePort();
  const settings = {port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'off'};
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...flags], options);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await answering(programs, port, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {url: `postgres://motcua@127.0.0.1:${port}/postgres`, stop};
}
