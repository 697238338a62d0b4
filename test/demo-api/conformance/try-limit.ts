import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Database} from '../../../demo/api/database/database.ts';
import {migrate} from '../../../demo/api/database/migrate.ts';
import {returnTry, sweepTries, takeTry} from '../../../demo/api/dossiers/try-limit.ts';
import type {DatabaseKind} from '../support/databases.ts';

const HOUR = 3_600_000;
const LIMIT = {tries: 5, windowMs: 24 * HOUR};
const START = Date.parse('2026-11-23T08:00:00+07:00');

/** Counting tries in the database. */
export function tryLimitTests(kind: DatabaseKind): void {
  let database: Database;
  const take = (bucket: string, hours: number) =>
    takeTry(database, bucket, LIMIT, new Date(START + hours * HOUR));

  before(async () => {
    database = await kind.fresh();
    await migrate(database);
  });
  after(() => database.close());

  it('admit five tries and say when the next will be', async () => {
    for (let hour = 0; hour < 5; hour++) assert.equal((await take('slow', hour)).admitted, true);
    assert.deepEqual(await take('slow', 5), {admitted: false, retryAfterMs: 19 * HOUR});
    assert.equal((await take('other', 5)).admitted, true);
  });

  it('slide: a try is forgotten a day after it was made, and refused ones never count', async () => {
    for (let hour = 0; hour < 5; hour++) await take('sliding', hour);
    for (let hour = 5; hour < 24; hour++) assert.equal((await take('sliding', hour)).admitted, false);
    assert.equal((await take('sliding', 24)).admitted, true);
    assert.equal((await take('sliding', 24.5)).admitted, false);
    assert.equal((await take('sliding', 25)).admitted, true);
  });

  it('admit no more when all come at once', async () => {
    const all = await Promise.all(Array.from({length: 30}, () => take('burst', 0)));
    assert.equal(all.filter((admission) => admission.admitted).length, 5);
  });

  it('give one try back', async () => {
    for (let hour = 0; hour < 5; hour++) await take('back', hour);
    await returnTry(database, 'back', new Date(START + 2 * HOUR));
    assert.equal((await take('back', 6)).admitted, true);
    assert.equal((await take('back', 6)).admitted, false);
  });

  it('give back one of two that came in the same millisecond', async () => {
    for (let time = 0; time < 5; time++) await take('twins', 0);
    await returnTry(database, 'twins', new Date(START));
    assert.equal((await take('twins', 1)).admitted, true);
    assert.equal((await take('twins', 1)).admitted, false);
  });

  it('are swept when nobody came back', async () => {
    await take('old', 0);
    await take('young', 30);
    await sweepTries(database, new Date(START + 24 * HOUR));
    const left = await database.query<{bucket: string}>('select bucket from lookup_limit');
    const buckets = left.map((row) => row.bucket);
    assert.ok(buckets.includes('young') && !buckets.includes('old'), buckets.join());
  });
}
