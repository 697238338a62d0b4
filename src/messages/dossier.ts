import type {DossierCodeReading} from '../domain/dossier/dossier-code.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {LookupDigitsReading} from '../domain/dossier/lookup-digits.ts';
import type {MessageBundle} from './bundle.ts';
import type {CommonMessages} from './common.ts';
import {dossierMessagesVi} from './dossier.vi.ts';

/** Sentences of the dossier tracker before an answer is there: the form, its hints and the faults. */
export interface DossierMessages extends CommonMessages {
  readonly heading: (kind: DossierKind) => string;
  /** Names of the two regions for screen readers. */
  readonly formRegion: (kind: DossierKind) => string;
  readonly answerRegion: (kind: DossierKind) => string;
  readonly codeLabel: (kind: DossierKind) => string;
  readonly codeHint: (kind: DossierKind) => string;
  readonly digitsLabel: Readonly<Record<'id4' | 'phone4', string>>;
  readonly digitsHint: string;
  readonly submit: string;
  readonly looking: string;
  readonly clear: string;
  /** What to say under the code field; nothing when all is well. */
  readonly codeReading: (reading: DossierCodeReading, kind: DossierKind) => string | undefined;
  /** What to say under the digits field; nothing when all is well. */
  readonly digitsReading: (reading: LookupDigitsReading) => string | undefined;
  /** Who gets what was typed, what for, how long. */
  readonly notice: string;
  readonly scan: string;
  readonly challenge: string;
  readonly challengeFailed: string;
  /** Said when an answer was taken off the screen because nobody did anything. */
  readonly wiped: string;
}

export const DOSSIER_MESSAGES: MessageBundle<DossierMessages> = {
  vi: dossierMessagesVi,
  en: async () => (await import('./dossier.en.ts')).dossierMessagesEn,
};
