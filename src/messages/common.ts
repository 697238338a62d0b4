import type {SourceErrorKind} from '../domain/source-error.ts';
import type {MessageBundle} from './bundle.ts';
import {common} from './common.vi.ts';

type Problems = Readonly<Record<SourceErrorKind, (seconds?: number) => string>>;

/** Sentences that are fetched when a fault needs them; those about a broken connection must be at hand. */
export type LateProblems = Omit<Problems, 'network' | 'slow'>;

/** Sentences that every widget says. */
export interface CommonMessages {
  readonly retry: string;
  /** Said when loading takes more than a second. */
  readonly stillLoading: string;
  /** What happened and what to do, for each class of fault. `seconds` is known for `busy` and `maintenance` only. */
  readonly problem: Problems;
  /** Introduces the telephone number to call. */
  readonly callUs: string;
  /** Said above data that could not be renewed. */
  readonly showingLast: string;
}

export const COMMON_MESSAGES: MessageBundle<CommonMessages> = {
  vi: common,
  en: async () => (await import('./common.en.ts')).common,
};
