import {parseVietnamTime, type VietnamTime} from '../../primitives/calendar-date.ts';
import {type DossierStatus, type NationalStatus, readStatus, type StatusMap} from './dossier-status.ts';
import type {Dossier} from './dossier.ts';
import {blankPersonalNumbers} from './personal-numbers.ts';

/** What a step is: something the source wrote down itself, or one of the dates of the dossier. */
export type TimelineStepKind =
  'event' | 'submitted' | 'received' | 'papers-wanted' | 'papers-brought' | 'finished' | 'returned';

/** One step of the way of a dossier (quá trình xử lý), for a person to read. */
export interface TimelineStep {
  readonly kind: TimelineStepKind;
  /** Absent when the source does not say when; a date is never guessed. */
  readonly at?: VietnamTime;
  readonly unit?: string;
  readonly content?: string;
  readonly status?: DossierStatus;
  /** `current` is the last step that has happened, unless the dossier is closed; `expected` lies ahead. */
  readonly state: 'done' | 'current' | 'expected';
  /** True when place or time is not certain: undated, or dated in the future. */
  readonly estimate: boolean;
  /** 1, and one more after each time papers were wanted. */
  readonly round: number;
  /** True when work began again after an end: finished, returned, refused, stopped, withdrawn. */
  readonly reopened: boolean;
}

type Draft = Pick<TimelineStep, 'kind' | 'at' | 'unit' | 'content' | 'status'>;

const STATUS_OF: Partial<Record<TimelineStepKind, NationalStatus>> = {
  submitted: 'registered',
  received: 'accepted',
  'papers-wanted': 'papers-wanted',
  finished: 'finished',
  returned: 'returned',
};

/**
 * The steps of a dossier in order of time. Doubles are dropped; dates of the dossier that the history does not
 * tell are added; an undated event stays behind the one that it follows in the source.
 */
export function dossierTimeline(
  dossier: Dossier,
  now: VietnamTime,
  map?: StatusMap,
): readonly TimelineStep[] {
  const events = dropDoubles(
    dossier.history.map(({at, unit, content, status}): Draft => {
      const known = status ? readStatus(status, undefined, map) : undefined;
      return {
        kind: 'event',
        at: parseVietnamTime(at ?? ''),
        unit: tidy(unit),
        content: tidy(content),
        status: known,
      };
    }),
  );
  const missing = milestones(dossier).filter((step) => !events.some((event) => tells(event, step)));
  const steps = inOrder([
    ...missing.filter(isArrival),
    ...oldestFirst(events),
    ...missing.filter((step) => !isArrival(step)),
  ]);
  const closed = readStatus(dossier.status, undefined, map).state === 'closed';
  return withStates(steps, now, closed);
}

function milestones(dossier: Dossier): Draft[] {
  const step = (kind: TimelineStepKind, at: string | undefined, content?: string): Draft[] => {
    const time = parseVietnamTime(at ?? '');
    return time ? [{kind, at: time, content: tidy(content)}] : [];
  };
  return [
    ...step('submitted', dossier.submittedAt),
    ...step('received', dossier.receivedAt),
    ...dossier.supplements.flatMap(({content, requestedAt, fulfilledAt}) => [
      ...step('papers-wanted', requestedAt, content),
      ...step('papers-brought', fulfilledAt),
    ]),
    ...step('finished', dossier.finishedAt),
    ...step('returned', dossier.returnedAt),
  ];
}

/** Whether an event of the history says what a date of the dossier says. */
function tells(event: Draft, milestone: Draft): boolean {
  if (event.at?.day !== milestone.at?.day) return false;
  if (event.status?.national) return event.status.national === STATUS_OF[milestone.kind];
  return event.at?.minute !== undefined && event.at.minute === milestone.at?.minute;
}

function dropDoubles(events: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const event of events) {
    const twin = event.at ? kept.findIndex((other) => isDouble(other, event)) : -1;
    const last = kept.at(-1);
    if (twin >= 0) {
      if (kept[twin]!.at!.minute === undefined) kept[twin] = event;
    } else if (event.at || !last || last.at || !sameWords(last, event)) kept.push(event);
  }
  return kept;
}

function isDouble(a: Draft, b: Draft): boolean {
  const [first, second] = [a.at?.minute, b.at?.minute];
  return (
    a.at?.day === b.at?.day &&
    sameWords(a, b) &&
    (first === second || first === undefined || second === undefined)
  );
}

function sameWords(a: Draft, b: Draft): boolean {
  const words = ({unit, content, status}: Draft) =>
    [unit, content, status?.national ?? status?.state, status?.label].join('|').toLowerCase();
  return words(a) === words(b);
}

/** Sources list the newest event first or last; the way of most neighbours decides. */
function oldestFirst(events: readonly Draft[]): readonly Draft[] {
  const times = events.flatMap(({at}) => (at ? [orderOf(at)] : []));
  const falling = times.filter((time, index) => index > 0 && time < times[index - 1]!).length;
  return falling > (times.length - 1) / 2 ? [...events].reverse() : events;
}

function inOrder(steps: readonly Draft[]): Draft[] {
  let last = '';
  const keyed = steps.map((step) => {
    const {at} = step;
    if (at && step.kind !== 'event' && !isArrival(step)) return {step, key: orderOf({minute: 1439, ...at})};
    if (at) last = at.minute === undefined && last.startsWith(at.day) ? last : orderOf(at);
    return {step, key: last};
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({step}) => step);
}

function isArrival({kind}: Draft): boolean {
  return kind === 'submitted' || kind === 'received';
}

function withStates(steps: readonly Draft[], now: VietnamTime, closed: boolean): readonly TimelineStep[] {
  const ahead = steps.map(({at}) => at !== undefined && isAfter(at, now));
  const currentAt = closed ? -1 : ahead.lastIndexOf(false);
  let round = 1;
  let ended = false;
  let wanted = false;
  return steps.map((step, index) => {
    const national = step.status?.national ?? STATUS_OF[step.kind];
    const state = step.status?.state;
    const works = state === 'processing' || state === 'waiting-for-you' || state === 'waiting-acceptance';
    const asks = national === 'papers-wanted';
    if (wanted && !asks) round += 1;
    const reopened = ended && works;
    wanted = asks;
    if (works) ended = false;
    else if (
      state === 'closed' ||
      state === 'result-ready' ||
      step.kind === 'finished' ||
      step.kind === 'returned'
    )
      ended = true;
    return {
      ...step,
      state: ahead[index] ? 'expected' : index === currentAt ? 'current' : 'done',
      estimate: !step.at || ahead[index]!,
      round,
      reopened,
    };
  });
}

function isAfter(at: VietnamTime, now: VietnamTime): boolean {
  return at.day > now.day || (at.day === now.day && (at.minute ?? 0) > (now.minute ?? 1439));
}

function orderOf({day, minute = 0}: VietnamTime): string {
  return `${day}T${String(minute).padStart(4, '0')}`;
}

function tidy(text: string | undefined): string | undefined {
  return (
    blankPersonalNumbers(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
