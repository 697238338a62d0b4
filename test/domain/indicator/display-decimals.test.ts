import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {displayDecimals, shareDecimals} from '../../../src/domain/indicator/display-decimals.ts';
import {publishedDecimals, roundTo} from '../../../src/domain/indicator/rounding.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const of = (numerator: number, denominator: number, reportedValue?: number) =>
  displayDecimals(anObservation({numerator, denominator, reportedValue}), anIndicator());

describe('decimals on screen', () => {
  it('are those of the publication, within one and two', () => {
    expect(of(964, 1000)).to.equal(1);
    expect(of(3697, 7043, 55.53)).to.equal(2);
    expect(of(14271, 14817, 96.3)).to.equal(1);
    expect(of(14271, 14817, 96.31522)).to.equal(2);
    expect(displayDecimals(anObservation({value: 1733}), anIndicator({unit: 'count'}))).to.equal(0);
    expect(displayDecimals(anObservation({value: 7.96}), anIndicator({unit: 'point'}))).to.equal(2);
    expect(displayDecimals(anObservation({value: 12.6}), anIndicator({unit: 'count'}))).to.equal(1);
  });

  it('keep a figure on its side of a target that has decimals itself', () => {
    const with9498 = anIndicator({targets: [{from: '2026', value: 94.98}]});
    const of9498 = (numerator: number) =>
      displayDecimals(anObservation({numerator, denominator: 10_000}), with9498);
    expect([9496, 9498, 9504, 9510].map(of9498)).to.deep.equal([2, 2, 1, 1]);
  });

  it('print no average of some hours as none, and stop where no screen shows more', () => {
    const days = anIndicator({unit: 'day', direction: 'lower', targets: []});
    expect(displayDecimals(anObservation({numerator: 1, denominator: 40}), days)).to.equal(2);
    expect(of(1, 1e11)).to.equal(1);
  });

  it('never tell a share as all or nothing that is neither', () => {
    expect([0, 50, 99.94, 99.96, 99.996, 0.04, 100].map(shareDecimals)).to.deep.equal([1, 1, 1, 2, 3, 2, 1]);
  });

  it('grow until a missed target is not printed as met, nor nearly all as all', () => {
    expect(of(9496, 10_000)).to.equal(2);
    expect(of(94_999, 100_000)).to.equal(3);
    expect(of(9997, 10_000)).to.equal(2);
    expect(of(2, 10_000)).to.equal(2);
    expect(of(95, 100)).to.equal(1);
    expect(of(100, 100)).to.equal(1);
  });
});

describe('rounding', () => {
  it('goes away from zero at the half and is the same for both signs', () => {
    expect(roundTo(1.005, 2)).to.equal(1.01);
    expect(roundTo(-1.005, 2)).to.equal(-1.01);
    fc.assert(
      fc.property(fc.integer({min: -1e7, max: 1e7}), fc.integer({min: 0, max: 3}), (n, decimals) => {
        const value = n / 1000;
        expect(Math.abs(roundTo(value, decimals) - value)).to.be.at.most(0.5 / 10 ** decimals + 1e-9);
        expect(roundTo(-value, decimals) + roundTo(value, decimals)).to.equal(0);
      }),
    );
  });

  it('counts the decimals that a number shows', () => {
    expect([55.53, 96.3, 100, 1e-7, 1e21].map(publishedDecimals)).to.deep.equal([2, 1, 0, 7, 0]);
  });
});
