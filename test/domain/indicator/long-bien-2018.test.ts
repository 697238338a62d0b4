import {expect} from '@open-wc/testing';
import type {ObservationFlag} from '../../../src/domain/indicator/observation-flag.ts';
import {figureOf} from '../../../src/domain/indicator/figure.ts';
import {checkObservation} from '../../../src/domain/indicator/observation-check.ts';
import {crossCheckObservation} from '../../../src/domain/indicator/observation-cross-check.ts';
import {demoFigures} from './demo-figures.ts';

const DISTRICT = 'H26-LB2018';
const WARDS = 'H26-LB2018.P';
const BOTH = 'H26-LB2018.T';

describe('the Long Biên report of 2018', () => {
  let demo: Awaited<ReturnType<typeof demoFigures>>;
  before(async () => {
    demo = await demoFigures();
  });

  const flagsOf = (indicator: string, agency: string, period = '2018'): readonly ObservationFlag[] => {
    const observation = demo.observation(indicator, agency, period);
    return [
      ...checkObservation(observation, demo.indicator(indicator), '2026-11-23'),
      ...crossCheckObservation(observation, demo.indicator(indicator), demo.observations),
    ];
  };
  const figure = (indicator: string, agency: string, period = '2018') =>
    figureOf(demo.observation(indicator, agency, period), demo.indicator(indicator));

  it('finds nothing against figures that hold', () => {
    expect(flagsOf('procedures-total', BOTH)).to.deep.equal([]);
    expect(flagsOf('resolved-rate', DISTRICT)).to.deep.equal([]);
    expect(flagsOf('resolved-rate', WARDS)).to.deep.equal([]);
    expect(flagsOf('online-level34-rate', WARDS)).to.deep.equal([]);
    expect(flagsOf('received', DISTRICT)).to.deep.equal([]);
  });

  it('finds that 55.53 % resolved early is 52.49 %', () => {
    const [flag] = flagsOf('early-rate', DISTRICT);
    expect(flag).to.include({kind: 'ratio-differs', reported: 55.53, numerator: 3697, denominator: 7043});
    const shown = figure('early-rate', DISTRICT);
    expect(shown.kind === 'recomputed' && shown.value.toFixed(2)).to.equal('52.49');
  });

  it('says that 100 % on time comes without numerator and denominator', () => {
    for (const agency of [DISTRICT, WARDS]) {
      expect(flagsOf('on-time-rate', agency)).to.deep.equal([{kind: 'not-recomputable', missing: 'both'}]);
      expect(figure('on-time-rate', agency)).to.deep.equal({kind: 'reported', value: 100});
    }
  });

  it('says that the early share of the wards is not taken of the dossiers resolved', () => {
    expect(flagsOf('early-rate', WARDS)).to.deep.equal([
      {kind: 'denominator-differs', denominator: 60931, expected: 82026, indicator: 'resolved'},
    ]);
  });

  it('finds that 7,474 and 1,871 do not make 8,394, and what does', () => {
    expect(flagsOf('online-received', DISTRICT)).to.deep.equal([
      {kind: 'parts-differ', parts: [7474, 1871], sum: 9345, total: 8394, counted: [7474, 920]},
    ]);
  });

  it('finds that a rise of 37.08 % is one of 37.08 percentage points', () => {
    const flag = flagsOf('level4-share', BOTH).find((one) => one.kind === 'points-called-percent');
    expect(flag).to.include({reported: 37.08});
    expect(flag?.relative?.toFixed(1)).to.equal('981.0');
  });

  it('finds the year that is compared with itself', () => {
    expect(flagsOf('level4-dossiers', WARDS)).to.deep.equal([{kind: 'compares-with-itself', period: '2018'}]);
  });

  it('agrees that three e-schools more came in a school year', () => {
    expect(flagsOf('e-schools', DISTRICT, '2018/2019')).to.deep.equal([]);
  });

  it('marks the 14 wards inspected as a small number', () => {
    expect(flagsOf('inspected-wards-rate', DISTRICT)).to.deep.equal([
      {kind: 'small-denominator', numerator: 14, denominator: 14},
    ]);
  });

  it('counts the criticised and the disciplined as better when fewer', () => {
    expect(demo.indicator('criticised').direction).to.equal('lower');
    expect(demo.indicator('disciplined').direction).to.equal('lower');
  });

  it('carries a source with every figure and marks none of them as sample', () => {
    const own = demo.observations.filter((one) => one.agency.startsWith(DISTRICT));
    expect(own.length).to.equal(33);
    expect(own.every((one) => one.sourceName?.includes('20/06/2019') && !one.isSample)).to.equal(true);
  });
});

describe('the figures of the demo', () => {
  it('name an indicator that exists, and published ratios of Phú Thọ hold', async () => {
    const demo = await demoFigures();
    const known = new Map(demo.indicators.map((one) => [one.code, one] as const));
    expect(known.size).to.equal(demo.indicators.length);
    const wrong = demo.observations.filter((one) => {
      const indicator = known.get(one.indicator);
      if (!indicator) return true;
      if (one.agency.startsWith(DISTRICT)) return false;
      return checkObservation(one, indicator).some(
        (flag) => flag.kind === 'ratio-differs' || flag.kind === 'numerator-above-denominator',
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('mark every figure of the invented wards as sample', async () => {
    const demo = await demoFigures();
    const invented = demo.observations.filter((one) => one.agency.startsWith('H26.1'));
    expect(invented.length).to.be.greaterThan(2000);
    expect(invented.every((one) => one.isSample)).to.equal(true);
  });
});
