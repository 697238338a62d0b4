/** The machine's PostgreSQL, on which the tests of the reference API start a server of their own. */
import {globSync} from 'node:fs';
import {dirname} from 'node:path';
import {findExecutable} from './engines.js';

/** Folder of the server's programs (`initdb`, `postgres`); undefined when PostgreSQL is not installed. */
export function findPostgres() {
  const initdb = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1) ?? findExecutable('initdb');
  return initdb && dirname(initdb);
}
