import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {MessageBundle} from './bundle.ts';
import type {CommonMessages} from './common.ts';
import {dossierMessagesVi} from './dossier.vi.ts';

/** Sentences of the dossier tracker before anything is typed: the form and its hints. */
export interface DossierMessages extends CommonMessages {
  /** Name of the form for screen readers. */
  readonly heading: (kind: DossierKind) => string;
  readonly codeLabel: (kind: DossierKind) => string;
  readonly codeHint: string;
  readonly digitsLabel: Readonly<Record<'id4' | 'phone4', string>>;
  readonly digitsHint: string;
  readonly submit: string;
  readonly looking: string;
  /** Who gets what was typed, what for, how long. */
  readonly notice: string;
  readonly scan: string;
}

export const DOSSIER_MESSAGES: MessageBundle<DossierMessages> = {
  vi: dossierMessagesVi,
  en: async () => (await import('./dossier.en.ts')).dossierMessagesEn,
};
