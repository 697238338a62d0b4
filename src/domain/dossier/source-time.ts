import {type CalendarDate, parseVietnamTime, type VietnamTime} from '../../primitives/calendar-date.ts';

/**
 * A time as a dossier gives it. Programs write 1900 or 9999 for "no date", which is none here, and 24:00 for the end
 * of a day, which stays in that day.
 */
export function sourceTime(text: string | undefined): VietnamTime | undefined {
  const time = parseVietnamTime((text ?? '').replace(/T24:00(:00)?/, 'T23:59'));
  return time && time.day >= '1901' ? time : undefined;
}

export function sourceDay(text: string | undefined): CalendarDate | undefined {
  return sourceTime(text)?.day;
}
