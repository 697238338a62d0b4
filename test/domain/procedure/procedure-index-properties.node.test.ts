import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureHit} from '../../../src/domain/procedure/procedure-query.ts';
import {sampleProcedures} from './sample-procedures.ts';

const index = buildProcedureIndex(sampleProcedures, citizenWords);
const hits = (text: string): readonly ProcedureHit[] => index.answer({text, filters: {}, limit: 50}).hits;

const words = sampleProcedures.flatMap(({name}) => name.normalize('NFC').split(' '));
const question = fc
  .array(
    fc.oneof(fc.constantFrom(...words, 'sổ đỏ', 'cccd', 'mất', 'làm', 'ở đâu'), fc.string({unit: 'binary'})),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));

test('composed and decomposed questions find the same', () => {
  const typed = fc.array(fc.constantFrom(...words, 'sổ đỏ', 'độc thân'), {maxLength: 6});
  fc.assert(
    fc.property(typed, (parts) => {
      const codes = (text: string) => hits(text).map(({procedure}) => procedure.code);
      deepEqual(codes(parts.join(' ').normalize('NFD')), codes(parts.join(' ').normalize('NFC')));
    }),
  );
});

test('no question throws, whatever the limit and cursor', () => {
  fc.assert(
    fc.property(question, fc.double(), fc.string(), (text, limit, cursor) => {
      const answer = index.answer({text, filters: {}, limit, cursor});
      ok(answer.hits.length <= answer.total);
    }),
  );
});

test('the same question always gets the same order', () => {
  const again = buildProcedureIndex(sampleProcedures, citizenWords);
  fc.assert(
    fc.property(question, (text) => {
      deepEqual(hits(text), again.answer({text, filters: {}, limit: 50}).hits);
      deepEqual(hits(text), hits(text));
    }),
  );
});

test('marks are ascending, disjoint and never split a grapheme', () => {
  const name = fc.array(
    fc.constantFrom(
      'Cấp',
      'thẻ',
      'ca\u0302\u0301n',
      'cước',
      '👨‍👩‍👧',
      'x\u20dd',
      '\u200d',
      ' ',
      '(',
      'e\u0301\u0316',
      '🇻🇳',
      '\u0600',
      '9',
    ),
    {maxLength: 12},
  );
  const graphemes = new Intl.Segmenter('vi');
  fc.assert(
    fc.property(name, (parts) => {
      const text = parts.join('');
      const row = {...sampleProcedures[0]!, name: `Cấp thẻ ${text}`};
      const [hit] = buildProcedureIndex([row]).answer({
        text: 'cấp thẻ căn cước x e 9',
        filters: {},
        limit: 1,
      }).hits;
      const edges = new Set([row.name.length]);
      for (const {index: at} of graphemes.segment(row.name)) edges.add(at);
      let last = 0;
      for (const {start, end} of hit?.marks ?? []) {
        ok(start >= last && end > start);
        ok(edges.has(start) && edges.has(end), JSON.stringify({name: row.name, start, end}));
        last = end;
      }
    }),
  );
});

test('asking one thing leaves no trace in the next answer', () => {
  fc.assert(
    fc.property(question, question, (first, second) => {
      const fresh = buildProcedureIndex(sampleProcedures, citizenWords);
      fresh.answer({text: first, filters: {}, limit: 5});
      equal(
        JSON.stringify(fresh.answer({text: second, filters: {}, limit: 50}).hits),
        JSON.stringify(hits(second)),
      );
    }),
    {numRuns: 15},
  );
});
