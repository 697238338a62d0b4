import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {NO_WORDS} from '../../../src/domain/procedure/citizen-words.ts';
import {mergeCitizenWords, parseCitizenWords} from '../../../src/domain/procedure/city-words.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import {sampleProcedures} from './sample-procedures.ts';

test('a city adds its own words to those of the country', () => {
  const own = parseCitizenWords({meanings: [{says: 'giấy hồng đào', means: ['đăng ký kết hôn']}]});
  const index = buildProcedureIndex(sampleProcedures, mergeCitizenWords(citizenWords, own));
  const [hit] = index.answer({text: 'xin giấy hồng đào', filters: {}, limit: 1}).hits;
  equal(hit?.procedure.code, '1.000894');
  equal(hit?.reason?.official, 'đăng ký kết hôn');
});

test('what a city puts for an abbreviation comes before what the country does', () => {
  const own = parseCitizenWords({same: [{says: 'hk', means: 'kết hôn'}]});
  const index = buildProcedureIndex(sampleProcedures, mergeCitizenWords(citizenWords, own));
  equal(index.answer({text: 'hk', filters: {}, limit: 1}).hits[0]?.procedure.code, '1.000894');
});

test('odd JSON leaves usable words behind', () => {
  deepEqual(parseCitizenWords(null), NO_WORDS);
  deepEqual(
    parseCitizenWords({
      meanings: [{says: ['a', 7, ' '], means: 'b'}, {says: [], means: ['c']}, null, {says: 'd'}],
      fillers: 'dạ thưa',
      rare: {not: 'a list'},
    }),
    {...NO_WORDS, meanings: [{says: ['a'], means: ['b']}], fillers: ['dạ thưa']},
  );
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      ok(Array.isArray(parseCitizenWords(json).meanings));
    }),
  );
});

test('a meaning without a single letter means nothing', () => {
  const own = parseCitizenWords({
    meanings: [{says: 'kết hôn', means: '…'}],
    same: [{says: 'cưới', means: '!!'}],
  });
  const index = buildProcedureIndex(sampleProcedures, own);
  equal(index.answer({text: 'đăng ký kết hôn', filters: {}, limit: 1}).hits[0]?.procedure.code, '1.000894');
});
