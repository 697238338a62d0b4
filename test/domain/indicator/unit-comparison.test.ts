import {expect} from '@open-wc/testing';
import type {ReportingPeriod} from '../../../src/domain/indicator/reporting-period.ts';
import {compareUnits, shortened} from '../../../src/domain/indicator/unit-comparison.ts';
import {demoFigures} from './demo-figures.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const october: ReportingPeriod = {kind: 'month', year: 2026, month: 10};
const unit = (agency: string, numerator: number | undefined, denominator = 100) =>
  anObservation({agency, numerator, denominator});

describe('comparison of units', () => {
  it('puts the best first, equals on one place and those without a figure last', () => {
    const rows = [unit('c', undefined, 0), unit('a', 90), unit('b', 95), unit('d', 95)];
    const comparison = compareUnits(anIndicator(), october, rows, {own: 'a'});
    expect(comparison.rows.map((row) => [row.agency, row.rank, row.isOwn])).to.deep.equal([
      ['b', 1, false],
      ['d', 1, false],
      ['a', 3, true],
      ['c', undefined, false],
    ]);
    expect(comparison.ranked).to.equal(3);
  });

  it('puts a share and the same figure as it was published on one place', () => {
    const rows = [unit('a', 57), anObservation({agency: 'b', reportedValue: 57}), unit('c', 29)];
    const {rows: placed} = compareUnits(anIndicator(), october, rows);
    expect(placed.map(({agency, rank}) => [agency, rank])).to.deep.equal([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it('gives no place to part of a month beside whole ones', () => {
    const early = {...unit('c', 40, 40), partialUntil: '2026-10-03'};
    const beside = compareUnits(anIndicator(), october, [unit('a', 90), unit('b', 95), early]);
    expect(beside.rows.map(({agency, rank}) => [agency, rank])).to.deep.equal([
      ['b', 1],
      ['a', 2],
      ['c', undefined],
    ]);
    expect(beside.ranked).to.equal(2);
    const running = [early, {...unit('a', 90), partialUntil: '2026-10-20'}];
    expect(compareUnits(anIndicator(), october, running).ranked).to.equal(2);
  });

  it('puts the lowest first when fewer is better', () => {
    const rows = [anObservation({agency: 'a', value: 6.1}), anObservation({agency: 'b', value: 5.2})];
    const days = anIndicator({unit: 'day', direction: 'lower'});
    expect(compareUnits(days, october, rows).rows.map((row) => row.agency)).to.deep.equal(['b', 'a']);
  });

  it('keeps the own unit in sight beyond the limit and says how many are left', () => {
    const rows = Array.from({length: 80}, (_, n) => unit(`u${n}`, 99 - n));
    const everyone = compareUnits(anIndicator(), october, rows, {own: 'u79'});
    expect(everyone.rows.length).to.equal(80);
    const comparison = shortened(everyone);
    expect(comparison.rows.length).to.equal(60);
    expect(comparison.left).to.equal(20);
    expect(comparison.rows.at(-1)).to.include({agency: 'u79', rank: 80, isOwn: true});
  });

  it('counts each unit once, with its revision, and leaves other periods aside', () => {
    const rows = [
      unit('a', 90),
      anObservation({agency: 'a', numerator: 95, denominator: 100, status: 'revised'}),
      anObservation({agency: 'b', period: '2026-09', numerator: 1, denominator: 100}),
    ];
    const comparison = compareUnits(anIndicator(), october, rows);
    expect(comparison.rows.map((row) => row.value)).to.deep.equal([95]);
    expect(comparison.rows[0]?.flags.map((flag) => flag.kind)).to.deep.equal(['revised']);
  });

  it('ranks the 45 units of Phú Thọ and says which had nothing or little to do, on the day they were read', async () => {
    const demo = await demoFigures();
    const september: ReportingPeriod = {kind: 'month', year: 2026, month: 9};
    const {rows, ranked} = compareUnits(demo.indicator('DOSSIER_ON_TIME'), september, demo.observations);
    expect([rows.length, ranked]).to.deep.equal([45, 44]);
    expect(rows[0]?.agency).to.equal('H44.108');
    expect(rows.at(-1)).to.deep.include({agency: 'H44.01', figure: {kind: 'none', why: 'zero-denominator'}});
    const small = rows.find((row) => row.agency === 'H44.13');
    expect(small?.flags.map((flag) => flag.kind)).to.deep.equal(['small-denominator', 'partial-period']);
    expect(small?.flags.at(-1)).to.include({until: '2026-09-26'});
  });
});
