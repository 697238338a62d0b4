import {type CalendarDate, type VietnamTime, weekday} from '../primitives/calendar-date.ts';
import {formatDay} from './format-day.ts';
import type {Language} from './format.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** "thứ Năm, 26/11/2026" (vi), "Thursday, 26/11/2026" (en). */
export function formatLongDay(day: CalendarDate, language: Language): string {
  return `${WEEKDAYS[language][weekday(day)]}, ${formatDay(day)}`;
}

/** "15:30 26/11/2026", or the day alone when the hour is not known. */
export function formatTime({day, minute}: VietnamTime): string {
  if (minute === undefined) return formatDay(day);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${formatDay(day)}`;
}
