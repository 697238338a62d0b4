import {expect} from '@open-wc/testing';
import {parsePeriodText} from '../../../src/domain/indicator/period-text.ts';
import {periodCode} from '../../../src/domain/indicator/reporting-period.ts';

describe('a period as offices write it', () => {
  for (const [text, code] of [
    ['2026-10', '2026-10'],
    ['2026-Q3', '2026-Q3'],
    ['2026-q3', '2026-Q3'],
    ['2018', '2018'],
    ['2018/2019', '2018/2019'],
    ['Tháng 10/2026', '2026-10'],
    ['THÁNG 10/2026', '2026-10'],
    ['tháng 9 năm 2026', '2026-09'],
    ['Tha\u0301ng 10/2026', '2026-10'],
    ['T10/2026', '2026-10'],
    ['T1-2026', '2026-01'],
    ['10-2026', '2026-10'],
    ['1.2026', '2026-01'],
    ['  10 / 2026 ', '2026-10'],
    ['Quý III/2026', '2026-Q3'],
    ['Quý 4 năm 2026', '2026-Q4'],
    ['Q1 2026', '2026-Q1'],
    ['quý iv-2026', '2026-Q4'],
    ['Quarter 2, 2026', '2026-Q2'],
    ['October 2026', '2026-10'],
    ['Sept. 2026', '2026-09'],
    ['Nam 2026', undefined],
    ['Năm 2018', '2018'],
    ['year 2018', '2018'],
    ['Năm học 2018–2019', '2018/2019'],
    ['2018-2019', '2018/2019'],
    ['13/2026', undefined],
    ['0/2026', undefined],
    ['Quý V/2026', undefined],
    ['2018-2020', undefined],
    ['6 tháng đầu năm 2026', undefined],
    ['Nguyễn Văn A', undefined],
    ['', undefined],
    ['18', undefined],
  ] as const) {
    it(`reads "${text}" as ${code ?? 'none'}`, () => {
      const period = parsePeriodText(text);
      expect(period && periodCode(period)).to.equal(code);
    });
  }
});
