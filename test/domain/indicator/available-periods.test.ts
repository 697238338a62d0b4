import {expect} from '@open-wc/testing';
import {availablePeriods, coveredUntil} from '../../../src/domain/indicator/available-periods.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {breakdownSeries} from '../../../src/domain/indicator/breakdown-series.ts';
import {periodCode} from '../../../src/domain/indicator/reporting-period.ts';
import {buildSeries} from '../../../src/domain/indicator/series.ts';
import {demoFigures} from './demo-figures.ts';
import {anObservation} from './made-figures.ts';

const TODAY = '2026-11-23';

describe('periods that have figures', () => {
  const rows = ['2026-09', '2026-10', '2026-10', '2026-Q3', 'xưa'].map((period) => anObservation({period}));

  it('stand newest first, each once', () => {
    expect(availablePeriods(rows).map(periodCode)).to.deep.equal(['2026-10', '2026-09', '2026-Q3']);
    expect(availablePeriods(rows, 'quarter').map(periodCode)).to.deep.equal(['2026-Q3']);
  });

  it('reach to the last day of the newest, or the last day counted', () => {
    expect(coveredUntil(rows, TODAY)).to.equal('2026-10-31');
    expect(
      coveredUntil([...rows, anObservation({period: '2026-11', partialUntil: '2026-11-20'})], TODAY),
    ).to.equal('2026-11-20');
    expect(coveredUntil([anObservation({period: 'xưa'})], TODAY)).to.equal(undefined);
  });

  it('never reach beyond the day of reading', () => {
    const running = (changes: Partial<Observation>) => coveredUntil([anObservation(changes)], TODAY);
    expect(running({period: '2026-11'})).to.equal(TODAY);
    expect(running({period: '2026'})).to.equal(TODAY);
    expect(running({period: '2026', capturedAt: '2026-10-02'})).to.equal('2026-10-02');
    expect(running({period: '2027-05'})).to.equal(TODAY);
    expect(running({period: '2026', partialUntil: '2027-03-01'})).to.equal(TODAY);
    expect(running({period: '2027-Q1', partialUntil: '2027-03-01'})).to.equal(TODAY);
    expect(running({period: '2026-10', capturedAt: '2026-10-10'})).to.equal('2026-10-10');
    expect(running({period: '2026-09', capturedAt: '2026-11-02'})).to.equal('2026-09-30');
  });
});

describe('breakdown over time', () => {
  it('adds up in every month of the invented ward, but for its gap', async () => {
    const demo = await demoFigures();
    const series = (code: string) => buildSeries(demo.indicator(code), 'H26.150', demo.observations);
    const points = breakdownSeries(series('on-time-rate'), series('early-rate'));
    expect(points.length).to.equal(25);
    for (const {period, breakdown} of points) {
      if (periodCode(period) === '2025-07') {
        expect(breakdown.kind).to.equal('unknown');
      } else if (breakdown.kind === 'known') {
        const {early, onTime, late, total} = breakdown;
        expect((early?.amount ?? 0) + onTime.amount + late.amount).to.equal(total);
        expect(early?.amount).to.be.greaterThan(0);
      } else {
        expect.fail(`${periodCode(period)} is ${breakdown.kind}`);
      }
    }
  });
});
