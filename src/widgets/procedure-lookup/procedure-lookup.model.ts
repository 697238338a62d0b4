import type {QueryState} from '../../controllers/query-controller.ts';
import {FACET_NAMES, type FacetCount, type FacetName} from '../../domain/procedure/procedure-facets.ts';
import type {
  ProcedureAnswer,
  ProcedureFilters,
  ProcedureHit,
  TextRange,
} from '../../domain/procedure/procedure-query.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';

/** Everything that the list side of the lookup may draw. */
export type LookupModel =
  | {readonly kind: 'waiting'; readonly isSlow: boolean}
  | {readonly kind: 'failed'; readonly problem: Problem}
  | {
      readonly kind: 'nothing';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly filters: FilterModel;
    }
  | {
      readonly kind: 'rows';
      readonly isMostUsed: boolean;
      readonly isBusy: boolean;
      readonly total: number;
      readonly rows: readonly RowModel[];
      readonly more: 'none' | 'next' | 'narrow';
      readonly filters: FilterModel;
      /** Trouble that came after these rows had been loaded. */
      readonly problem?: Problem;
    };

export interface RowModel extends ProcedureHit {
  readonly name: readonly NamePart[];
  readonly isActive: boolean;
}

/** A piece of a name, to be marked or not. */
export interface NamePart {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface FilterModel {
  readonly isOpen: boolean;
  readonly chosen: number;
  readonly facets: readonly {
    readonly name: FacetName;
    readonly value: string;
    readonly options: readonly FacetCount[];
  }[];
}

export interface LookupState {
  readonly text: string;
  readonly filters: ProcedureFilters;
  readonly isFiltersOpen: boolean;
  readonly limit: number;
  readonly active: number;
  readonly answer: ProcedureAnswer | undefined;
  readonly query: QueryState<unknown>;
  readonly hotline: string | undefined;
}

/** A list longer than this is no help: the citizen is asked for another word instead. */
const MOST_ROWS = 200;

export function lookupModel(state: LookupState): LookupModel {
  const {answer, query, text} = state;
  const problem = query.kind === 'failed' ? problemOf(query, state.hotline, answer !== undefined) : undefined;
  if (!answer)
    return problem
      ? {kind: 'failed', problem}
      : {kind: 'waiting', isSlow: query.kind === 'loading' && query.isSlow};
  const filters = filterModel(state, answer);
  if (answer.hits.length === 0 && query.kind === 'loaded') {
    return {kind: 'nothing', text: text.trim(), suggestions: answer.suggestions, filters};
  }
  const shown = Math.min(answer.hits.length, state.limit);
  return {
    kind: 'rows',
    isMostUsed: text.trim() === '',
    isBusy: query.kind === 'loading',
    total: answer.total,
    rows: answer.hits.slice(0, shown).map((hit, i) => ({
      ...hit,
      name: markedParts(hit.procedure.name, hit.marks),
      isActive: i === state.active,
    })),
    more: shown >= answer.total ? 'none' : state.limit >= MOST_ROWS ? 'narrow' : 'next',
    filters,
    problem,
  };
}

/** Cuts a text at its marks; ranges are ascending and disjoint. */
export function markedParts(text: string, marks: readonly TextRange[]): NamePart[] {
  const parts: NamePart[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({text: text.slice(at, end), isMarked});
    at = Math.max(at, end);
  };
  for (const {start, end} of marks) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return parts;
}

function filterModel({filters, isFiltersOpen}: LookupState, answer: ProcedureAnswer): FilterModel {
  return {
    isOpen: isFiltersOpen,
    chosen: FACET_NAMES.filter((name) => filters[name]).length,
    facets: FACET_NAMES.map((name) => ({
      name,
      value: filters[name] ?? '',
      options: answer.facets[name],
    })).filter(({value, options}) => value || options.length > 1),
  };
}
