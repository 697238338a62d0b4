import {equal} from 'node:assert/strict';
import {test} from 'node:test';
import {readAgencyCode} from '../../../src/domain/agency/agency-code.ts';

const cases: readonly (readonly [string | undefined, string | undefined])[] = [
  ['H26.150', 'H26.150'],
  [' h26.150\u00a0', 'H26.150'],
  ['“000.17.22.h56”', '000.17.22.H56'],
  ['\u200bh26-lb2018', 'H26-LB2018'],
  // Codes of somebody else's making.
  ['hong-lac', 'hong-lac'],
  ['Phường B', 'Phường B'],
  ['h2655', 'h2655'],
  [' ', undefined],
  [undefined, undefined],
];

for (const [written, read] of cases) {
  test(`${JSON.stringify(written)} is the agency ${read ?? 'of none'}`, () =>
    equal(readAgencyCode(written), read));
}
