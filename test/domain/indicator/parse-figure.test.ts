import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFigure} from '../../../src/domain/indicator/parse-figure.ts';
import {formatPercent} from '../../../src/messages/format-percent.ts';
import {formatMoney, formatNumber} from '../../../src/messages/format.ts';

describe('a number as an office writes it', () => {
  for (const [text, value, unit] of [
    ['1.733', 1733, undefined],
    ['14.271', 14271, undefined],
    ['1.234.567', 1234567, undefined],
    ['1,234,567', 1234567, undefined],
    ['1.234,5', 1234.5, undefined],
    ['1,234.5', 1234.5, undefined],
    ['1 234,5', 1234.5, undefined],
    ['1\u00a0234\u00a0567', 1234567, undefined],
    ['55.53', 55.53, undefined],
    ['55,53', 55.53, undefined],
    ['0.125', 0.125, undefined],
    ['0,125', 0.125, undefined],
    ['96,4 %', 96.4, 'percent'],
    ['96,4%', 96.4, 'percent'],
    ['96,315 %', 96.315, 'percent'],
    ['37,08 điểm phần trăm', 37.08, 'percentage-point'],
    ['1,2 điểm %', 1.2, 'percentage-point'],
    ['15,68 điểm', 15.68, 'point'],
    ['5,2 ngày', 5.2, 'day'],
    ['20.000 đồng', 20000, 'vnd'],
    ['20.000đ', 20000, 'vnd'],
    ['VND 20,000', 20000, 'vnd'],
    ['926 triệu đồng', 926e6, 'vnd'],
    ['15,5 tỷ đồng', 15.5e9, 'vnd'],
    ['15,5 tỉ', 15.5e9, undefined],
    ['−3,5', -3.5, undefined],
    ['-0', 0, undefined],
    ['+12', 12, undefined],
    ['12345', 12345, undefined],
    ['12345.678', 12345.678, undefined],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseFigure(text)).to.deep.equal({value, ...(unit ? {unit} : {}), isAmbiguous: false});
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

  it('says that 1,733 may be two things, and asks what is expected', () => {
    expect(parseFigure('1,733')).to.deep.equal({value: 1.733, isAmbiguous: true});
    expect(parseFigure('1,733', 'count')).to.deep.equal({value: 1733, isAmbiguous: false});
    expect(parseFigure('1,733 đồng')).to.deep.equal({value: 1733, unit: 'vnd', isAmbiguous: false});
    expect(parseFigure('1,733 %')).to.deep.equal({value: 1.733, unit: 'percent', isAmbiguous: false});
  });

  it('reads back every number that is printed in Vietnamese', () => {
    const cents = fc.integer({min: -1e9, max: 1e9});
    fc.assert(
      fc.property(cents, (n) => {
        expect(parseFigure(formatNumber(n, 'vi'))?.value).to.equal(n === 0 ? 0 : n);
        expect(parseFigure(formatNumber(n / 100, 'vi', 2))?.value).to.equal(n === 0 ? 0 : n / 100);
        expect(parseFigure(formatPercent(n / 1e6, 'vi', 3))).to.include({unit: 'percent'});
        expect(parseFigure(formatMoney(n, 'vi'))).to.deep.include({value: n === 0 ? 0 : n, unit: 'vnd'});
      }),
    );
  });

  it('reads back every percentage, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 100_000}), (n) => {
        expect(parseFigure(formatPercent(n / 1000, 'vi', 3))?.value).to.equal(n / 1000);
      }),
    );
  });

  it('never throws and never gives a number that is none', () => {
    const signs = fc.string({unit: fc.constantFrom(...'0123456789., %-đtỷ'), maxLength: 14});
    fc.assert(
      fc.property(signs, (text) => {
        const parsed = parseFigure(text);
        if (parsed) expect(Number.isFinite(parsed.value)).to.equal(true);
      }),
    );
  });
});
