import {addDays, type CalendarDate, day, weekday} from './calendar-date.ts';
import {solarDay} from './lunar-calendar.ts';

/** The days of one year on which offices do not follow the plain week. */
export interface CalendarYear {
  /** Public holidays and the days off given for those that fell on a weekend. */
  readonly holidays: readonly CalendarDate[];
  /** Working days swapped for a Saturday (ngày nghỉ hoán đổi). */
  readonly swappedOff: readonly CalendarDate[];
  /** Saturdays or Sundays that are worked instead (ngày làm bù). */
  readonly makeUp: readonly CalendarDate[];
}

const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;

/**
 * Public holidays of a year by rule, substitute days included: 1 January, five days of Tết, Giỗ Tổ (10th of
 * the 3rd lunar month), 30 April, 1 May, two days for 2 September, and 24 November from 2026.
 *
 * Two things are announced each year and only guessed here from the habit of 2019–2026: the days around Tết
 * (one before and four from the first day when that is a Tuesday, else two and three) and the neighbour of
 * 2 September. Swap days are never guessed.
 */
export function holidaysByRule(year: number): readonly CalendarDate[] {
  const tet = solarDay(year, 1, 1);
  const beforeTet = weekday(tet) === TUESDAY ? 1 : 2;
  const national = day(`${year}-09-02`);
  const neighbour = [0, MONDAY, THURSDAY].includes(weekday(national)) ? 1 : -1;
  return withSubstitutes([
    day(`${year}-01-01`),
    ...[0, 1, 2, 3, 4].map((nth) => addDays(tet, nth - beforeTet)),
    solarDay(year, 3, 10),
    day(`${year}-04-30`),
    day(`${year}-05-01`),
    national,
    addDays(national, neighbour),
    ...(year >= 2026 ? [day(`${year}-11-24`)] : []),
  ]);
}

/** A holiday on a weekend is given back on the next working day, in the order of the year. */
function withSubstitutes(holidays: readonly CalendarDate[]): readonly CalendarDate[] {
  const days = new Set(holidays);
  for (const holiday of [...days].sort()) {
    if (!isWeekend(holiday)) continue;
    let substitute = addDays(holiday, 1);
    while (isWeekend(substitute) || days.has(substitute)) substitute = addDays(substitute, 1);
    days.add(substitute);
  }
  return [...days].sort();
}

function isWeekend(on: CalendarDate): boolean {
  return weekday(on) % 6 === 0;
}
