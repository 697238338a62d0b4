import {expect} from '@open-wc/testing';
import {tableFigures} from '../../../src/domain/indicator/table-figures.ts';

const read = (rows: readonly (readonly string[])[], caption = '') => tableFigures(rows, {code: 'x', caption});

describe('the figures of a plain table', () => {
  it('are read by the heads of its columns, in any order', () => {
    const data = read(
      [
        ['Mẫu số', 'Ghi chú', 'Tử số', 'Kỳ'],
        ['1.247', 'tính lại', '1.202', 'Tháng 10/2026'],
      ],
      'Hồ sơ đúng hạn',
    );
    expect(data?.indicators[0]).to.include({name: 'Hồ sơ đúng hạn', unit: 'percent', direction: 'higher'});
    expect(data?.observations[0]).to.include({
      period: '2026-10',
      numerator: 1202,
      denominator: 1247,
      note: 'tính lại',
    });
  });

  it('take the first column as periods when no head says so', () => {
    const data = read([
      ['', 'Hồ sơ tiếp nhận'],
      ['9/2026', '1.265'],
      ['10/2026', '1.289'],
    ]);
    expect(data?.indicators[0]).to.include({name: 'Hồ sơ tiếp nhận', unit: 'count', direction: 'neutral'});
    expect(data?.observations.map(({period, value}) => [period, value])).to.deep.equal([
      ['2026-09', 1265],
      ['2026-10', 1289],
    ]);
  });

  it('have the target of each row, in whatever order the rows stand', () => {
    const data = read([
      ['Tháng', 'Tỷ lệ (%)', 'Chỉ tiêu'],
      ['10/2026', '97', '95'],
      ['9/2026', '93,1', '95'],
      ['8/2026', '95,2', '93'],
    ]);
    expect(data?.indicators[0]?.targets).to.deep.equal([
      {from: '2026-08', value: 93},
      {from: '2026-09', value: 95},
      {from: '2026-10', value: 95},
    ]);
    expect(data?.indicators[0]?.name).to.equal('Tỷ lệ');
  });

  it('are shares with three decimals where the head says per cent, whichever mark they are written with', () => {
    const data = read([
      ['Tháng', 'Tỷ lệ (%)', 'Chỉ tiêu'],
      ['9/2026', '96.315', '95.125'],
      ['10/2026', '96,315', '95,125'],
    ]);
    expect(data?.observations.map(({value}) => value)).to.deep.equal([96.315, 96.315]);
    expect(data?.indicators[0]?.targets.map(({value}) => value)).to.deep.equal([95.125, 95.125]);
  });

  it('may be of agencies, with or without a period', () => {
    const data = read([
      ['Đơn vị', 'Tỷ lệ (%)'],
      ['Phường A', '96'],
      ['Phường B', '90'],
    ]);
    expect(data?.agencies.map(({name}) => name)).to.deep.equal(['Phường A', 'Phường B']);
    expect(data?.observations.map(({agency, value}) => [agency, value])).to.deep.equal([
      ['Phường A', 96],
      ['Phường B', 90],
    ]);
  });

  for (const [caption, direction] of [
    ['Tỷ lệ hồ sơ đúng hạn', 'higher'],
    ['Tỷ lệ hồ sơ quá hạn', 'lower'],
    ['Tỷ lệ trễ hẹn', 'lower'],
    ['Tỷ lệ hồ sơ bị trả lại', 'lower'],
    ['Late dossiers', 'lower'],
  ] as const) {
    it(`know which way is good: ${caption}`, () => {
      const data = read(
        [
          ['Tháng', '%'],
          ['10/2026', '5'],
        ],
        caption,
      );
      expect(data?.indicators[0]?.direction).to.equal(direction);
    });
  }

  it('leave out rows that say neither when nor whose, and cells that are no numbers', () => {
    const data = read([
      ['Tháng', 'Tỷ lệ (%)'],
      ['Tổng cộng', '96'],
      ['9/2026', 'chưa có'],
      ['10/2026', '97'],
    ]);
    expect(data?.observations.map(({period, value}) => [period, value])).to.deep.equal([
      ['2026-09', undefined],
      ['2026-10', 97],
    ]);
  });

  for (const [what, rows] of [
    ['no row', []],
    ['heads alone', [['Tháng', 'Tỷ lệ']]],
    [
      'a list of people',
      [
        ['Họ tên', 'Chức vụ'],
        ['Nguyễn Văn A', 'Chủ tịch'],
      ],
    ],
  ] as const) {
    it(`are none in a table of ${what}`, () => {
      expect(read(rows)).to.equal(undefined);
    });
  }
});
