import {addDays, type CalendarDate, type VietnamTime} from './calendar-date.ts';
import {isWorkingDay, type WorkingCalendar, workingDayFrom} from './working-calendar.ts';

/**
 * The working day from which a dossier counts as received: its own day, or the next working day when it came
 * after the cut-off or on a day off. One that came before opening counts on its own day.
 */
export function receivedOn(time: VietnamTime, calendar: WorkingCalendar): CalendarDate {
  const late = (time.minute ?? 0) > calendar.hours.cutOff;
  return workingDayFrom(late ? addDays(time.day, 1) : time.day, calendar);
}

/** Whether the counter is open at that moment; unknown minutes count as closed. */
export function isOpen({day, minute = -1}: VietnamTime, calendar: WorkingCalendar): boolean {
  return (
    isWorkingDay(day, calendar) &&
    spans(calendar).some(([opens, closes]) => minute >= opens && minute < closes)
  );
}

/** The moment at which so many minutes of open counter have passed. */
export function addOpenMinutes(
  from: VietnamTime,
  minutes: number,
  calendar: WorkingCalendar,
): Required<VietnamTime> {
  let at = from.minute ?? calendar.hours.morning[0];
  let left = minutes;
  for (let day = from.day; ; day = addDays(day, 1), at = 0) {
    if (!isWorkingDay(day, calendar)) continue;
    for (const [opens, closes] of spans(calendar)) {
      const begins = Math.max(at, opens);
      const open = Math.max(0, closes - begins);
      if (open > 0 && left <= open) return {day, minute: begins + left};
      left -= open;
    }
  }
}

/** Minutes of open counter between two moments; 0 when the second is not later. */
export function openMinutesBetween(from: VietnamTime, to: VietnamTime, calendar: WorkingCalendar): number {
  let sum = 0;
  for (let day = from.day; day <= to.day; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const begins = day === from.day ? (from.minute ?? 0) : 0;
    const ends = day === to.day ? (to.minute ?? 0) : 1440;
    for (const [opens, closes] of spans(calendar)) {
      sum += Math.max(0, Math.min(ends, closes) - Math.max(begins, opens));
    }
  }
  return sum;
}

function spans({hours}: WorkingCalendar): readonly (readonly [number, number])[] {
  return [hours.morning, hours.afternoon];
}
