import {expect} from '@open-wc/testing';
import {changeAt} from '../../../src/domain/indicator/change.ts';
import {periodCode} from '../../../src/domain/indicator/reporting-period.ts';
import {buildSeries, latestPoint} from '../../../src/domain/indicator/series.ts';
import {demoFigures} from './demo-figures.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const rate = anIndicator();
const month = (period: string, numerator: number, changes = {}) =>
  anObservation({period, numerator, denominator: 1000, ...changes});

describe('series', () => {
  it('stands in order of time with its gaps, whatever order the rows came in', () => {
    const series = buildSeries(rate, 'H26.150', [month('2026-04', 950), month('2026-01', 940)]);
    expect(series.points.map((point) => [periodCode(point.period), point.value])).to.deep.equal([
      ['2026-01', 94],
      ['2026-02', undefined],
      ['2026-03', undefined],
      ['2026-04', 95],
    ]);
  });

  it('keeps the kind of period that most rows have, or the one asked for', () => {
    const rows = [month('2025', 930), month('2026-01', 940), month('2026-02', 950), month('xưa', 1)];
    expect(buildSeries(rate, 'H26.150', rows).kind).to.equal('month');
    const yearly = buildSeries(rate, 'H26.150', rows, {kind: 'year'});
    expect(yearly.points.map((point) => periodCode(point.period))).to.deep.equal(['2025']);
  });

  it('is bounded when a stray row is a thousand years old', () => {
    const series = buildSeries(rate, 'H26.150', [month('0900-01', 1), month('2026-01', 940)]);
    expect(series.points.length).to.equal(120);
    expect(series.points.at(-1)?.value).to.equal(94);
  });

  it('ends with its newest row when a stray one is of a distant year to come', () => {
    const rows = [month('2026-01', 940), month('2026-02', 950), month('2062-02', 1), month('9999-12', 2)];
    const {points} = buildSeries(rate, 'H26.150', rows);
    expect(points.map(({period}) => periodCode(period))).to.deep.equal(['2026-01', '2026-02']);
  });

  it('takes the revision, wherever it stands', () => {
    const rows = [month('2026-01', 940, {status: 'revised'}), month('2026-01', 900)];
    const point = latestPoint(buildSeries(rate, 'H26.150', rows));
    expect(point?.value).to.equal(94);
    expect(point?.flags.map((flag) => flag.kind)).to.deep.equal(['revised']);
  });

  it('takes the later reading of two alike, then the later row', () => {
    const value = (rows: ReturnType<typeof month>[]) =>
      latestPoint(buildSeries(rate, 'H26.150', rows))?.value;
    const read = (numerator: number, capturedAt: string) => month('2026-01', numerator, {capturedAt});
    expect(value([read(940, '2026-02-09'), read(900, '2026-02-01')])).to.equal(94);
    expect(value([month('2026-01', 900), month('2026-01', 940)])).to.equal(94);
  });

  it('is empty without observations', () => {
    const series = buildSeries(rate, 'H26.150', []);
    expect(series.points).to.deep.equal([]);
    expect(latestPoint(series)).to.equal(undefined);
  });

  it('does not count a change to a month that was read before it was over, however long ago', () => {
    const rows = [month('2026-09', 950), month('2026-10', 300, {capturedAt: '2026-10-10'})];
    const series = buildSeries(rate, 'H26.150', rows, {today: '2026-11-02'});
    expect(latestPoint(series)?.isPartial).to.equal(true);
    expect(latestPoint(series, 'complete')?.value).to.equal(95);
  });

  it('passes over an unfinished period when the newest complete one is asked for', () => {
    const rows = [month('2026-10', 950), month('2026-11', 990, {partialUntil: '2026-11-20'})];
    const series = buildSeries(rate, 'H26.150', rows);
    expect(latestPoint(series)?.value).to.equal(99);
    expect(latestPoint(series, 'complete')?.value).to.equal(95);
  });

  it('has a gap and a revision in the invented ward', async () => {
    const demo = await demoFigures();
    const series = buildSeries(demo.indicator('on-time-rate'), 'H26.150', demo.observations);
    expect(series.points.length).to.equal(25);
    const gaps = series.points.filter((point) => point.value === undefined);
    expect(gaps.map((point) => periodCode(point.period))).to.deep.equal(['2025-07']);
    const revised = series.points.filter((point) => point.flags.some((flag) => flag.kind === 'revised'));
    expect(revised.map((point) => periodCode(point.period))).to.deep.equal(['2026-03']);
  });
});

describe('change', () => {
  const change = (
    indicator: typeof rate,
    rows: ReturnType<typeof month>[],
    against: 'previous' | 'same-period-last-year',
  ) => {
    const series = buildSeries(indicator, 'H26.150', rows);
    const point = latestPoint(series);
    return point && changeAt(series, point, against);
  };

  it('of a percentage is in points and never in per cent', () => {
    const found = change(rate, [month('2026-09', 952), month('2026-10', 964)], 'previous');
    expect(found).to.include({
      difference: 1.2,
      unit: 'percentage-point',
      relative: undefined,
      verdict: 'better',
    });
  });

  it('of a count is in its unit and in per cent', () => {
    const count = anIndicator({unit: 'count', direction: 'neutral'});
    const rows = [month('2025-10', 0, {value: 200}), month('2026-10', 0, {value: 250})];
    expect(change(count, rows, 'same-period-last-year')).to.include({
      difference: 50,
      relative: 25,
      unit: 'count',
      verdict: 'neutral',
    });
  });

  it('from nothing has no per cent', () => {
    const count = anIndicator({unit: 'count'});
    const rows = [month('2026-09', 0, {value: 0}), month('2026-10', 0, {value: 5})];
    expect(change(count, rows, 'previous')?.relative).to.equal(undefined);
  });

  it('from less than nothing has no per cent', () => {
    const balance = anIndicator({unit: 'vnd', direction: 'neutral'});
    const rows = [month('2026-09', 0, {value: -2e9}), month('2026-10', 0, {value: 3e9})];
    expect(change(balance, rows, 'previous')).to.include({difference: 5e9, relative: undefined});
  });

  it('is better when fewer is better', () => {
    const days = anIndicator({unit: 'day', direction: 'lower'});
    const rows = [
      anObservation({period: '2026-09', value: 6.1}),
      anObservation({period: '2026-10', value: 5.2}),
    ];
    expect(change(days, rows, 'previous')).to.include({difference: -0.9, unit: 'day', verdict: 'better'});
  });

  it('is not counted from a gap or to an unfinished period', () => {
    expect(change(rate, [month('2026-08', 952), month('2026-10', 964)], 'previous')).to.equal(undefined);
    const partial = month('2026-10', 964, {partialUntil: '2026-10-20'});
    expect(change(rate, [month('2026-09', 952), partial], 'previous')).to.equal(undefined);
  });

  it('is the difference of the figures as printed', () => {
    const rows = [month('2026-09', 951.6), month('2026-10', 964.2)];
    expect(change(rate, rows, 'previous')?.difference).to.equal(1.2);
  });
});
