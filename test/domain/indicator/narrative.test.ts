import {expect} from '@open-wc/testing';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {narrativeOf} from '../../../src/domain/indicator/narrative.ts';
import {buildSeries} from '../../../src/domain/indicator/series.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const rate = anIndicator();
const factsOf = (rows: readonly Partial<Observation>[], indicator = rate, today?: string) =>
  narrativeOf(
    buildSeries(
      indicator,
      'H26.150',
      rows.map((row) => anObservation({denominator: 1000, ...row})),
      {today},
    ),
  );
const kinds = (facts: ReturnType<typeof factsOf>) => facts.map((fact) => fact.kind);

describe('narrative', () => {
  it('tells the figure, the change and the target, in this order', () => {
    const facts = factsOf([{period: '2026-09', numerator: 952}, {numerator: 964}]);
    expect(kinds(facts)).to.deep.equal(['figure', 'change', 'target']);
    expect(facts[0]).to.include({value: 96.4, decimals: 1, isPartial: false});
    expect(facts[2]).to.include({standing: 'exceeded', target: 95, gap: 1.4, unit: 'percent'});
  });

  it('compares with last year when the period before is missing', () => {
    const [, change] = factsOf([{period: '2025-10', numerator: 900}, {numerator: 964}]);
    expect(change).to.have.nested.property('change.from.year', 2025);
  });

  it('speaks of the newest period that is over', () => {
    const facts = factsOf([{period: '2026-09', numerator: 952}, {numerator: 964}], rate, '2026-10-15');
    expect(facts[0]).to.deep.include({value: 95.2, period: {kind: 'month', year: 2026, month: 9}});
  });

  it('neither compares nor judges a period that is not over, when there is no other', () => {
    const facts = factsOf([{numerator: 964}], rate, '2026-10-15');
    expect(kinds(facts)).to.deep.equal(['figure']);
    expect(facts[0]).to.include({isPartial: true, hasTarget: true});
  });

  it('does not round a missed target into a met one', () => {
    const facts = factsOf([{numerator: 9496, denominator: 10000}]);
    expect(facts[0]).to.include({value: 94.96, decimals: 2});
    expect(facts[1]).to.include({standing: 'missed', gap: 0.04});
  });

  it('does not round 99.97 % to 100 %, nor 0.02 % to nothing', () => {
    expect(factsOf([{numerator: 9997, denominator: 10000}])[0]).to.include({value: 99.97});
    expect(factsOf([{numerator: 2, denominator: 10000}])[0]).to.include({value: 0.02});
  });

  it('measures the way to a target as finely as the target was set', () => {
    const [, target] = factsOf([{numerator: 950}], anIndicator({targets: [{from: '2026', value: 95.25}]}));
    expect(target).to.include({standing: 'missed', gap: 0.25, decimals: 2});
  });

  it('never prints a missed target as the target itself', () => {
    const [figure, target] = factsOf([{numerator: 9_499_999, denominator: 10_000_000}]);
    expect(figure).to.include({value: 94.99999});
    expect(target).to.include({standing: 'missed', gap: 0.00001});
  });

  it('speaks of no period that has not begun', () => {
    const [figure] = factsOf(
      [
        {period: '2026-10', numerator: 952},
        {period: '2027-05', numerator: 990},
      ],
      rate,
      '2026-11-23',
    );
    expect(figure).to.deep.include({value: 95.2, period: {kind: 'month', year: 2026, month: 10}});
  });

  it('tells of a gap by its period', () => {
    const series = buildSeries(rate, 'H26.150', [
      anObservation({period: '2026-08', value: 95}),
      anObservation({value: 96}),
    ]);
    expect(narrativeOf(series, series.points[1])).to.deep.equal([
      {kind: 'no-data', indicator: rate, period: {kind: 'month', year: 2026, month: 9}},
    ]);
  });

  it('tells nothing counted from nothing published', () => {
    const series = buildSeries(rate, 'H26.150', [anObservation({numerator: 0, denominator: 0})]);
    expect(kinds(narrativeOf(series))).to.deep.equal(['nothing-counted']);
    expect(narrativeOf(buildSeries(rate, 'H26.150', []))).to.deep.equal([{kind: 'no-data', indicator: rate}]);
  });
});
