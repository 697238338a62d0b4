import {Pool} from 'pg';
import type {PoolClient} from 'pg';
import type {Database, Queryable, Row, SqlValue} from './database.ts';

/** PostgreSQL on a server. Rejects at once when it cannot be reached. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({connectionString: url, max: 10, connectionTimeoutMillis: 5_000});
  // Without a listener a dropped idle connection would end the process; the pool replaces it by itself.
  let isClosed = false;
  pool.on('error', (error) => {
    if (!isClosed) console.error(`motcua: database connection lost (${error.message})`);
  });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...queryable(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(queryable(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(broken);
        throw error;
      }
    },
    close() {
      isClosed = true;
      return pool.end();
    },
  };
}

function queryable(on: Pool | PoolClient): Queryable {
  return {
    async query<T extends Row>(sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
      const result = await (values.length > 0 ? on.query<T>(sql, [...values]) : on.query<T>(sql));
      const last: {rows: T[]} | undefined = Array.isArray(result) ? result.at(-1) : result;
      return last?.rows ?? [];
    },
  };
}
