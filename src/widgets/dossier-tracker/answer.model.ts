import type {Agency} from '../../domain/agency/agency.ts';
import {dossierAnswer, type DossierAnswer} from '../../domain/dossier/dossier-answer.ts';
import {dossierDeadline, type Deadline} from '../../domain/dossier/dossier-deadline.ts';
import {readStatus, type PlainState, type StatusMap} from '../../domain/dossier/dossier-status.ts';
import {dossierTimeline, type TimelineStep} from '../../domain/dossier/dossier-timeline.ts';
import type {Dossier} from '../../domain/dossier/dossier.ts';
import {maskName} from '../../domain/dossier/mask-name.ts';
import {blankPersonalDetails} from '../../domain/dossier/personal-details.ts';
import type {Fee} from '../../domain/procedure/procedure.ts';
import {parseVietnamTime, type CalendarDate, type VietnamTime} from '../../primitives/calendar-date.ts';
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
  /** The day worth a reminder, when there still is one. */
  readonly remindOn?: CalendarDate;
}

export interface AnswerFacts {
  readonly code: string;
  readonly procedure?: string;
  readonly applicant?: string;
  readonly submitted?: VietnamTime;
  readonly received?: VietnamTime;
  readonly due?: VietnamTime;
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
  const status = readStatus(dossier.status, dossier.statusLabel, statusMap);
  const deadline = dossierDeadline(dossier, status, {today: now.day, calendar, dueHasPauses, statusMap});
  const isOpen = deadline.kind === 'running' || deadline.kind === 'extended';
  return {
    answer: dossierAnswer(dossier, status, deadline),
    state: status.state,
    tone: TONES[status.state],
    deadline,
    deadlineTone: DEADLINE_TONES[deadline.kind],
    apologyUrl: safeUrl('apologyUrl' in deadline ? deadline.apologyUrl : undefined),
    timeline: dossierTimeline(dossier, now, statusMap),
    fees: {due: dossier.fees.due.map(cleanFee), paid: dossier.fees.paid.map(cleanFee)},
    papers: dossier.papers.map(blankPersonalDetails),
    facts: factsOf(dossier),
    contact: agency
      ? {...agency, hotline: agency.hotline ?? hotline, mapUrl: safeUrl(agency.mapUrl)}
      : hotline
        ? {name: '', hotline}
        : undefined,
    ...(isOpen && {remindOn: deadline.dueOn}),
  };
}

function factsOf(dossier: Dossier): AnswerFacts {
  const time = (text: string | undefined) => parseVietnamTime(text ?? '');
  const words = (text: string | undefined) => blankPersonalDetails(text ?? '').trim() || undefined;
  return {
    code: dossier.code,
    procedure: words(dossier.procedureName),
    applicant: dossier.applicant && maskName(words(dossier.applicant) ?? ''),
    submitted: time(dossier.submittedAt),
    received: time(dossier.receivedAt),
    due: time(dossier.newDueAt) ?? time(dossier.dueAt),
    finished: time(dossier.finishedAt),
    returned: time(dossier.returnedAt),
    channel: dossier.channel,
    returnBy: dossier.returnBy,
    postalCode: dossier.postalCode?.trim(),
  };
}

function cleanFee(fee: Fee): Fee {
  return {...fee, text: fee.text && blankPersonalDetails(fee.text)};
}
