import type {AgencyLevel} from '../domain/agency/agency.ts';
import type {FacetName} from '../domain/procedure/procedure-facets.ts';
import type {ServiceLevel} from '../domain/procedure/procedure.ts';
import type {MessageBundle} from './bundle.ts';
import {searchMessagesVi} from './procedure-search.vi.ts';

/** Sentences needed once the citizen acts: facets, why a row was found, what to do when nothing fits, and the way back. */
export interface SearchMessages {
  readonly results: string;
  readonly clearText: string;
  /** Asks for another word, when there are more rows than anybody reads. */
  readonly narrow: string;
  readonly chosen: (facets: number) => string;
  readonly back: string;
  readonly nothing: (text: string) => string;
  readonly tryInstead: string;
  readonly suggestions: readonly string[];
  /** Why a row is there although its name has other words. */
  readonly because: (typed: string, official: string) => string;
  /** Introduces what tells two procedures of nearly the same name apart. */
  readonly difference: string;
  readonly all: string;
  readonly clear: string;
  readonly facet: Readonly<Record<FacetName, string>>;
  readonly level: Readonly<Record<AgencyLevel, string>>;
  readonly serviceLevel: Readonly<Record<ServiceLevel, string>>;
}

export const SEARCH_MESSAGES: MessageBundle<SearchMessages> = {
  vi: searchMessagesVi,
  en: async () => (await import('./procedure-search.en.ts')).searchMessagesEn,
};
