import {addDays, type CalendarDate, dayNumber, weekday, weekdayOfNumber, yearOf} from './calendar-date.ts';
import {CONFIRMED_YEARS} from './confirmed-holidays.ts';
import {type CalendarYear, holidaysByRule} from './vietnam-holidays.ts';

/** What a day is to an office. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'swapped-off' | 'make-up';

/** When a counter is open, in minutes of the day, and until when a dossier counts as received that day. */
export interface OfficeHours {
  readonly morning: readonly [opens: number, closes: number];
  readonly afternoon: readonly [opens: number, closes: number];
  /** A dossier received after this minute counts from the next working day. */
  readonly cutOff: number;
}

/** Working days of an office (ngày làm việc). Years that are not listed are computed by rule. */
export interface WorkingCalendar {
  /** Weekdays that are never worked: 0 Sunday … 6 Saturday. */
  readonly weekend: readonly number[];
  readonly years: ReadonlyMap<number, CalendarYear>;
  readonly hours: OfficeHours;
}

/** State offices of Vietnam: two-day weekend, 7:30–11:30 and 13:00–17:00, received until 15:00. */
export const VIETNAM_CALENDAR: WorkingCalendar = {
  weekend: [0, 6],
  years: CONFIRMED_YEARS,
  hours: {morning: [450, 690], afternoon: [780, 1020], cutOff: 900},
};

const kinds = new WeakMap<WorkingCalendar, Map<number, ReadonlyMap<CalendarDate, DayKind>>>();

/** True when the holidays of the year were announced, false when they are computed by rule. */
export function isConfirmedYear(year: number, calendar: WorkingCalendar): boolean {
  return calendar.years.has(year);
}

export function dayKind(on: CalendarDate, calendar: WorkingCalendar): DayKind {
  const special = specialDays(yearOf(on), calendar).get(on);
  return special ?? (calendar.weekend.includes(weekday(on)) ? 'weekend' : 'working');
}

export function isWorkingDay(on: CalendarDate, calendar: WorkingCalendar): boolean {
  const kind = dayKind(on, calendar);
  return kind === 'working' || kind === 'make-up';
}

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(on: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let found = on;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The `count`-th working day after a day, which is not counted itself; before it when `count` is negative. */
export function addWorkingDays(on: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let found = on;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  const works = (number: number) => !calendar.weekend.includes(weekdayOfNumber(number));
  const last = dayNumber(to);
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= last; number += 1) count += Number(works(number));
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const [on, kind] of specialDays(year, calendar)) {
      if (on > from && on <= to) count += Number(kind === 'make-up') - Number(works(dayNumber(on)));
    }
  }
  return count;
}

function specialDays(year: number, calendar: WorkingCalendar): ReadonlyMap<CalendarDate, DayKind> {
  const known = kinds.get(calendar) ?? new Map<number, ReadonlyMap<CalendarDate, DayKind>>();
  kinds.set(calendar, known);
  let days = known.get(year);
  if (!days) {
    const listed = calendar.years.get(year);
    days = new Map<CalendarDate, DayKind>([
      ...(listed?.holidays ?? holidaysByRule(year)).map((on) => [on, 'holiday'] as const),
      ...(listed?.swappedOff ?? []).map((on) => [on, 'swapped-off'] as const),
      ...(listed?.makeUp ?? []).map((on) => [on, 'make-up'] as const),
    ]);
    known.set(year, days);
  }
  return days;
}
