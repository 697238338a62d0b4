import type {VietnamTime} from '../../primitives/calendar-date.ts';
import {type DossierStatus, type NationalStatus, readStatus, type StatusMap} from './dossier-status.ts';
import type {Dossier} from './dossier.ts';
import {blankPersonalDetails} from './personal-details.ts';
import {sourceTime} from './source-time.ts';
import {dropDoubles, inOrder, isArrival, oldestFirst, type TimelineDraft} from './timeline-order.ts';

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
  /** 1, and one more after each time papers were wanted. */
  readonly round: number;
  /** True when work began again after an end: finished, returned, refused, stopped, withdrawn. */
  readonly reopened: boolean;
}

const STATUS_OF: Partial<Record<TimelineStepKind, NationalStatus>> = {
  submitted: 'registered',
  received: 'accepted',
  'papers-wanted': 'papers-wanted',
  finished: 'finished',
  returned: 'returned',
};

/** Plain states and kinds of step after which nothing more is expected. */
const ENDS: ReadonlySet<string | undefined> = new Set(['closed', 'result-ready', 'finished', 'returned']);

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
    dossier.history.map(({at, unit, content, status}): TimelineDraft => {
      const known = status ? readStatus(status, undefined, map) : undefined;
      return {
        kind: 'event',
        at: sourceTime(at),
        unit: tidy(unit),
        content: tidy(content),
        status: known,
      };
    }),
  );
  const missing = milestones(dossier).filter((step) => !events.some((event) => tells(event, step)));
  const others = missing.filter((step) => !isArrival(step));
  const steps = inOrder([...missing.filter(isArrival), ...oldestFirst(events), ...others]);
  const closed = readStatus(dossier.status, undefined, map).state === 'closed';
  return withStates(steps, now, closed);
}

function milestones(dossier: Dossier): TimelineDraft[] {
  const step = (kind: TimelineStepKind, at: string | undefined, content?: string): TimelineDraft[] => {
    const time = sourceTime(at);
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
function tells(event: TimelineDraft, milestone: TimelineDraft): boolean {
  if (event.at?.day !== milestone.at?.day) return false;
  const status = STATUS_OF[milestone.kind];
  if (event.status?.national && status) return event.status.national === status;
  return event.at?.minute !== undefined && event.at.minute === milestone.at?.minute;
}

function withStates(
  steps: readonly TimelineDraft[],
  now: VietnamTime,
  closed: boolean,
): readonly TimelineStep[] {
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
    const ends = [state, step.kind].some((word) => ENDS.has(word));
    ended = ends || (ended && !works);
    return {
      ...step,
      state: ahead[index] ? 'expected' : index === currentAt ? 'current' : 'done',
      round,
      reopened,
    };
  });
}

function isAfter(at: VietnamTime, now: VietnamTime): boolean {
  return at.day > now.day || (at.day === now.day && (at.minute ?? 0) > (now.minute ?? 1439));
}

function tidy(text: string | undefined): string | undefined {
  return (
    blankPersonalDetails(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
