import type {Duration, Fee, ServiceLevel} from '../domain/procedure/procedure.ts';
import type {MessageBundle} from './bundle.ts';
import type {CommonMessages} from './common.ts';
import {lookupMessagesVi} from './procedure-lookup.vi.ts';

/** Sentences of the procedure lookup at rest: field and rows. */
export interface LookupMessages extends CommonMessages {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly mostUsed: string;
  readonly count: (shown: number, total: number) => string;
  readonly showMore: string;
  readonly filters: string;
  readonly serviceLevel: Readonly<Record<ServiceLevel, string>>;
  readonly duration: (duration: Duration) => string | undefined;
  readonly fee: (fee: Fee) => string | undefined;
}

export const LOOKUP_MESSAGES: MessageBundle<LookupMessages> = {
  vi: lookupMessagesVi,
  en: async () => (await import('./procedure-lookup.en.ts')).lookupMessagesEn,
};
