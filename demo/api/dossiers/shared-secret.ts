import {randomBytes} from 'node:crypto';
import type {Queryable} from '../database/database.ts';

/**
 * The secret behind every keyed hash. Give one from outside in production: one that is kept in the
 * database, as here by default so that processes agree, is lost together with it.
 */
export async function sharedSecret(database: Queryable, given?: string): Promise<string> {
  if (given) return given;
  await database.query(
    `insert into api_key (name, value) values ('secret', $1) on conflict (name) do nothing`,
    [randomBytes(32).toString('base64url')],
  );
  const [row] = await database.query<{value: string}>(`select value from api_key where name = 'secret'`);
  if (!row) throw new Error('the shared secret cannot be read');
  return row.value;
}
