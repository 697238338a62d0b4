import {type CalendarDate, parseDay, yearOf} from './calendar-date.ts';
import type {CalendarYear} from './vietnam-holidays.ts';
import {type OfficeHours, VIETNAM_CALENDAR, type WorkingCalendar} from './working-calendar.ts';

/** A calendar read from a file of an office. `problems` name the place in the file, for the webmaster. */
export interface CalendarFile {
  readonly calendar: WorkingCalendar;
  readonly problems: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MINUTE = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/**
 * Reads
 * `{"weekend": ["SUN"], "hours": {"morning": ["7:30", "11:30"], "afternoon": ["13:00", "17:00"], "cutOff": "15:00"},
 * "2026": {"holidays": ["2026-01-01"], "swappedOff": [], "makeUpWorkingDays": []}}`.
 * Every part may be missing: the weekend, hours and years of the whole country stand in. A year that is listed
 * replaces the one that is built in. What cannot be read is left out and told in `problems`.
 */
export function parseWorkingCalendar(json: unknown): CalendarFile {
  const problems: string[] = [];
  if (!isObject(json)) return {calendar: VIETNAM_CALENDAR, problems: ['the file is not a JSON object']};
  const years = new Map(VIETNAM_CALENDAR.years);
  for (const [key, value] of Object.entries(json)) {
    if (/^\d{4}$/.test(key)) {
      const year = parseYear(Number(key), value, problems);
      if (year) years.set(Number(key), year);
    } else if (!['weekend', 'hours', 'note'].includes(key)) {
      problems.push(`${key}: unknown, expected weekend, hours, note or a year`);
    }
  }
  const weekend = parseWeekend(json['weekend'], problems);
  return {calendar: {weekend, years, hours: parseHours(json['hours'], problems)}, problems};
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

function parseHours(value: unknown, problems: string[]): OfficeHours {
  const standard = VIETNAM_CALENDAR.hours;
  if (value === undefined) return standard;
  if (!isObject(value)) {
    problems.push('hours: expected an object');
    return standard;
  }
  const span = (name: 'morning' | 'afternoon'): readonly [number, number] => {
    const [opens, closes] = Array.isArray(value[name]) ? value[name].map(parseMinute) : [];
    if (opens !== undefined && closes !== undefined && opens < closes) return [opens, closes];
    if (value[name] !== undefined) problems.push(`hours.${name}: expected ["7:30", "11:30"], opening first`);
    return standard[name];
  };
  const hours = {morning: span('morning'), afternoon: span('afternoon')};
  const cutOff = parseMinute(value['cutOff']);
  if (cutOff === undefined && value['cutOff'] !== undefined) problems.push('hours.cutOff: expected "15:00"');
  if (hours.morning[1] <= hours.afternoon[0]) return {...hours, cutOff: cutOff ?? standard.cutOff};
  problems.push('hours: the afternoon begins before the morning ends');
  return {...standard, cutOff: cutOff ?? standard.cutOff};
}

function parseMinute(value: unknown): number | undefined {
  const match = typeof value === 'string' ? MINUTE.exec(value.trim()) : undefined;
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
