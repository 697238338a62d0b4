import {type CalendarDate, parseDay, yearOf} from './calendar-date.ts';
import type {CalendarYear} from './vietnam-holidays.ts';
import {VIETNAM_CALENDAR, type WorkingCalendar} from './working-calendar.ts';

/** A calendar read from a file of an office. `problems` name the place in the file, for the webmaster. */
export interface CalendarFile {
  readonly calendar: WorkingCalendar;
  readonly problems: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Reads `{"weekend": ["SUN"], "2026": {"holidays": ["2026-01-01"], "swappedOff": [], "makeUpWorkingDays": []}}`, and a
 * `note` for people. Every part may be missing: the weekend and the years of the whole country stand in. A year that is
 * listed replaces the one that is built in. What cannot be read is left out and told in `problems`.
 */
export function parseWorkingCalendar(json: unknown): CalendarFile {
  const problems: string[] = [];
  if (!isObject(json)) return {calendar: VIETNAM_CALENDAR, problems: ['the file is not a JSON object']};
  const years = new Map(VIETNAM_CALENDAR.years);
  for (const [key, value] of Object.entries(json)) {
    if (/^\d{4}$/.test(key)) {
      const year = parseYear(Number(key), value, problems);
      if (year) years.set(Number(key), year);
    } else if (key !== 'weekend' && key !== 'note') {
      problems.push(`${key}: unknown, expected weekend, note or a year`);
    }
  }
  return {calendar: {weekend: parseWeekend(json['weekend'], problems), years}, problems};
}

function parseWeekend(value: unknown, problems: string[]): readonly number[] {
  if (value === undefined) return VIETNAM_CALENDAR.weekend;
  const days = Array.isArray(value)
    ? value.map((name) => WEEKDAYS.indexOf(String(name).toUpperCase()))
    : [-1];
  if (!days.includes(-1) && new Set(days).size < 7) return days;
  problems.push(`weekend: expected a list of ${WEEKDAYS.join(', ')}, not all seven`);
  return VIETNAM_CALENDAR.weekend;
}

function parseYear(number: number, value: unknown, problems: string[]): CalendarYear | undefined {
  if (!isObject(value) || !Array.isArray(value['holidays'])) {
    problems.push(`${number}: expected an object with a list "holidays"`);
    return undefined;
  }
  const days = (name: string): CalendarDate[] => {
    const listed = value[name] ?? [];
    if (!Array.isArray(listed)) problems.push(`${number}.${name}: expected a list of days`);
    return (Array.isArray(listed) ? listed : []).flatMap((text: unknown, index) => {
      const on = typeof text === 'string' ? parseDay(text) : undefined;
      if (on && yearOf(on) === number) return [on];
      problems.push(`${number}.${name}[${index}]: expected a day of ${number} as YYYY-MM-DD`);
      return [];
    });
  };
  return {holidays: days('holidays'), swappedOff: days('swappedOff'), makeUp: days('makeUpWorkingDays')};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
