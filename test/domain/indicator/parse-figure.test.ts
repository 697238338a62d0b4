import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFigure} from '../../../src/domain/indicator/parse-figure.ts';
import {formatPercent} from '../../../src/messages/format-percent.ts';
import {formatMoney, formatNumber} from '../../../src/messages/format.ts';

describe('a number as an office writes it', () => {
  for (const [text, value] of [
    ['1.733', 1733],
    ['14.271', 14271],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['55.53', 55.53],
    ['55,53', 55.53],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['96,4 %', 96.4],
    ['96,4%', 96.4],
    ['96,315 %', 96.315],
    ['37,08 điểm phần trăm', 37.08],
    ['1,2 điểm %', 1.2],
    ['15,68 điểm', 15.68],
    ['5,2 ngày', 5.2],
    ['20.000 đồng', 20000],
    ['20.000đ', 20000],
    ['VND 20,000', 20000],
    ['VND 1.5 million', 1_500_000],
    ['15,5 tr.đ', 15_500_000],
    ['2 billion VND', 2e9],
    ['926 triệu đồng', 926e6],
    ['15,5 tỷ đồng', 15.5e9],
    ['15,5 tỉ', 15.5e9],
    ['−3,5', -3.5],
    ['-0', 0],
    ['+12', 12],
    ['12345', 12345],
    ['12345.678', 12345.678],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseFigure(text)).to.equal(value);
    });
  }

  for (const text of [
    '',
    '—',
    '-',
    'N/A',
    'Chưa có',
    '3/4',
    '1.2.3',
    '1.23.456',
    '1,2,3',
    '12 34',
    '1.234,5,6',
    '%',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseFigure(text)).to.equal(undefined);
    });
  }

  for (const [text, expected, value] of [
    ['1,733', undefined, 1.733],
    ['1,733', 'count', 1733],
    ['1,733 đồng', undefined, 1733],
    ['1,733 %', undefined, 1.733],
    ['1.733', 'count', 1733],
    ['96,315', 'percent', 96.315],
    ['96.315', 'percent', 96.315],
    ['1.234.567', 'percent', 1234567],
  ] as const) {
    it(`reads ${text} as ${value} where ${expected ?? 'anything'} is expected`, () => {
      expect(parseFigure(text, expected)).to.equal(value);
    });
  }

  it('reads back every number that is printed in Vietnamese', () => {
    const cents = fc.integer({min: -1e9, max: 1e9});
    fc.assert(
      fc.property(cents, (n) => {
        expect(parseFigure(formatNumber(n, 'vi'))).to.equal(n === 0 ? 0 : n);
        expect(parseFigure(formatNumber(n / 100, 'vi', 2))).to.equal(n === 0 ? 0 : n / 100);
        expect(parseFigure(formatMoney(n, 'vi'))).to.equal(n === 0 ? 0 : n);
      }),
    );
  });

  it('reads back every percentage, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 100_000}), (n) => {
        expect(parseFigure(formatPercent(n / 1000, 'vi', 3))).to.equal(n / 1000);
      }),
    );
  });

  it('never throws and never gives a number that is none', () => {
    const signs = fc.string({unit: fc.constantFrom(...'0123456789., %-đtỷ'), maxLength: 14});
    fc.assert(
      fc.property(signs, (text) => {
        expect(Number.isFinite(parseFigure(text) ?? 0)).to.equal(true);
      }),
    );
  });
});
