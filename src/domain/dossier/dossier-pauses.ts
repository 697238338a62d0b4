import {type CalendarDate, dayNumber} from '../../primitives/calendar-date.ts';
import {type WorkingCalendar, workingDaysBetween} from '../../primitives/working-calendar.ts';
import type {Supplement} from './dossier.ts';
import {sourceDay} from './source-time.ts';

/** A stretch in which the clock stands because papers are awaited; without `to` it still does. */
export interface Pause {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** Whether the papers of a request are still awaited. */
export function isAwaited({fulfilledAt}: Supplement): boolean {
  return !sourceDay(fulfilledAt);
}

/** The pauses behind requests for papers, in order, overlaps made one. Requests without a day are no pause. */
export function pausesOf(supplements: readonly Supplement[]): readonly Pause[] {
  const pauses = supplements
    .flatMap(({requestedAt, fulfilledAt}): Pause[] => {
      const from = sourceDay(requestedAt);
      const to = sourceDay(fulfilledAt);
      return from && !(to && to < from) ? [{from, to}] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Pause[] = [];
  for (const pause of pauses) {
    const last = merged.at(-1);
    if (!last || (last.to && pause.from > last.to)) merged.push(pause);
    else if (last.to) merged[merged.length - 1] = {from: last.from, to: laterEnd(last.to, pause.to)};
  }
  return merged;
}

/** The pauses as far as they lie after a day: what was awaited before the clock began does not stop it. */
export function pausesFrom(pauses: readonly Pause[], start: CalendarDate): readonly Pause[] {
  return pauses
    .filter(({to}) => !to || to > start)
    .map(({from, to}) => ({from: from < start ? start : from, to}));
}

/** Cuts pauses off after a day, as if all papers had come then. */
export function pausesUntil(pauses: readonly Pause[], until: CalendarDate): readonly Pause[] {
  return pauses
    .filter(({from}) => from < until)
    .map(({from, to}) => ({from, to: to && to <= until ? to : until}));
}

/** A due day moved on by the pauses; one that began after the day had passed stops nothing any more. */
export function moveByPauses(
  due: CalendarDate,
  pauses: readonly Pause[],
  move: (due: CalendarDate, pause: Pause) => CalendarDate,
): CalendarDate {
  let moved = due;
  for (const pause of pauses) if (pause.from <= moved) moved = move(moved, pause);
  return moved;
}

/** Working days that passed while papers were awaited; the day of the request itself still counts as worked. */
export function pausedWorkingDays({from, to}: Pause, calendar: WorkingCalendar): number {
  return to ? workingDaysBetween(from, to, calendar) : 0;
}

/** Days of the calendar that passed while papers were awaited. */
export function pausedDays({from, to}: Pause): number {
  return to ? dayNumber(to) - dayNumber(from) : 0;
}

function laterEnd(a: CalendarDate, b: CalendarDate | undefined): CalendarDate | undefined {
  return b && (a > b ? a : b);
}
