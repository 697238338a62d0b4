/** A value that may stand for a `$n` placeholder. Objects travel as JSON text. */
export type SqlValue = string | number | boolean | null | Date | readonly string[] | readonly Date[];

export type Row = Readonly<Record<string, unknown>>;

/** Whatever runs SQL: the database itself, or one transaction on it. */
export interface Queryable {
  /** Runs one statement. Without values several statements may be given; the rows of the last come back. */
  query<T extends Row = Row>(sql: string, values?: readonly SqlValue[]): Promise<T[]>;
}

/** All that the API asks of a database: PostgreSQL inside the process or on a server, the same SQL on both. */
export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Waits for running statements, then lets go of files and connections. */
  close(): Promise<void>;
}

/**
 * Opens `postgres://…` on a server; anything else is a folder for embedded PostgreSQL, and nothing at
 * all keeps it in memory.
 */
export async function openDatabase(url?: string): Promise<Database> {
  if (url && /^postgres(ql)?:\/\//.test(url)) {
    const {openPostgres} = await import('./postgres-database.ts');
    return openPostgres(url);
  }
  const {openPglite} = await import('./pglite-database.ts');
  return openPglite(url);
}
