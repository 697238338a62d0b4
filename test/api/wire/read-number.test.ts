import {expect} from '@open-wc/testing';
import {readNumber} from '../../../src/api/wire/read-number.ts';

describe('a number that was read', () => {
  for (const [given, number] of [
    [12.5, 12.5],
    ['12', 12],
    ['96.4', 96.4],
    ['96,4', 96.4],
    ['96,4 %', 96.4],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['50.000', 50000],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['96,41', 96.41],
    ['1234,125', 1234.125],
    ['-3,5', -3.5],
    ['1 234', 1234],
  ] as const) {
    it(`is ${number} for ${JSON.stringify(given)}`, () => {
      expect(readNumber(given)).to.equal(number);
    });
  }

  it('Bodies 16: is never minus zero', () => {
    expect(Object.is(readNumber(-0), 0)).to.equal(true);
  });

  const none: unknown[] = [
    Number.NaN,
    Infinity,
    JSON.parse('1e400'),
    '1e400',
    'NaN',
    '',
    ' ',
    '12 ngày',
    '1.2.3',
    '1,234.5',
    '1,234,567',
    '50,000',
    '-1,234',
    '1,2,3',
    '0x10',
    '9'.repeat(400),
    true,
    null,
    undefined,
    [],
    [5],
    {},
  ];
  for (const given of none) {
    it(`Bodies 16: is none for ${typeof given} ${String(JSON.stringify(given)).slice(0, 30)}`, () => {
      expect(readNumber(given)).to.equal(undefined);
    });
  }
});
