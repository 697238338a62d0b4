import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Database} from '../../../demo/api/database/database.ts';
import {DEFAULT_LIMITS, lookUpDossier} from '../../../demo/api/dossiers/dossier-lookup.ts';
import {keyedHash} from '../../../demo/api/dossiers/keyed-hash.ts';

const hash = keyedHash('a secret of the tests');
const KEY = {kind: 'dossier', code: 'H26.150-261101-0001', digits: '0000'} as const;

/** All that a lookup asks of the database and of the slow hash, in order. */
async function workFor({isKnown = true, isAdmitted = true}): Promise<string[]> {
  const work: string[] = [];
  const digitsHash = await hash.digits(KEY.code, '1234');
  const database = {
    query: (sql: string) => {
      work.push(sql);
      if (sql.startsWith('insert into lookup_limit')) {
        // The address is admitted, the code only when it is not locked.
        const isCode = work.length > DEFAULT_LIMITS.perAddress.length;
        return Promise.resolve([{admitted: !isCode || isAdmitted, oldest: null}]);
      }
      return Promise.resolve(isKnown ? [{digits_hash: digitsHash}] : []);
    },
  } as unknown as Database;
  const counting = {
    ...hash,
    digits: (code: string, digits: string) => {
      work.push('slow hash');
      return hash.digits(code, digits);
    },
  };
  const options = {hash: counting, limits: DEFAULT_LIMITS, now: () => new Date('2026-11-23T08:00:00+07:00')};
  const lookup = lookUpDossier(database, KEY, '203.0.113.7', options);
  await assert.rejects(lookup, {kind: 'not-found'});
  return work;
}

it('does the same work for no such code, wrong digits and a locked code', async () => {
  const wrong = await workFor({});
  assert.equal(wrong.filter((each) => each === 'slow hash').length, 1);
  assert.deepEqual(await workFor({isKnown: false}), wrong, 'no such code');
  assert.deepEqual(await workFor({isAdmitted: false}), wrong, 'a locked code');
  assert.deepEqual(
    await workFor({isKnown: false, isAdmitted: false}),
    wrong,
    'a locked code that does not exist',
  );
});
