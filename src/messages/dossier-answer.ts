import type {CitizenAction, DossierAnswer} from '../domain/dossier/dossier-answer.ts';
import type {Deadline} from '../domain/dossier/dossier-deadline.ts';
import type {PlainState} from '../domain/dossier/dossier-status.ts';
import type {TimelineStep} from '../domain/dossier/dossier-timeline.ts';
import type {Dossier, DossierKind} from '../domain/dossier/dossier.ts';
import type {Channel, Fee} from '../domain/procedure/procedure.ts';
import type {VietnamTime} from '../primitives/calendar-date.ts';
import type {MessageBundle} from './bundle.ts';
import {dossierAnswerMessagesVi} from './dossier-answer.vi.ts';

/** Sentences of the dossier tracker about an answer; loaded together with it. */
export interface DossierAnswerMessages {
  /** Where it is, who holds it, what becomes of it: one plain sentence. */
  readonly sentence: (answer: DossierAnswer) => string;
  /** The plain state in two or three words. */
  readonly state: Readonly<Record<PlainState | 'unknown', string>>;
  /** The due date in one phrase; nothing when no date matters any more. */
  readonly deadline: (deadline: Deadline) => string | undefined;
  /** How the due date was counted, one sentence each. */
  readonly deadlineNotes: (deadline: Deadline) => readonly string[];
  /** Kind words when it is late; nothing when it is not. */
  readonly sorry: (deadline: Deadline) => string | undefined;
  /** Name of the apology paper, the text of its link. */
  readonly apology: string;
  /** What to do now, in one sentence; nothing when there is nothing to do. */
  readonly action: (action: CitizenAction) => string | undefined;
  readonly headings: {
    readonly toDo: string;
    readonly timeline: string;
    readonly papers: string;
    readonly fees: string;
    readonly contact: string;
    readonly details: string;
    readonly reason: string;
  };
  readonly facts: {
    readonly code: string;
    readonly applicant: string;
    readonly submitted: string;
    readonly received: string;
    readonly due: string;
    /** In place of `due` where the day that counts is another. */
    readonly dueWritten: string;
    readonly finished: string;
    readonly returned: string;
    readonly channel: string;
    readonly returnBy: string;
    readonly postalCode: string;
  };
  readonly channel: Readonly<Record<Channel, string>>;
  readonly returnBy: Readonly<Record<NonNullable<Dossier['returnBy']>, string>>;
  readonly step: Readonly<Record<TimelineStep['kind'], string>>;
  readonly stepState: Readonly<Record<TimelineStep['state'], string>>;
  readonly when: (at: VietnamTime | undefined) => string;
  readonly round: (round: number) => string;
  readonly reopened: string;
  readonly noTimeline: string;
  readonly fee: (fee: Fee) => string;
  readonly feeDue: string;
  readonly feePaid: string;
  readonly hours: string;
  readonly call: string;
  readonly map: string;
  readonly refresh: string;
  readonly another: (kind: DossierKind) => string;
  readonly asOf: (at: VietnamTime) => string;
  readonly print: string;
  readonly slip: {
    readonly title: (kind: DossierKind) => string;
    readonly printedAt: (at: VietnamTime) => string;
    readonly note: string;
    readonly qr: string;
  };
  readonly reminder: {
    readonly save: string;
    readonly fileName: string;
    readonly summary: (kind: DossierKind) => string;
    readonly description: (isCollected: boolean, hours?: string, hotline?: string) => string;
  };
  readonly copy: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly share: string;
  /** Text to pass on: no code, no name, no digits. */
  readonly shareText: (facts: {
    readonly kind: DossierKind;
    readonly procedureName?: string;
    readonly state: PlainState | 'unknown';
    readonly deadline: Deadline;
  }) => string;
}

export const DOSSIER_ANSWER_MESSAGES: MessageBundle<DossierAnswerMessages> = {
  vi: dossierAnswerMessagesVi,
  en: async () => (await import('./dossier-answer.en.ts')).dossierAnswerMessagesEn,
};
