import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  dayNumber,
  dayOfNumber,
  parseDay,
  parseVietnamTime,
  weekday,
} from '../../src/primitives/calendar-date.ts';

const anyDay = fc.integer({min: -20_000, max: 80_000}).map(dayOfNumber);

describe('calendar date', () => {
  it('reads days that exist only', () => {
    expect(parseDay('2024-02-29')).to.equal('2024-02-29');
    for (const text of [
      '2023-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '26-01-01',
      '',
      'hôm nay',
      '2026-04-31',
    ]) {
      expect(parseDay(text), text).to.equal(undefined);
    }
  });

  it('takes the year marks of systems that mean "no date" for no date', () => {
    expect(parseDay('0001-01-01')).to.equal(undefined);
    expect(parseVietnamTime('9999-12-31T23:59:59Z')).to.equal(undefined);
  });

  it('throws on a day that the program itself writes wrongly', () => {
    expect(() => day('2026-02-30')).to.throw(RangeError);
  });

  const TIMES: readonly (readonly [string, string, number | undefined])[] = [
    ['2026-11-23', '2026-11-23', undefined],
    ['2026-11-23T16:59:59Z', '2026-11-23', 1439],
    ['2026-11-23T17:00:00Z', '2026-11-24', 0],
    ['2026-11-23T15:30:00+07:00', '2026-11-23', 930],
    ['2026-11-23T15:30:00+0700', '2026-11-23', 930],
    ['2026-11-23T15:30:00+07', '2026-11-23', 930],
    ['2026-11-23T15:30:00.123Z', '2026-11-23', 1350],
    ['2026-11-23 15:30:00', '2026-11-23', 930],
    ['2026-11-23T15:30', '2026-11-23', 930],
    ['2026-12-31T20:00:00-05:00', '2027-01-01', 480],
    [' 2026-11-23t15:30:00z ', '2026-11-23', 1350],
  ];
  for (const [text, on, minute] of TIMES) {
    it(`reads “${text}” as a clock in Vietnam shows it`, () => {
      expect(parseVietnamTime(text)).to.deep.equal(minute === undefined ? {day: on} : {day: on, minute});
    });
  }

  it('refuses instants that do not exist', () => {
    for (const text of ['23/11/2026', '2026-11-23T25:00:00Z', '2026-02-30T10:00:00Z', 'null', '1732345678']) {
      expect(parseVietnamTime(text), text).to.equal(undefined);
    }
  });

  it('knows the weekday', () => {
    expect(weekday(day('1970-01-01'))).to.equal(4);
    expect(weekday(day('1945-09-02'))).to.equal(0);
    expect(weekday(day('2026-11-26'))).to.equal(4);
  });

  it('adds months without running over the end of one', () => {
    expect(addMonths(day('2026-01-31'), 1)).to.equal('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).to.equal('2024-02-29');
    expect(addMonths(day('2026-11-30'), 3)).to.equal('2027-02-28');
    expect(addMonths(day('2026-12-15'), 12)).to.equal('2027-12-15');
  });

  it('comes back when days are added and taken away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: -2000, max: 2000}), (on, count) => {
        expect(addDays(addDays(on, count), -count)).to.equal(on);
        expect(dayNumber(addDays(on, count)) - dayNumber(on)).to.equal(count);
      }),
    );
  });

  it('keeps the order of days in the order of their text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 1, max: 2000}), (on, count) => {
        expect(addDays(on, count) > on).to.equal(true);
      }),
    );
  });
});
