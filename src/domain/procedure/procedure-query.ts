import type {AgencyLevel} from '../agency/agency.ts';
import type {ProcedureFacets} from './procedure-facets.ts';
import type {ProcedureSummary, ServiceLevel} from './procedure.ts';

/** Narrowing by facet; an absent key means "all". */
export interface ProcedureFilters {
  readonly field?: string;
  readonly level?: AgencyLevel;
  readonly subject?: string;
  readonly serviceLevel?: ServiceLevel;
}

/** What a citizen asks of a catalogue. An empty `text` asks for the most used. */
export interface ProcedureQuery {
  readonly text: string;
  readonly filters: ProcedureFilters;
  /** How many rows, 1 to 200. */
  readonly limit: number;
  /** Where the next page starts, from the answer before. */
  readonly cursor?: string;
}

/** Half-open range of UTF-16 offsets in the original text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Why a row matched though the words differ: what was typed and the official words it stands for. */
export interface MatchReason {
  readonly typed: string;
  readonly official: string;
}

export interface ProcedureHit {
  readonly procedure: ProcedureSummary;
  /** Parts of `procedure.name` to mark, ascending and disjoint. */
  readonly marks: readonly TextRange[];
  readonly reason?: MatchReason | undefined;
  /** What sets this hit apart from its near twins among the first hits (words of its own name). */
  readonly difference?: string | undefined;
}

/** The answer to a query. With no hits although there are rows, nothing fits: `suggestions` hold words to try. */
export interface ProcedureAnswer {
  readonly total: number;
  readonly hits: readonly ProcedureHit[];
  readonly facets: ProcedureFacets;
  readonly suggestions: readonly string[];
  readonly next?: string;
}
