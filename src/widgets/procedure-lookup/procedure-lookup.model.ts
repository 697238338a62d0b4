import type {QueryState} from '../../controllers/query-controller.ts';
import type {ProcedureAnswer, ProcedureHit, TextRange} from '../../domain/procedure/procedure-query.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';

/** Everything that the list side of the lookup may draw. */
export type LookupModel =
  | {readonly kind: 'waiting'; readonly isSlow: boolean}
  | {readonly kind: 'failed'; readonly problem: Problem}
  | {
      readonly kind: 'rows';
      readonly isMostUsed: boolean;
      readonly isBusy: boolean;
      readonly total: number;
      readonly rows: readonly RowModel[];
      readonly more: 'none' | 'next' | 'narrow';
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

export interface LookupState {
  readonly text: string;
  readonly isFiltered: boolean;
  readonly limit: number;
  /** Place of the row that the arrow keys have reached; -1 for none. */
  readonly active: number;
  readonly answer: Pick<ProcedureAnswer, 'total' | 'hits'> | undefined;
  readonly query: QueryState<unknown>;
  readonly hotline: string | undefined;
}

/** A list longer than this is no help: the citizen is asked for another word instead. */
const MOST_ROWS = 200;

export function lookupModel(state: LookupState): LookupModel {
  const {answer, query, limit} = state;
  const text = state.text.trim();
  const problem = query.kind === 'failed' ? problemOf(query, state.hotline, !!answer) : undefined;
  if (!answer) {
    return problem
      ? {kind: 'failed', problem}
      : {kind: 'waiting', isSlow: query.kind === 'loading' && query.isSlow};
  }
  const hits = answer.hits.slice(0, limit);
  return {
    kind: 'rows',
    isMostUsed: !text && !state.isFiltered,
    isBusy: query.kind === 'loading',
    total: answer.total,
    rows: hits.map((hit, i) => ({
      ...hit,
      name: markedParts(hit.procedure.name, hit.marks),
      isActive: i === state.active,
    })),
    more: hits.length >= answer.total ? 'none' : limit >= MOST_ROWS ? 'narrow' : 'next',
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
