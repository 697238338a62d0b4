import {type CalendarDate, yearOf} from '../../primitives/calendar-date.ts';
import {
  addWorkingDays,
  isConfirmedYear,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../primitives/working-calendar.ts';
import {
  isAwaited,
  moveByPauses,
  pausedWorkingDays,
  pausesFrom,
  pausesOf,
  pausesUntil,
} from './dossier-pauses.ts';
import {type DossierStatus, readStatus, type StatusMap} from './dossier-status.ts';
import type {Dossier} from './dossier.ts';
import {sourceDay} from './source-time.ts';

/** The appointed date (ngày hẹn trả kết quả) that something is measured by. */
export interface Appointment {
  /** The date in force: the new one when there is one, else the first with pauses added. */
  readonly dueOn: CalendarDate;
  /** What the first date was, when `dueOn` is a new date given by the office. */
  readonly movedFrom?: CalendarDate;
  readonly apologyUrl?: string;
  /** Working days added to the office's date because papers were awaited. */
  readonly pausedWorkingDays: number;
  /** False when a year in between is computed by rule, its swap days not being known yet. */
  readonly confirmed: boolean;
}

/**
 * How a dossier stands against its appointed date. `workingDaysLate` is measured by the first date, also after
 * the office gave a new one.
 *
 * - `ended`     nothing is awaited any more: refused, withdrawn, stopped, or finished on an unknown day
 * - `paused`    the clock stands until papers or payment come; overdue as well if the date had passed before
 * - `extended`  the first date has passed, a new one has not
 * - `late`      finished, but after the date
 * - `overdue`   the date in force has passed
 */
export type Deadline =
  | {readonly kind: 'unset'}
  | {readonly kind: 'ended'}
  | {readonly kind: 'paused'; readonly since?: CalendarDate}
  | ({readonly kind: 'paused'; readonly since: CalendarDate} & Overdue)
  | ({readonly kind: 'met'; readonly workingDaysEarly: number} & Finish)
  | ({readonly kind: 'late'; readonly workingDaysLate: number} & Finish)
  | ({readonly kind: 'running'; readonly workingDaysLeft: number} & Appointment)
  | ({
      readonly kind: 'extended';
      readonly workingDaysLeft: number;
      readonly workingDaysLate: number;
    } & Appointment)
  | ({readonly kind: 'overdue'} & Overdue);

export interface Overdue extends Appointment {
  /** By the date in force; 0 means that only days off have passed since. */
  readonly workingDaysOver: number;
  /** By the first date. */
  readonly workingDaysLate: number;
}

interface Finish extends Appointment {
  readonly finishedOn: CalendarDate;
}

export interface DeadlineContext {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** True when the source moves `dueAt` itself after each pause. By default the pauses are added here. */
  readonly dueHasPauses?: boolean;
  /** What the codes of the history mean. */
  readonly statusMap?: StatusMap;
}

export function dossierDeadline(dossier: Dossier, status: DossierStatus, context: DeadlineContext): Deadline {
  if (isFinished(dossier, status, context)) return finishedAgainst(dossier, context);
  if (status.state === 'closed') return {kind: 'ended'};
  if (status.state === 'waiting-for-you' || dossier.supplements.some(isAwaited)) {
    return pausedAgainst(dossier, context);
  }
  const first = firstDue(dossier, context.today, context);
  if (!first) return {kind: 'unset'};
  // The status may lag behind the end; a date that is still to come tells that work began again after it.
  const finishedOn = sourceDay(dossier.finishedAt);
  return finishedOn && finishedOn <= context.today && first.dueOn < context.today
    ? finishedAgainst(dossier, context)
    : openAgainst(first, dossier, context);
}

/** Whether the citizen still waits although the first date, or the one in force, has passed. */
export function isKeptWaiting(deadline: Deadline): boolean {
  return deadline.kind === 'extended' || 'workingDaysOver' in deadline;
}

/** Where the status says nothing, the days of the end do. */
function isFinished(
  {finishedAt, returnedAt}: Dossier,
  status: DossierStatus,
  {today}: DeadlineContext,
): boolean {
  const {state, national} = status;
  if (state === 'unknown') return [finishedAt, returnedAt].some((at) => (sourceDay(at) ?? '9') <= today);
  return state === 'result-ready' || national === 'returned' || (state === 'closed' && !national);
}

type FirstDue = Pick<Appointment, 'dueOn' | 'pausedWorkingDays'>;

/** The first date, moved on by pauses: also after a new one was given, lateness is measured by it. */
function firstDue(dossier: Dossier, until: CalendarDate, context: DeadlineContext): FirstDue | undefined {
  const {calendar, dueHasPauses} = context;
  const given = sourceDay(dossier.dueAt);
  const stated = given ?? sourceDay(dossier.newDueAt);
  if (!stated) return undefined;
  const due = workingDayFrom(stated, calendar);
  const received = sourceDay(dossier.receivedAt);
  const all = dueHasPauses || !given ? [] : pausesUntil(pausesOf(dossier.supplements), until);
  const dueOn = moveByPauses(due, received ? pausesFrom(all, received) : all, (on, pause) =>
    addWorkingDays(on, pausedWorkingDays(pause, calendar), calendar),
  );
  return {dueOn, pausedWorkingDays: workingDaysBetween(due, dueOn, calendar)};
}

function finishedAgainst(dossier: Dossier, context: DeadlineContext): Deadline {
  const {calendar, statusMap} = context;
  const known = sourceDay(dossier.finishedAt) ?? finishedByHistory(dossier, statusMap);
  const finishedOn = known ?? sourceDay(dossier.returnedAt);
  const first = finishedOn && firstDue(dossier, finishedOn, context);
  // A result may wait long to be collected: the day of that proves no lateness.
  if (!first || (!known && finishedOn > first.dueOn)) return {kind: 'ended'};
  const appointment = appointmentOf(first, first.dueOn, finishedOn, dossier, context);
  const days = workingDaysBetween(finishedOn, first.dueOn, calendar);
  return finishedOn <= first.dueOn
    ? {kind: 'met', workingDaysEarly: days, finishedOn, ...appointment}
    : {kind: 'late', workingDaysLate: 0 - days, finishedOn, ...appointment};
}

function finishedByHistory({history}: Dossier, map: StatusMap | undefined): CalendarDate | undefined {
  return history
    .filter(({status}) => status && readStatus(status, undefined, map).state === 'result-ready')
    .flatMap(({at}) => sourceDay(at) ?? [])
    .sort()[0];
}

/** The clock stands; what had passed before it was stopped stays true. */
function pausedAgainst(dossier: Dossier, context: DeadlineContext): Deadline {
  const since = pausesOf(dossier.supplements).find(({to}) => !to)?.from;
  if (!since || since > context.today) return {kind: 'paused'};
  const first = firstDue(dossier, since, context);
  const before = first && openAgainst(first, dossier, {...context, today: since});
  return before?.kind === 'overdue' ? {...before, kind: 'paused', since} : {kind: 'paused', since};
}

function openAgainst(first: FirstDue, dossier: Dossier, context: DeadlineContext): Deadline {
  const {today, calendar} = context;
  const moved = sourceDay(dossier.newDueAt);
  const dueOn = moved ? workingDayFrom(moved, calendar) : first.dueOn;
  const appointment = appointmentOf(first, dueOn, today, dossier, context);
  const workingDaysLate = Math.max(0, workingDaysBetween(first.dueOn, today, calendar));
  if (today > dueOn) {
    const workingDaysOver = workingDaysBetween(dueOn, today, calendar);
    return {kind: 'overdue', workingDaysOver, workingDaysLate, ...appointment};
  }
  const workingDaysLeft = workingDaysBetween(today, dueOn, calendar);
  return today > first.dueOn
    ? {kind: 'extended', workingDaysLeft, workingDaysLate, ...appointment}
    : {kind: 'running', workingDaysLeft, ...appointment};
}

function appointmentOf(
  first: FirstDue,
  dueOn: CalendarDate,
  measuredOn: CalendarDate,
  dossier: Dossier,
  {calendar}: DeadlineContext,
): Appointment {
  const [from, to] = [dueOn, measuredOn].map(yearOf).sort() as [number, number];
  let confirmed = true;
  for (let year = from; year <= to; year += 1) confirmed &&= isConfirmedYear(year, calendar);
  return {
    dueOn,
    ...(dueOn !== first.dueOn && {movedFrom: first.dueOn}),
    ...(dossier.apologyUrl && {apologyUrl: dossier.apologyUrl}),
    pausedWorkingDays: first.pausedWorkingDays,
    confirmed,
  };
}
