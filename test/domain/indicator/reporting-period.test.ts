import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ReportingPeriod} from '../../../src/domain/indicator/reporting-period.ts';
import {
  comparePeriods,
  parseReportingPeriod,
  periodCode,
  isOver,
  periodEnd,
  periodStart,
  previousPeriod,
} from '../../../src/domain/indicator/reporting-period.ts';

const parse = (text: string): ReportingPeriod => {
  const period = parseReportingPeriod(text);
  if (!period) throw new Error(`not a period: ${text}`);
  return period;
};

const year = fc.integer({min: 1900, max: 2200});
const anyPeriod: fc.Arbitrary<ReportingPeriod> = fc.oneof(
  fc.record({kind: fc.constant('year' as const), year}),
  fc.record({kind: fc.constant('school-year' as const), year}),
  fc.record({kind: fc.constant('quarter' as const), year, quarter: fc.integer({min: 1, max: 4})}),
  fc.record({kind: fc.constant('month' as const), year, month: fc.integer({min: 1, max: 12})}),
);

describe('reporting period', () => {
  for (const [text, start, end] of [
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-Q1', '2018-01-01', '2018-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2018/2019', '2018-09-01', '2019-08-31'],
  ] as const) {
    it(`reads ${text} as ${start} to ${end}`, () => {
      expect(periodStart(parse(text))).to.equal(start);
      expect(periodEnd(parse(text))).to.equal(end);
      expect(periodCode(parse(text))).to.equal(text);
    });
  }

  for (const text of ['', '18', '2018-13', '2018-00', '2018-Q5', '2018-1', '2018/2020', '0000', 'tháng 10']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseReportingPeriod(text)).to.equal(undefined);
    });
  }

  it('steps over the turn of the year', () => {
    expect(periodCode(previousPeriod(parse('2026-01')))).to.equal('2025-12');
    expect(periodCode(previousPeriod(parse('2026-Q1')))).to.equal('2025-Q4');
    expect(periodCode(previousPeriod(parse('2018/2019')))).to.equal('2017/2018');
  });

  it('knows a period that is not over', () => {
    expect(isOver(parse('2026-11'), '2026-11-30')).to.equal(false);
    expect(isOver(parse('2026-11'), '2026-12-01')).to.equal(true);
    expect(isOver(parse('2018/2019'), '2019-08-31')).to.equal(false);
    expect(isOver(parse('2027-05'), '2026-11-23')).to.equal(false);
  });

  it('orders by first day, the longer one first', () => {
    const codes = ['2026-02', '2026-01', '2026', '2026-Q1', '2025/2026'].map(parse).sort(comparePeriods);
    expect(codes.map(periodCode)).to.deep.equal(['2025/2026', '2026', '2026-Q1', '2026-01', '2026-02']);
  });

  it('writes what it reads, and the one before ends the day before', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parseReportingPeriod(periodCode(period))).to.deep.equal(period);
        const dayBefore = new Date(Date.parse(periodStart(period)) - 86_400_000).toISOString().slice(0, 10);
        expect(periodEnd(previousPeriod(period))).to.equal(dayBefore);
      }),
    );
  });
});
