import type {DossierCodeReading} from '../domain/dossier/dossier-code.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {LookupDigitsReading} from '../domain/dossier/lookup-digits.ts';
import type {SourceErrorKind} from '../domain/source-error.ts';
import type {MessageBundle} from './bundle.ts';
import {dossierReadingMessagesVi} from './dossier-reading.vi.ts';

/** Sentences of the dossier tracker about what was typed; loaded when typing begins. */
export interface DossierReadingMessages {
  /** What to say under the code field; nothing when all is well. */
  readonly codeReading: (reading: DossierCodeReading, kind: DossierKind) => string | undefined;
  /** What to say under the digits field; nothing when all is well. */
  readonly digitsReading: (reading: LookupDigitsReading) => string | undefined;
  /** What to say under a field that the office refused; `reason` is the contract's code for it, such as `too-long`. */
  readonly refused: Readonly<Record<'code' | 'digits', (reason: string, kind: DossierKind) => string>>;
  /** Faults that are told in the words of this widget; the other kinds are told as everywhere. */
  readonly problem: Partial<Record<SourceErrorKind, () => string>>;
  readonly challenge: string;
  readonly challengeFailed: string;
  /** Said when an answer was taken off the screen because nobody did anything. */
  readonly wiped: string;
}

export const DOSSIER_READING_MESSAGES: MessageBundle<DossierReadingMessages> = {
  vi: dossierReadingMessagesVi,
  en: async () => (await import('./dossier-reading.en.ts')).dossierReadingMessagesEn,
};
