import type {Queryable} from '../database/database.ts';

/** So many tries in any window of so many milliseconds. */
export interface TryLimit {
  readonly tries: number;
  readonly windowMs: number;
}

export interface Admission {
  readonly admitted: boolean;
  /** Milliseconds until a try will be admitted again, 0 when this one was. */
  readonly retryAfterMs: number;
}

/**
 * Counts a try in a bucket, when the limit admits one more. A single statement on a single row, so that
 * processes which share the database can never admit more than the limit together.
 */
export async function takeTry(
  database: Queryable,
  bucket: string,
  limit: TryLimit,
  at: Date,
): Promise<Admission> {
  const [row] = await database.query<{admitted: boolean; oldest: Date | null}>(
    `insert into lookup_limit as known (bucket, tries, admitted, touched_at)
     values ($1, array[$2::timestamptz], true, $2)
     on conflict (bucket) do update set
       touched_at = $2,
       admitted = (select count(*) < $4 from unnest(known.tries) as t where t > $3::timestamptz),
       tries = (select coalesce(array_agg(t order by t), '{}') || case when count(*) < $4
           then array[$2::timestamptz] else '{}' end
         from unnest(known.tries) as t where t > $3::timestamptz)
     returning admitted, tries[1] as oldest`,
    [bucket, at, new Date(at.getTime() - limit.windowMs), limit.tries],
  );
  if (!row || row.admitted) return {admitted: true, retryAfterMs: 0};
  const oldest = row.oldest?.getTime() ?? at.getTime();
  return {admitted: false, retryAfterMs: Math.max(1_000, oldest + limit.windowMs - at.getTime())};
}

/** Takes back the try counted at `at`, for a try that turned out to be right. */
export async function returnTry(database: Queryable, bucket: string, at: Date): Promise<void> {
  await database.query(
    `update lookup_limit set tries = tries[:array_position(tries, $2::timestamptz) - 1]
       || tries[array_position(tries, $2::timestamptz) + 1:]
     where bucket = $1 and $2::timestamptz = any(tries)`,
    [bucket, at],
  );
}

/** Forgets buckets that nobody has touched since `before`. */
export async function sweepTries(database: Queryable, before: Date): Promise<void> {
  await database.query('delete from lookup_limit where touched_at < $1', [before]);
}
