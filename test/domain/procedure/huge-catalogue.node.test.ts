import {equal} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import {readProcedures} from '../../search/read-files.ts';

const PLACES = ['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng', 'Phú Thọ', 'Lào Cai', 'Cà Mau'];

/** The demo's procedures, and the same again for every office of a country: their words tell them apart less and less. */
function catalogueOf(count: number): ProcedureIndex {
  const file = new URL('../../../demo/data/procedures.json', import.meta.url);
  const real = readProcedures(readFileSync(file, 'utf8'));
  const rows = Array.from({length: count}, (_, at) => {
    const row = real[at % real.length]!;
    const office = Math.floor(at / real.length);
    const place = ` tại ${PLACES[office % PLACES.length]} khu vực ${office}`;
    return office === 0 ? row : {...row, code: `${row.code}.${office}`, name: row.name + place};
  });
  return buildProcedureIndex(rows, citizenWords);
}

const index = catalogueOf(60_000);
const first = (text: string) =>
  index.answer({text, filters: {}, limit: 1}).hits[0]?.procedure.code.split('.').slice(0, 2).join('.');

for (const [typed, code] of [
  ['lam lai giay khai sinh', '1.004884'],
  ['dang ky ket hon', '1.000894'],
  ['giấy xác nhận độc thân', '1.004873'],
  ['tạm trú', '1.004194'],
  ['cat khau', '1.003197'],
] as const) {
  test(`${typed} is found among sixty thousand procedures`, () => {
    equal(first(typed), code);
  });
}

test('what no office does is found in no catalogue, however large', () => {
  equal(first('mua vé xem phim tối nay'), undefined);
});
