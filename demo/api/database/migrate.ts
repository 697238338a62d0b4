import {readFile, readdir} from 'node:fs/promises';
import type {Database} from './database.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

/** Any number that all processes of this API share: whoever holds it may change the schema or the seed. */
const SCHEMA_LOCK = 7_661_118;

/** Brings the schema to the newest numbered file in `migrations/`; safe when several processes start at once. */
export async function migrate(database: Database): Promise<void> {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{3}-.+\.sql$/.test(name)).sort();
  await database.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(${SCHEMA_LOCK})`);
    await tx.query('create table if not exists schema_migration (name text primary key)');
    const done = new Set(
      (await tx.query<{name: string}>('select name from schema_migration')).map((row) => row.name),
    );
    for (const name of files) {
      if (done.has(name)) continue;
      await tx.query(await readFile(new URL(name, FOLDER), 'utf8'));
      await tx.query('insert into schema_migration (name) values ($1)', [name]);
    }
  });
}
