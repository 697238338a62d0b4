import type {QueryState} from '../../controllers/query-controller.ts';
import type {ProcedureAnswer, ProcedureHit} from '../../domain/procedure/procedure-query.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';

/** Everything that may stand below the lookup's field. */
export type LookupModel =
  | {readonly kind: 'waiting'; readonly isSlow: boolean; readonly problem?: undefined}
  | {readonly kind: 'failed'; readonly isSlow: boolean; readonly problem: Problem}
  | {
      readonly kind: 'rows';
      readonly isSlow: boolean;
      readonly isBusy: boolean;
      readonly total: number;
      readonly rows: readonly ProcedureHit[];
      /** Trouble that came after these rows had been loaded. */
      readonly problem: Problem | undefined;
    };

/** The rows to show as far as they are there, and the question that they are waiting for. */
export interface ListState {
  readonly answer: Pick<ProcedureAnswer, 'total' | 'hits'> | undefined;
  readonly query: QueryState<unknown>;
}

export function lookupModel({answer, query}: ListState, hotline: string | undefined): LookupModel {
  const isBusy = query.kind === 'loading';
  const isSlow = isBusy && query.isSlow;
  const problem = query.kind === 'failed' ? problemOf(query, hotline, !!answer) : undefined;
  if (answer) return {kind: 'rows', isSlow, isBusy, total: answer.total, rows: answer.hits, problem};
  return problem ? {kind: 'failed', isSlow, problem} : {kind: 'waiting', isSlow};
}
