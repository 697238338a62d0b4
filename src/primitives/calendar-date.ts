/**
 * A day in Vietnam as `YYYY-MM-DD`, 1900 to 2199. Days compare with `<` and `>` as text does. Nothing here
 * reads the clock or the time zone of the machine.
 */
export type CalendarDate = string & {readonly __day: never};

/** A point in time as a clock in Vietnam shows it; `minute` (0–1439) is absent when only the day is known. */
export interface VietnamTime {
  readonly day: CalendarDate;
  readonly minute?: number;
}

const DAY_MS = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** Reads `YYYY-MM-DD`. Days that do not exist and years outside 1900–2199 (often "no date") give `undefined`. */
export function parseDay(text: string): CalendarDate | undefined {
  const match = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.exec(text);
  if (!match) return undefined;
  const midnight = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(Number(midnight)) && midnight.toISOString().startsWith(text)
    ? (text as CalendarDate)
    : undefined;
}

/** A day known to exist, such as `day('2026-09-02')`; throws on anything else. */
export function day(text: string): CalendarDate {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/**
 * Reads an ISO 8601 instant or day. An instant without an offset is taken as Vietnam time. Anything else
 * gives `undefined`.
 */
export function parseVietnamTime(text: string): VietnamTime | undefined {
  const match = INSTANT.exec(text.trim());
  if (!match) return undefined;
  const [, date, hour, minute, second = '00', zone] = match;
  const named = parseDay(date!);
  if (!named || hour === undefined) return named && {day: named};
  const offset = !zone ? '+07:00' : zone.length === 3 ? `${zone}:00` : zone.toUpperCase();
  return vietnamTimeAt(
    Number(new Date(`${date}T${hour}:${minute}:${second}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)),
  );
}

/** Milliseconds since 1970 as a clock in Vietnam shows them. */
export function vietnamTimeAt(ms: number): VietnamTime | undefined {
  if (!(Math.abs(ms) < 8e14)) return undefined;
  const local = ms + VIETNAM_OFFSET_MS;
  const named = parseDay(new Date(local).toISOString().slice(0, 10));
  return named && {day: named, minute: Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / 60_000)};
}

/** Days since 1970-01-01. */
export function dayNumber(on: CalendarDate): number {
  return Number(new Date(`${on}T00:00:00Z`)) / DAY_MS;
}

/** The day that lies `number` days after 1970-01-01; throws outside 1900–2199. */
export function dayOfNumber(number: number): CalendarDate {
  return day(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

export function addDays(on: CalendarDate, count: number): CalendarDate {
  return dayOfNumber(dayNumber(on) + count);
}

/** The same day of a later month, or its last day: 31 January + 1 month is 28 or 29 February. */
export function addMonths(on: CalendarDate, count: number): CalendarDate {
  const months = yearOf(on) * 12 + Number(on.slice(5, 7)) - 1 + count;
  const first = day(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`);
  const wanted = addDays(first, Number(on.slice(8)) - 1);
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(wanted, -Number(wanted.slice(8)));
}

export function yearOf(on: CalendarDate): number {
  return Number(on.slice(0, 4));
}

/** 0 Sunday … 6 Saturday. */
export function weekday(on: CalendarDate): number {
  return weekdayOfNumber(dayNumber(on));
}

/** Weekday of the day that lies `number` days after 1970-01-01, a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
