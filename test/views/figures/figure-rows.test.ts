import {expect} from '@open-wc/testing';
import {sortedRows, tableOf, type FigureCell} from '../../../src/views/figures/figure-rows.ts';

describe('rows in an order', () => {
  const sorted = (cells: readonly (FigureCell | string)[], isDescending: boolean): string[] => {
    const plans = [
      {key: 'period', cell: String},
      {key: 'value', cell: (index: number) => cells[index]},
    ] as const;
    const table = tableOf('Số liệu', plans, [...cells.keys()]);
    return sortedRows(table, {column: 1, isDescending}).map((row) => row.cells[1]!.text);
  };

  it('leave figures that are missing last either way', () => {
    const cells = [{text: '9', order: 9}, '', {text: '10', order: 10}, {text: 'Chưa có số liệu'}];
    expect(sorted(cells, false)).to.deep.equal(['9', '10', '', 'Chưa có số liệu']);
    expect(sorted(cells, true)).to.deep.equal(['10', '9', '', 'Chưa có số liệu']);
  });

  it('leave words that are missing last either way', () => {
    expect(sorted(['', 'Đạt', 'Chưa đạt'], false)).to.deep.equal(['Chưa đạt', 'Đạt', '']);
    expect(sorted(['', 'Đạt', 'Chưa đạt'], true)).to.deep.equal(['Đạt', 'Chưa đạt', '']);
  });
});
