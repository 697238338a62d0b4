import type {ProcedureAnswer} from './procedure-query.ts';
import type {ProcedureSummary} from './procedure.ts';

/** The first rows of a catalogue by use: what is shown before anybody searches. */
export function firstRows(
  rows: readonly ProcedureSummary[],
  limit: number,
): Pick<ProcedureAnswer, 'total' | 'hits'> {
  const first = [...rows].sort((a, b) => (b.usage ?? 0) - (a.usage ?? 0)).slice(0, limit);
  return {total: rows.length, hits: first.map((procedure) => ({procedure, marks: []}))};
}
