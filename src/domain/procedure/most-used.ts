import {countFacets, passesFilters} from './procedure-facets.ts';
import type {ProcedureAnswer, ProcedureQuery} from './procedure-query.ts';
import type {ProcedureSummary} from './procedure.ts';

/** The answer before anything is typed: rows that pass the filters, most used first, then in catalogue order. */
export function mostUsed(
  rows: readonly ProcedureSummary[],
  {filters, limit}: ProcedureQuery,
): ProcedureAnswer {
  const passing = rows.filter((row) => passesFilters(row, filters));
  const first = [...passing].sort((a, b) => (b.usage ?? 0) - (a.usage ?? 0)).slice(0, limit);
  return {
    total: passing.length,
    hits: first.map((procedure) => ({procedure, marks: []})),
    facets: countFacets(rows, filters),
    suggestions: [],
  };
}
