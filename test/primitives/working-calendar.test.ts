import {expect} from '@open-wc/testing';
import {getSolarDate} from '@dqcai/vn-lunar';
import fc from 'fast-check';
import {addDays, day, dayOfNumber, parseDay} from '../../src/primitives/calendar-date.ts';
import {
  addWorkingDays,
  dayKind,
  isConfirmedYear,
  isWorkingDay,
  VIETNAM_CALENDAR,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../src/primitives/working-calendar.ts';

/** Weekdays and weekends that are off, and days next to them that are worked, month-day. */
const YEARS: Readonly<Record<number, {off: string; worked: string}>> = {
  2024: {
    off: '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    worked: '01-02 02-07 02-15 04-17 04-19 05-02 05-04 09-04 11-25',
  },
  2025: {
    off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    worked: '01-02 01-24 02-03 04-08 04-26 04-29 05-05 08-29 09-03 11-24',
  },
  2026: {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    worked: '01-05 01-10 02-13 02-23 04-28 04-29 05-04 08-22 08-28 09-03 11-23 11-25',
  },
  2027: {
    off: '01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 04-16 04-30 05-01 05-03 09-02 09-03 11-24',
    worked: '01-04 02-03 02-11 04-15 04-19 05-04 09-01 09-06 11-23 11-25',
  },
  2028: {
    off: '01-01 01-03 01-24 01-25 01-26 01-27 01-28 04-04 04-30 05-01 05-02 09-01 09-02 09-04 11-24',
    worked: '01-04 01-21 01-31 04-03 04-05 05-03 08-31 09-05 11-23',
  },
  2029: {
    off: '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-02 09-03 09-04 11-24 11-26',
    worked: '01-02 02-09 02-19 04-24 05-02 08-31 09-05 11-23 11-27',
  },
  2030: {
    off: '01-01 01-31 02-01 02-02 02-03 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-24 11-25',
    worked: '01-02 01-30 02-07 04-11 04-15 05-02 08-30 09-04 11-26',
  },
};

const calendar = VIETNAM_CALENDAR;
const byRule: WorkingCalendar = {...VIETNAM_CALENDAR, years: new Map()};
const aDay = fc.integer({min: 19_000, max: 24_000}).map(dayOfNumber);

describe('working calendar', () => {
  for (const [year, {off, worked}] of Object.entries(YEARS)) {
    for (const part of off.split(' ')) {
      it(`is closed on ${year}-${part}`, () => {
        expect(isWorkingDay(day(`${year}-${part}`), calendar)).to.equal(false);
        expect(dayKind(day(`${year}-${part}`), calendar)).to.match(/holiday|swapped-off/);
      });
    }
    for (const part of worked.split(' ')) {
      it(`is open on ${year}-${part}`, () => {
        expect(isWorkingDay(day(`${year}-${part}`), calendar)).to.equal(true);
      });
    }
  }

  it('computes by rule the holidays that were announced for 2024 to 2026', () => {
    for (const [year, listed] of calendar.years) {
      for (const on of listed.holidays) expect(dayKind(on, byRule), on).to.equal('holiday');
      let holidays = 0;
      for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1)) {
        if (dayKind(on, byRule) === 'holiday') holidays += 1;
      }
      expect(holidays).to.equal(listed.holidays.length);
    }
  });

  it('closes on the first three days of Tết and on Giỗ Tổ in every year, by an independent lunar table', () => {
    for (let year = 2000; year <= 2050; year += 1) {
      for (const [month, lunarDay] of [
        [1, 1],
        [1, 2],
        [1, 3],
        [3, 10],
      ] as const) {
        const solar = getSolarDate(lunarDay, month, year);
        const text = [solar.year, solar.month, solar.day]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        expect(dayKind(parseDay(text)!, calendar), text).to.equal('holiday');
      }
    }
  });

  it('gives five days for Tết, seven when two of them fall on a weekend', () => {
    expect(workingDaysBetween(day('2028-01-21'), day('2028-01-31'), calendar)).to.equal(1);
    expect(workingDaysBetween(day('2027-02-03'), day('2027-02-11'), calendar)).to.equal(1);
  });

  it('says which years were announced and which are computed', () => {
    expect(isConfirmedYear(2026, calendar)).to.equal(true);
    expect(isConfirmedYear(2027, calendar)).to.equal(false);
  });

  it('keeps 24 November a working day before 2026', () => {
    expect(dayKind(day('2023-11-24'), calendar)).to.equal('working');
    expect(dayKind(day('2026-11-24'), calendar)).to.equal('holiday');
  });

  it('works the Saturday that was swapped and rests the day it was swapped for', () => {
    expect(dayKind(day('2026-08-22'), calendar)).to.equal('make-up');
    expect(dayKind(day('2026-08-31'), calendar)).to.equal('swapped-off');
    expect(workingDaysBetween(day('2026-08-21'), day('2026-08-24'), calendar)).to.equal(2);
  });

  it('moves a day off to the next working day', () => {
    expect(workingDayFrom(day('2026-11-21'), calendar)).to.equal('2026-11-23');
    expect(workingDayFrom(day('2026-11-24'), calendar)).to.equal('2026-11-25');
    expect(workingDayFrom(day('2026-11-23'), calendar)).to.equal('2026-11-23');
  });

  it('counts three working days from Friday over the day of culture', () => {
    expect(addWorkingDays(day('2026-11-20'), 3, calendar)).to.equal('2026-11-26');
    expect(workingDaysBetween(day('2026-11-20'), day('2026-11-26'), calendar)).to.equal(3);
    expect(workingDaysBetween(day('2026-11-26'), day('2026-11-20'), calendar)).to.equal(-3);
  });

  it('finds by counting what it reached by adding', () => {
    fc.assert(
      fc.property(aDay, fc.integer({min: 0, max: 300}), (from, count) => {
        const to = addWorkingDays(from, count, calendar);
        expect(workingDaysBetween(from, to, calendar)).to.equal(count);
        if (count > 0) expect(isWorkingDay(to, calendar)).to.equal(true);
      }),
    );
  });

  it('comes back to a working day when working days are added and taken away', () => {
    fc.assert(
      fc.property(aDay, fc.integer({min: 1, max: 200}), (from, count) => {
        const start = workingDayFrom(from, calendar);
        expect(addWorkingDays(addWorkingDays(start, count, calendar), -count, calendar)).to.equal(start);
      }),
    );
  });

  it('never counts backwards when days go forward', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({min: 0, max: 40}), (from, to, more) => {
        const further = workingDaysBetween(from, addDays(to, more), calendar);
        expect(further).to.be.at.least(workingDaysBetween(from, to, calendar));
        expect(addWorkingDays(from, more + 1, calendar) > addWorkingDays(from, more, calendar)).to.equal(
          true,
        );
      }),
    );
  });

  it('counts the same in one stretch as in two', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        const parts = workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar);
        expect(workingDaysBetween(a, c, calendar)).to.equal(parts);
      }),
    );
  });

  it('counts day by day what it counts at once', () => {
    fc.assert(
      fc.property(aDay, fc.integer({min: 0, max: 500}), (from, length) => {
        let count = 0;
        for (let i = 1; i <= length; i += 1) count += Number(isWorkingDay(addDays(from, i), calendar));
        expect(workingDaysBetween(from, addDays(from, length), calendar)).to.equal(count);
      }),
      {numRuns: 40},
    );
  });
});
