import type {Channel} from '../domain/procedure/procedure.ts';
import type {MessageBundle} from './bundle.ts';
import type {CommonMessages} from './common.ts';
import {procedureDetailVi} from './procedure-detail.vi.ts';
import type {LookupMessages} from './procedure-lookup.ts';

/** Sentences of one procedure in full. */
export interface ProcedureDetailMessages
  extends CommonMessages, Pick<LookupMessages, 'duration' | 'fee' | 'serviceLevel'> {
  readonly copied: string;
  readonly copyFailed: string;
  /** Said where a source has no value. */
  readonly notStated: string;
  readonly code: string;
  readonly facts: {
    readonly duration: string;
    readonly fee: string;
    readonly where: string;
    readonly online: string;
  };
  readonly channel: Readonly<Record<Channel, string>>;
  /** Dossiers are taken online; how far the procedure goes there is not known. */
  readonly takenOnline: string;
  readonly apply: string;
  readonly papers: string;
  readonly noPapers: string;
  readonly ticked: (ticked: number, total: number) => string;
  readonly copies: (originals: number, copies: number) => string | undefined;
  readonly notes: string;
  readonly form: string;
  readonly untick: string;
  readonly undo: string;
  readonly unticked: string;
  readonly reticked: string;
  readonly print: string;
  readonly copyList: string;
  readonly share: string;
  readonly steps: string;
  readonly channels: string;
  readonly requirements: string;
  readonly results: string;
  readonly legalBases: string;
  readonly agencies: string;
  readonly promulgatedBy: string;
  readonly decidedBy: string;
  readonly carriedOutBy: string;
  readonly decision: string;
  readonly subjects: string;
  readonly fields: string;
  readonly source: string;
  readonly whereToGo: string;
  readonly hours: string;
  readonly map: string;
  readonly printedOn: (day: string) => string;
  readonly opensElsewhere: string;
}

export const PROCEDURE_DETAIL_MESSAGES: MessageBundle<ProcedureDetailMessages> = {
  vi: procedureDetailVi,
  en: async () => (await import('./procedure-detail.en.ts')).procedureDetailEn,
};
