import {
  addDays,
  addMonths,
  type CalendarDate,
  parseVietnamTime,
  type VietnamTime,
} from '../../primitives/calendar-date.ts';
import {addOpenMinutes, openMinutesBetween, receivedOn} from '../../primitives/office-hours.ts';
import {addWorkingDays, type WorkingCalendar, workingDayFrom} from '../../primitives/working-calendar.ts';
import type {Duration} from '../procedure/procedure.ts';
import {moveByPauses, pausedDays, pausedWorkingDays, pausesFrom, pausesOf} from './dossier-pauses.ts';
import type {Supplement} from './dossier.ts';

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
  const later = pausesFrom(pauses, start);
  const byDays = (due: CalendarDate): CalendarDate =>
    workingDayFrom(
      moveByPauses(due, later, (on, pause) => addDays(on, pausedDays(pause))),
      calendar,
    );
  switch (unit) {
    case 'hour': {
      const from = start === received.day ? received : {day: start};
      return addOpenMinutes(from, value * 60 + pausedOpenMinutes(supplements, from, calendar), calendar);
    }
    case 'working-day': {
      const due = addWorkingDays(start, count, calendar);
      return {
        day: moveByPauses(due, later, (on, pause) =>
          addWorkingDays(on, pausedWorkingDays(pause, calendar), calendar),
        ),
      };
    }
    case 'day':
      return {day: byDays(addDays(start, count))};
    case 'month':
      return {day: byDays(addMonths(start, count))};
    case undefined:
      return undefined;
  }
}

/** Minutes of open counter after `since` in which papers were awaited; minutes of two requests count once. */
function pausedOpenMinutes(
  supplements: readonly Supplement[],
  since: VietnamTime,
  calendar: WorkingCalendar,
): number {
  const waits = supplements
    .flatMap(({requestedAt, fulfilledAt}) => {
      const [from, to] = [requestedAt, fulfilledAt].map((text) => parseVietnamTime(text ?? ''));
      return from && to ? [{from, to}] : [];
    })
    .sort((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
  let minutes = 0;
  let reached = since;
  for (const {from, to} of waits) {
    minutes += openMinutesBetween(isBefore(from, reached) ? reached : from, to, calendar);
    if (isBefore(reached, to)) reached = to;
  }
  return minutes;
}

function isBefore(a: VietnamTime, b: VietnamTime): boolean {
  return a.day < b.day || (a.day === b.day && (a.minute ?? 0) < (b.minute ?? 0));
}
