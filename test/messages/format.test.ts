import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {feeEn} from '../../src/messages/procedure-facts.en.ts';
import {factsVi} from '../../src/messages/procedure-facts.vi.ts';
import {formatMoney, formatNumber, NO_FIGURE} from '../../src/messages/format.ts';

describe('figures in words', () => {
  it('part thousands and decimals as the language does', () => {
    expect(formatNumber(1733, 'vi')).to.equal('1.733');
    expect(formatNumber(1733, 'en')).to.equal('1,733');
    expect(formatNumber(-1234567.25, 'vi', 2)).to.equal('-1.234.567,25');
    expect(formatMoney(20000, 'vi')).to.equal('20.000\u00A0đồng');
    expect(formatMoney(20000, 'en')).to.equal('VND\u00A020,000');
    expect(factsVi.fee({type: 'fee', amount: 25, currency: 'USD'})).to.equal('25\u00A0USD');
    expect(feeEn({type: 'fee', amount: 25, currency: 'USD'})).to.equal('USD\u00A025');
  });

  it('are rounded as they read, halves away from zero, without idle noughts', () => {
    expect(formatNumber(2.5, 'vi')).to.equal('3');
    expect(formatNumber(-2.5, 'vi')).to.equal('-3');
    expect(formatNumber(1.005, 'vi', 2)).to.equal('1,01');
    expect(formatNumber(96.4, 'vi', 2)).to.equal('96,4');
    expect(formatNumber(9.999, 'en', 2)).to.equal('10');
    expect(formatNumber(-0.3, 'vi')).to.equal('0');
  });

  it('are a dash where there is none', () => {
    for (const value of [undefined, NaN, Infinity]) expect(formatNumber(value, 'vi')).to.equal(NO_FIGURE);
  });

  it('are what the browser itself would write', () => {
    const inHundredths = fc.integer({min: -(10 ** 14), max: 10 ** 14}).map((value) => value / 100 || 0);
    const browser = (locale: string) => new Intl.NumberFormat(locale, {maximumFractionDigits: 2});
    const vi = browser('vi-VN');
    const en = browser('en-GB');
    fc.assert(
      fc.property(inHundredths, (value) => {
        expect(formatNumber(value, 'vi', 2)).to.equal(vi.format(value));
        expect(formatNumber(value, 'en', 2)).to.equal(en.format(value));
      }),
    );
  });
});
