import {type CalendarDate, parseVietnamTime, yearOf} from '../../primitives/calendar-date.ts';
import {
  addWorkingDays,
  isConfirmedYear,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../primitives/working-calendar.ts';
import {moveByPauses, pausedWorkingDays, pausesFrom, pausesOf, pausesUntil} from './dossier-pauses.ts';
import type {DossierStatus} from './dossier-status.ts';
import type {Dossier} from './dossier.ts';

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
 * How a dossier stands against its appointed date. Lateness is measured by the first date, also after the
 * office gave a new one.
 *
 * - `ended`     nothing is awaited any more: refused, withdrawn, stopped, or finished on an unknown day
 * - `paused`    the clock stands until papers or payment come
 * - `extended`  the first date has passed, a new one has not
 * - `late`      finished, but after the date
 * - `overdue`   0 working days late means that only days off have passed since the date
 */
export type Deadline =
  | {readonly kind: 'unset'}
  | {readonly kind: 'ended'}
  | {readonly kind: 'paused'; readonly since?: CalendarDate}
  | ({readonly kind: 'met'; readonly workingDaysEarly: number} & Finish)
  | ({readonly kind: 'late'; readonly workingDaysLate: number} & Finish)
  | ({readonly kind: 'running'; readonly workingDaysLeft: number} & Appointment)
  | ({
      readonly kind: 'extended';
      readonly workingDaysLeft: number;
      readonly workingDaysLate: number;
    } & Appointment)
  | ({readonly kind: 'overdue'; readonly workingDaysLate: number} & Appointment);

interface Finish extends Appointment {
  readonly finishedOn: CalendarDate;
}

export interface DeadlineContext {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** True when the source moves `dueAt` itself after each pause. By default the pauses are added here. */
  readonly dueHasPauses?: boolean;
}

export function dossierDeadline(dossier: Dossier, status: DossierStatus, context: DeadlineContext): Deadline {
  const finishedOn = dayOf(dossier.finishedAt) ?? dayOf(dossier.returnedAt);
  const finished =
    status.state === 'result-ready' ||
    status.national === 'returned' ||
    (status.state === 'closed' && !status.national);
  if (finished ? !finishedOn : status.state === 'closed') return {kind: 'ended'};
  const measuredOn = finished ? finishedOn! : context.today;
  const first = firstDue(dossier, measuredOn, context);
  if (finished) return first ? finishedBy(first, finishedOn!, dossier, context) : {kind: 'ended'};
  const waiting = pausesOf(dossier.supplements).find(({to}) => !to);
  const asked = dossier.supplements.some(({fulfilledAt}) => !fulfilledAt);
  if (asked || status.state === 'waiting-for-you') {
    const since = waiting && waiting.from <= context.today ? waiting.from : undefined;
    return {kind: 'paused', since};
  }
  return first ? openAgainst(first, dossier, context) : {kind: 'unset'};
}

type FirstDue = Pick<Appointment, 'dueOn' | 'pausedWorkingDays'>;

function firstDue(dossier: Dossier, until: CalendarDate, context: DeadlineContext): FirstDue | undefined {
  const {calendar, dueHasPauses} = context;
  const stated = dayOf(dossier.dueAt) ?? dayOf(dossier.newDueAt);
  if (!stated) return undefined;
  const due = workingDayFrom(stated, calendar);
  const received = dayOf(dossier.receivedAt);
  const all = dueHasPauses || dossier.newDueAt ? [] : pausesUntil(pausesOf(dossier.supplements), until);
  const dueOn = moveByPauses(due, received ? pausesFrom(all, received) : all, (on, pause) =>
    addWorkingDays(on, pausedWorkingDays(pause, calendar), calendar),
  );
  return {dueOn, pausedWorkingDays: workingDaysBetween(due, dueOn, calendar)};
}

function finishedBy(
  first: FirstDue,
  finishedOn: CalendarDate,
  dossier: Dossier,
  context: DeadlineContext,
): Deadline {
  const appointment = appointmentOf(first, first.dueOn, finishedOn, dossier, context);
  const days = workingDaysBetween(finishedOn, first.dueOn, context.calendar);
  return finishedOn <= first.dueOn
    ? {kind: 'met', workingDaysEarly: days, finishedOn, ...appointment}
    : {kind: 'late', workingDaysLate: 0 - days, finishedOn, ...appointment};
}

function openAgainst(first: FirstDue, dossier: Dossier, context: DeadlineContext): Deadline {
  const {today, calendar} = context;
  const moved = dayOf(dossier.newDueAt);
  const dueOn = moved ? workingDayFrom(moved, calendar) : first.dueOn;
  const appointment = appointmentOf(first, dueOn, today, dossier, context);
  const workingDaysLate = Math.max(0, workingDaysBetween(first.dueOn, today, calendar));
  if (today > dueOn) return {kind: 'overdue', workingDaysLate, ...appointment};
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

function dayOf(text: string | undefined): CalendarDate | undefined {
  return parseVietnamTime(text ?? '')?.day;
}
