import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {agencySchema} from '../../src/api/wire/agency.wire.ts';
import {procedureSchema} from '../../src/api/wire/procedure.wire.ts';
import {catalogueSizes} from '../bench/support/catalogue-sizes.ts';

const read = (name: string) => readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8');
const text = read('procedures');
const procedures = v.parse(v.array(procedureSchema), JSON.parse(text));
const agencies = v.parse(v.array(agencySchema), JSON.parse(read('agencies')));

describe('demo data', () => {
  it('holds at least 380 procedures, each code once', () => {
    assert.ok(procedures.length >= 380);
    assert.equal(new Set(procedures.map(({code}) => code)).size, procedures.length);
  });

  it('is clean text: NFC, no control, invisible or private characters, no placeholder', () => {
    assert.equal(text, text.normalize('NFC'));
    assert.doesNotMatch(text, /[^\n\P{C}]| {2}|\uFFFD|Không có thông tin/u);
  });

  it('travels in a catalogue of no more than 0.88 of its rows as plain JSON, both at brotli 11', () => {
    const {ratio} = catalogueSizes(text);
    assert.ok(ratio <= 0.88, String(ratio));
  });

  it('names each paper by its title, not by a paragraph', () => {
    const long = procedures.flatMap(({documents}) => documents).filter(({name}) => name.length > 140);
    assert.deepEqual(long, []);
  });

  it('finds the everyday needs of a citizen by name', () => {
    for (const need of [
      'khai sinh',
      'khai tử',
      'kết hôn',
      'chứng thực bản sao',
      'tạm trú',
      'hộ kinh doanh',
    ]) {
      assert.ok(
        procedures.some(({name}) => name.toLowerCase().includes(need)),
        need,
      );
    }
  });

  it('gives every agency a parent and a successor that exist', () => {
    const known = new Set(agencies.map(({code}) => code));
    assert.equal(known.size, agencies.length);
    for (const {code, parent, successor} of agencies) {
      for (const other of [parent, successor]) assert.ok(other === undefined || known.has(other), code);
    }
  });
});
