import {firstRows} from './first-rows.ts';
import {countFacets, passesFilters} from './procedure-facets.ts';
import type {ProcedureAnswer, ProcedureQuery} from './procedure-query.ts';
import type {ProcedureSummary} from './procedure.ts';

/** The answer before anything is typed: rows that pass the filters, most used first, then in catalogue order. */
export function mostUsed(
  rows: readonly ProcedureSummary[],
  {filters, limit}: ProcedureQuery,
): ProcedureAnswer {
  const passing = rows.filter((row) => passesFilters(row, filters));
  return {...firstRows(passing, limit), facets: countFacets(rows, filters), suggestions: []};
}
