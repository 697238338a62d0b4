import type {QueryState} from '../../controllers/query-controller.ts';
import type {ProcedureAnswer, ProcedureHit} from '../../domain/procedure/procedure-query.ts';
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
      readonly rows: readonly ProcedureHit[];
      /** Place of the row that the arrow keys have reached; -1 for none. */
      readonly active: number;
      readonly more: 'none' | 'next' | 'narrow';
      /** Trouble that came after these rows had been loaded. */
      readonly problem?: Problem;
    };

export interface LookupState {
  readonly text: string;
  readonly isFiltered: boolean;
  readonly limit: number;
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
  const rows = answer.hits.slice(0, limit);
  return {
    kind: 'rows',
    isMostUsed: !text && !state.isFiltered,
    isBusy: query.kind === 'loading',
    total: answer.total,
    rows,
    active: state.active,
    more: rows.length >= answer.total ? 'none' : limit >= MOST_ROWS ? 'narrow' : 'next',
    problem,
  };
}
