import {addDays, addMonths, parseVietnamTime, type VietnamTime} from '../../primitives/calendar-date.ts';
import {addOpenMinutes, openMinutesBetween, receivedOn} from '../../primitives/office-hours.ts';
import {addWorkingDays, type WorkingCalendar, workingDayFrom} from '../../primitives/working-calendar.ts';
import type {Duration} from '../procedure/procedure.ts';
import {pausedDays, pausedWorkingDays, pausesOf} from './dossier-pauses.ts';
import type {Supplement} from './dossier.ts';
import {sum} from '../../primitives/sum.ts';

/**
 * When a dossier is due by the time limit of its procedure (thời hạn giải quyết). The day of receipt is not
 * counted; hours are hours of open counter; an end on a day off moves to the next working day; time in which
 * papers are awaited is added. Part of a day counts as a day.
 *
 * `undefined` when the limit has no number or papers are still awaited.
 */
export function dueAfter(
  received: VietnamTime,
  {value, unit}: Duration,
  supplements: readonly Supplement[],
  calendar: WorkingCalendar,
): VietnamTime | undefined {
  const pauses = pausesOf(supplements);
  if (value === undefined || !(value > 0 && value < 10_000) || pauses.some(({to}) => !to)) return undefined;
  const start = receivedOn(received, calendar);
  const count = Math.ceil(value);
  switch (unit) {
    case 'hour': {
      const from = start === received.day ? received : {day: start};
      return addOpenMinutes(from, value * 60 + pausedOpenMinutes(supplements, calendar), calendar);
    }
    case 'working-day':
      return {day: addWorkingDays(start, count + pausedWorkingDays(pauses, calendar), calendar)};
    case 'day':
      return {day: workingDayFrom(addDays(start, count + pausedDays(pauses)), calendar)};
    case 'month':
      return {day: workingDayFrom(addDays(addMonths(start, count), pausedDays(pauses)), calendar)};
    case undefined:
      return undefined;
  }
}

function pausedOpenMinutes(supplements: readonly Supplement[], calendar: WorkingCalendar): number {
  return sum(
    supplements.map(({requestedAt, fulfilledAt}) => {
      const from = parseVietnamTime(requestedAt ?? '');
      const to = parseVietnamTime(fulfilledAt ?? '');
      return from && to ? openMinutesBetween(from, to, calendar) : 0;
    }),
  );
}
