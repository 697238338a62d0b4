import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {dossiersOfNow} from '../../demo/dossiers-of-now.ts';
import type {Dossier} from '../../src/domain/dossier/dossier.ts';

const at = (text: string) => new Date(`${text}+07:00`);
const data = await readFile(new URL('../../demo/data/dossiers.json', import.meta.url), 'utf8');

test('sample dossiers stay as written until the Sunday of their week', () => {
  for (const now of ['2026-11-23T00:00', '2026-11-29T23:59'])
    assert.equal(dossiersOfNow(data, at(now)), data);
});

test('in later weeks dates move with their weekdays, in data, sentences and codes', () => {
  const text =
    '"H26.150-261228-0023", "G09.20-20261109-0092641", "2026-12-28T17:00:00+07:00", "ngày 31/12/2026"';
  assert.equal(
    dossiersOfNow(text, at('2026-12-09T08:00')),
    '"H26.150-270111-0023", "G09.20-20261123-0092641", "2027-01-11T17:00:00+07:00", "ngày 14/01/2027"',
  );
});

test('an old dossier, numbers of papers and of telephones stay', () => {
  const text =
    '"000.17.22.H56-210531-0007", "2021-05-31T08:40", "/2026-118.pdf", "118/2025/NĐ-CP", "024.0000.0150"';
  assert.equal(dossiersOfNow(text, at('2027-03-01T08:00')), text);
});

test('each day of any week finds the samples as the page describes them', () => {
  for (const day of ['2026-11-23', '2026-11-29', '2027-06-09', '2028-02-29']) {
    const moved = JSON.parse(dossiersOfNow(data, at(`${day}T12:00`))) as Dossier[];
    const sample = (end: string) => moved.find(({code}) => code.endsWith(end))!;
    const now = at(`${day}T12:00`);
    assert.ok(new Date(sample('-0023').dueAt!) > now, `${day}: still in time`);
    assert.ok(new Date(sample('-0001').newDueAt!) > now, `${day}: the new date is to come`);
    assert.ok(new Date(sample('-0030').dueAt!) < now, `${day}: overdue`);
    for (const {code, history} of moved)
      for (const step of history)
        assert.ok(!step.at || new Date(step.at) <= now, `${day}: ${code} in the past`);
  }
});
