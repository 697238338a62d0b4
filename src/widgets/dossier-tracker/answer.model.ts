import type {Agency} from '../../domain/agency/agency.ts';
import {dossierAnswer, type DossierAnswer, wayBack} from '../../domain/dossier/dossier-answer.ts';
import {dossierDeadline, type Deadline} from '../../domain/dossier/dossier-deadline.ts';
import {feesOwed} from '../../domain/dossier/dossier-fees.ts';
import {dossierStatus, type PlainState, type StatusMap} from '../../domain/dossier/dossier-status.ts';
import {dossierTimeline, type TimelineStep} from '../../domain/dossier/dossier-timeline.ts';
import type {Dossier} from '../../domain/dossier/dossier.ts';
import {maskName} from '../../domain/dossier/mask-name.ts';
import {blankPersonalDetails} from '../../domain/dossier/personal-details.ts';
import {sourceTime} from '../../domain/dossier/source-time.ts';
import type {Fee} from '../../domain/procedure/procedure.ts';
import type {CalendarDate, VietnamTime} from '../../primitives/calendar-date.ts';
import {safeUrl} from '../../primitives/safe-url.ts';
import type {WorkingCalendar} from '../../primitives/working-calendar.ts';

/** How urgent something looks: state in words, icon and colour together. */
export type Tone = 'waiting' | 'running' | 'needs-you' | 'done' | 'late' | 'closed' | 'unknown';

export interface AnswerContext {
  readonly now: VietnamTime;
  readonly calendar: WorkingCalendar;
  readonly statusMap?: StatusMap;
  readonly dueHasPauses: boolean;
  readonly agency?: Agency;
  readonly hotline?: string;
}

/** Everything that an answer may draw. Names are masked, personal numbers blanked, addresses checked. */
export interface AnswerModel {
  readonly answer: DossierAnswer;
  readonly state: PlainState | 'unknown';
  readonly tone: Tone;
  readonly deadline: Deadline;
  readonly deadlineTone: Tone;
  readonly apologyUrl?: string;
  readonly timeline: readonly TimelineStep[];
  readonly fees: Dossier['fees'];
  readonly papers: readonly string[];
  readonly facts: AnswerFacts;
  readonly contact: Pick<Agency, 'name' | 'address' | 'hours' | 'hotline' | 'mapUrl'> | undefined;
  /** The day worth a reminder, which comes on the day before. */
  readonly remind?: {readonly on: CalendarDate; readonly isCollected: boolean};
}

export interface AnswerFacts {
  readonly code: string;
  readonly procedure?: string;
  readonly applicant?: string;
  readonly submitted?: VietnamTime;
  readonly received?: VietnamTime;
  /** As the office wrote it. */
  readonly due?: VietnamTime;
  /** True when another day counts: days off are skipped, pauses added. */
  readonly isDueMoved: boolean;
  readonly finished?: VietnamTime;
  readonly returned?: VietnamTime;
  readonly channel?: Dossier['channel'];
  readonly returnBy?: Dossier['returnBy'];
  readonly postalCode?: string;
}

const TONES: Readonly<Record<PlainState | 'unknown', Tone>> = {
  'waiting-acceptance': 'waiting',
  processing: 'running',
  'waiting-for-you': 'needs-you',
  'result-ready': 'done',
  closed: 'closed',
  unknown: 'unknown',
};

const DEADLINE_TONES: Readonly<Record<Deadline['kind'], Tone>> = {
  unset: 'unknown',
  ended: 'closed',
  paused: 'waiting',
  met: 'done',
  late: 'late',
  running: 'running',
  extended: 'late',
  overdue: 'late',
};

export function answerModel(dossier: Dossier, context: AnswerContext): AnswerModel {
  const {now, calendar, statusMap, dueHasPauses, agency, hotline} = context;
  const status = dossierStatus(dossier, statusMap);
  const deadline = dossierDeadline(dossier, status, {today: now.day, calendar, dueHasPauses, statusMap});
  const isOpen = deadline.kind === 'running' || deadline.kind === 'extended';
  const isAhead = isOpen && deadline.dueOn > now.day;
  return {
    answer: dossierAnswer(dossier, status, deadline),
    state: status.state,
    tone: TONES[status.state],
    deadline,
    deadlineTone: DEADLINE_TONES[deadline.kind],
    apologyUrl: safeUrl('apologyUrl' in deadline ? deadline.apologyUrl : undefined),
    timeline: dossierTimeline(dossier, now, statusMap),
    fees: {due: feesOwed(dossier.fees).map(cleanFee), paid: dossier.fees.paid.map(cleanFee)},
    papers: dossier.papers.map(blankPersonalDetails),
    facts: factsOf(dossier, deadline),
    contact: agency
      ? {...agency, hotline: agency.hotline ?? hotline, mapUrl: safeUrl(agency.mapUrl)}
      : hotline
        ? {name: '', hotline}
        : undefined,
    ...(isAhead && {remind: {on: deadline.dueOn, isCollected: wayBack(dossier) === 'counter'}}),
  };
}

function factsOf(dossier: Dossier, deadline: Deadline): AnswerFacts {
  const due = sourceTime(dossier.newDueAt) ?? sourceTime(dossier.dueAt);
  const words = (text: string | undefined) => blankPersonalDetails(text ?? '').trim() || undefined;
  return {
    code: dossier.code,
    procedure: words(dossier.procedureName),
    applicant: dossier.applicant && maskName(words(dossier.applicant) ?? ''),
    submitted: sourceTime(dossier.submittedAt),
    received: sourceTime(dossier.receivedAt),
    due,
    isDueMoved: 'dueOn' in deadline && due?.day !== deadline.dueOn,
    finished: sourceTime(dossier.finishedAt),
    returned: sourceTime(dossier.returnedAt),
    channel: dossier.channel,
    returnBy: dossier.returnBy,
    postalCode: dossier.postalCode?.trim(),
  };
}

function cleanFee(fee: Fee): Fee {
  return {...fee, text: fee.text && blankPersonalDetails(fee.text)};
}
