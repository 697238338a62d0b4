import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as v from 'valibot';
import type {Database, Queryable} from './database.ts';

/** One table and the file that fills it. */
export interface Seed<T> {
  readonly table: string;
  readonly file: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Whatever else the stored rows depend on. */
  readonly salt?: string;
  store(tx: Queryable, rows: readonly T[]): Promise<void>;
}

/**
 * Fills the table from its file when the file is not the one that filled it last; a table without a file
 * stays as it is. Rows that break the contract are left out and named to `warn`.
 */
export async function seedTable<T>(
  database: Database,
  folder: string,
  {table, file, schema, salt = '', store}: Seed<T>,
  warn: (message: string) => void,
): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return;
  const hash = createHash('sha256').update(salt).update(text).digest('hex');
  await database.transaction(async (tx) => {
    const [known] = await tx.query<{hash: string}>('select hash from dataset where name = $1 for update', [
      table,
    ]);
    if (known?.hash === hash) return;
    await tx.query(`delete from ${table}`);
    await store(tx, goodRows(JSON.parse(text), file, schema, warn));
    await tx.query('update dataset set hash = $2 where name = $1', [table, hash]);
  });
}

function goodRows<T>(
  json: unknown,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  warn: (message: string) => void,
): T[] {
  return v.parse(v.array(v.unknown()), json).flatMap((row, place) => {
    const result = v.safeParse(schema, row);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    warn(`${file}[${place}] left out: ${issue ? v.getDotPath(issue) : ''} ${issue?.message ?? ''}`);
    return [];
  });
}
