import {expect} from '@open-wc/testing';
import {figureTable} from '../../../src/domain/indicator/figure-table.ts';
import {csvText} from '../../../src/domain/indicator/indicator-csv.ts';
import {buildSeries} from '../../../src/domain/indicator/series.ts';
import {INDICATOR_MESSAGES} from '../../../src/messages/indicator.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const vi = INDICATOR_MESSAGES.vi;

describe('table of figures for a file', () => {
  const indicator = anIndicator({definition: '=tử số, chia mẫu số'});
  const observation = anObservation({
    numerator: 3697,
    denominator: 7043,
    reportedValue: 55.53,
    isSample: true,
    note: '@ghi chú',
    sourceName: 'Cổng thông tin Hà Nội',
  });
  const series = buildSeries(indicator, 'H26.150', [observation]);
  const table = figureTable(
    series.points.flatMap((point) =>
      point.observation
        ? [
            {
              ...point,
              observation: point.observation,
              indicator,
              period: vi.period(point.period),
              agency: 'UBND phường',
            },
          ]
        : [],
    ),
    vi,
  );

  it('holds the figure, its parts, the published one and why they differ', () => {
    expect(table[1]?.slice(0, 9)).to.deep.equal([
      'Tháng 10/2026',
      'UBND phường',
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
      52.4918,
      '%',
      3697,
      7043,
      55.53,
      'Chính thức',
    ]);
    expect(table[1]?.[9]).to.contain('55,53 %').and.contain('52,49 %');
    expect(table[1]?.[10]).to.equal('dữ liệu minh họa. @ghi chú');
  });

  it('ends with how it is counted and where it comes from, in rows as long as the header', () => {
    expect(table.slice(2).map((row) => row.slice(0, 3))).to.deep.equal([
      ['Cách tính', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '=tử số, chia mẫu số'],
      ['Nguồn', 'Cổng thông tin Hà Nội', undefined],
    ]);
    expect(new Set(table.map((row) => row.length)).size).to.equal(1);
    expect(csvText(table)).to.contain(`"'=tử số, chia mẫu số"`);
  });
});
