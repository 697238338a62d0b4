import {PGlite} from '@electric-sql/pglite';
import type {Transaction} from '@electric-sql/pglite';
import type {Database, Queryable, Row, SqlValue} from './database.ts';

/** PostgreSQL inside this process, its files in `folder` or in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  return pgliteDatabase(await PGlite.create(folder ? {dataDir: folder} : {}));
}

export function pgliteDatabase(pglite: PGlite): Database {
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((tx) => work(queryable(tx))),
    close: () => pglite.close(),
  };
}

function queryable(on: PGlite | Transaction): Queryable {
  return {
    async query<T extends Row>(sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
      if (values.length > 0) return (await on.query<T>(sql, [...values])).rows;
      return ((await on.exec(sql)).at(-1)?.rows ?? []) as T[];
    },
  };
}
