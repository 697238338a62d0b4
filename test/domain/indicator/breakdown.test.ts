import {expect} from '@open-wc/testing';
import {breakDown, sharesOf} from '../../../src/domain/indicator/breakdown.ts';
import {anObservation} from './made-figures.ts';

const onTime = anObservation({numerator: 90, denominator: 100});

describe('breakdown', () => {
  it('takes the early ones out of those on time', () => {
    const early = anObservation({numerator: 60, denominator: 100});
    expect(breakDown(onTime, early)).to.deep.equal({
      kind: 'known',
      total: 100,
      early: {amount: 60, percent: 60},
      onTime: {amount: 30, percent: 30},
      late: {amount: 10, percent: 10},
    });
  });

  it('leaves early ones within those on time when they were counted over other dossiers', () => {
    const expected = {
      kind: 'known',
      total: 100,
      onTime: {amount: 90, percent: 90},
      late: {amount: 10, percent: 10},
    };
    expect(breakDown(onTime, anObservation({numerator: 60, denominator: 70}))).to.deep.equal(expected);
    expect(breakDown(onTime, anObservation({numerator: 95, denominator: 100}))).to.deep.equal(expected);
    expect(breakDown(onTime)).to.deep.equal(expected);
  });

  it('tells nothing to do from not known', () => {
    expect(breakDown(anObservation({numerator: 0, denominator: 0}))).to.deep.equal({
      kind: 'nothing',
      total: 0,
    });
    expect(breakDown(undefined)).to.deep.equal({kind: 'unknown'});
    expect(breakDown(anObservation({reportedValue: 100}))).to.deep.equal({kind: 'unknown'});
  });

  it('tells what cannot be from what was not published', () => {
    const impossible = (numerator: number, denominator: number) =>
      breakDown(anObservation({numerator, denominator}));
    expect(impossible(120, 100)).to.deep.equal({kind: 'impossible', total: 100});
    expect(impossible(5, 0)).to.deep.equal({kind: 'impossible', total: 0});
    expect(impossible(-5, 100)).to.deep.equal({kind: 'impossible', total: 100});
  });
});

describe('shares', () => {
  it('stand largest first and make a hundred', () => {
    const parts = [
      {name: 'Liên thông', value: 47},
      {name: 'Cấp quận', value: 221},
      {name: 'Cấp phường', value: 113},
    ];
    const shares = sharesOf(anObservation({value: 381, parts}));
    expect(shares.map((share) => share.amount)).to.deep.equal([221, 113, 47]);
    expect(shares.reduce((sum, share) => sum + share.percent, 0)).to.be.closeTo(100, 1e-9);
  });

  it('are none of one part, of nothing and of negative numbers', () => {
    expect(sharesOf(anObservation({parts: [{name: 'a', value: 1}]}))).to.deep.equal([]);
    expect(sharesOf(anObservation())).to.deep.equal([]);
    const negative = [
      {name: 'a', value: 3},
      {name: 'b', value: -1},
    ];
    expect(sharesOf(anObservation({parts: negative}))).to.deep.equal([]);
  });
});
