import {type CalendarDate, day} from './calendar-date.ts';
import type {CalendarYear} from './vietnam-holidays.ts';

/** Years whose calendar was announced for state offices, as the press reported it; the notices were not read. */
export const CONFIRMED_YEARS: ReadonlyMap<number, CalendarYear> = new Map([
  [
    2024,
    year(
      2024,
      '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03',
      '04-29',
      '05-04',
    ),
  ],
  [2025, year(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02', '05-02', '04-26')],
  [
    2026,
    year(
      2026,
      '01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 09-01 09-02 11-24',
      '01-02 08-31',
      '01-10 08-22',
    ),
  ],
]);

function year(number: number, holidays: string, swappedOff: string, makeUp: string): CalendarYear {
  const days = (text: string): CalendarDate[] => text.split(' ').map((part) => day(`${number}-${part}`));
  return {holidays: days(holidays), swappedOff: days(swappedOff), makeUp: days(makeUp)};
}
