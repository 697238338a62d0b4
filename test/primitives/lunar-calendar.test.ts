import {expect} from '@open-wc/testing';
import {getSolarDate} from '@dqcai/vn-lunar';
import {solarDay} from '../../src/primitives/lunar-calendar.ts';

const TET: readonly (readonly [number, string])[] = [
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
];

function independent(year: number, month: number, lunarDay: number): string {
  const solar = getSolarDate(lunarDay, month, year);
  return [solar.year, solar.month, solar.day].map((part) => String(part).padStart(2, '0')).join('-');
}

describe('Vietnamese lunar calendar', () => {
  for (const [year, expected] of TET) {
    it(`begins lunar year ${year} on ${expected}`, () => {
      expect(solarDay(year, 1, 1)).to.equal(expected);
    });
  }

  it('keeps the Vietnamese day where the Chinese calendar has another one', () => {
    expect(solarDay(2030, 1, 1), 'a day before the third of February').to.equal('2030-02-02');
    expect(solarDay(1985, 1, 1), 'a month before the twentieth of February').to.equal('1985-01-21');
  });

  it('begins every month of 1969 to 2053 on the day an independent table gives', () => {
    for (let year = 1969; year <= 2053; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(solarDay(year, month, 1), `${month}/${year}`).to.equal(independent(year, month, 1));
      }
    }
  });

  it('puts Giỗ Tổ of 2024 to 2050 on the day an independent table gives', () => {
    for (let year = 2024; year <= 2050; year += 1) {
      expect(solarDay(year, 3, 10), `${year}`).to.equal(independent(year, 3, 10));
    }
    expect(solarDay(2026, 3, 10)).to.equal('2026-04-26');
  });
});
