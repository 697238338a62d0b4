import {expect} from '@open-wc/testing';
import {exportRows} from '../../../src/domain/indicator/figure-export.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {CsvCell} from '../../../src/domain/indicator/indicator-csv.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {INDICATOR_MESSAGES} from '../../../src/messages/indicator.ts';
import {trendLook} from '../../../src/views/figures/trend.look.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const {vi} = INDICATOR_MESSAGES;

/** The rows of the file, and those of the table on screen, behind the same figures. */
function filed(rows: readonly Partial<Observation>[], changes: Partial<Indicator> = {}, period?: string) {
  const data = {indicators: [anIndicator(changes)], observations: rows.map(anObservation), agencies: []};
  const choice = {indicator: 'on-time-rate', agency: 'H26.150', today: '2026-11-23', period};
  const answer = trendLook(data, choice, vi)!;
  const [heads = [], ...body] = exportRows(data, answer.figures, choice, vi);
  const column = (head: string): CsvCell[] => body.map((row) => row[heads.indexOf(head)]);
  return {column, table: answer.table};
}

const share = (period: string) => ({period, numerator: 90, denominator: 100});

describe('the file of a chart', () => {
  it('holds periods of the kind that is told', () => {
    const rows = ['2026-07', '2026-08', '2026-09', '2026-Q2', '2026-Q3'].map(share);
    expect(filed(rows, {}, '2026-Q3').column('Kỳ')).to.deep.equal(['Quý 2/2026', 'Quý 3/2026']);
    expect(filed(rows).column('Kỳ')).to.deep.equal(['Tháng 7/2026', 'Tháng 8/2026', 'Tháng 9/2026']);
  });

  it('has what was published beside what is computed, whichever way it came', () => {
    const counts = {numerator: 3697, denominator: 7043};
    expect(filed([{...counts, value: 55.53}]).column('Giá trị nguồn công bố')).to.deep.equal([55.53]);
    expect(filed([{...counts, reportedValue: 55.53}]).column('Giá trị nguồn công bố')).to.deep.equal([55.53]);
  });

  it('has a share that four decimals would make nothing', () => {
    const {column} = filed([{numerator: 1, denominator: 20_000_000}], {targets: []});
    expect(column('Giá trị')).to.deep.equal([0.00001]);
  });

  it('holds older periods than the table, which says how many it leaves out', () => {
    const months = [...Array(150).keys()].map((n) =>
      share(`${2014 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
    );
    const {column, table} = filed(months);
    expect([table.rows.length, table.footnote]).to.deep.equal([120, 'Còn 30 kỳ trước đó chưa hiển thị.']);
    expect(column('Kỳ')).to.have.length(150);
    expect(filed([share('2026-10')]).table.footnote).to.equal(undefined);
  });
});
