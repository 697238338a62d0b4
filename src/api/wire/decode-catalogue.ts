import type {ProcedureCatalogue} from '../../domain/sources.ts';
import type {Report} from './clean-text.ts';
import {decodeItems, MOST_ITEMS} from './decode.ts';
import {FIRST_PLACE} from './exact-catalogue.ts';
import {procedureSummary, summaryFields} from './read-procedure-summary.ts';
import {ownValue} from './readers.ts';

/**
 * Reads a catalogue: by column, as `catalogue.wire.ts` says, or as plain rows in `items`, which is easier to write by
 * hand. Not complete means that the server must be asked to search.
 */
export function decodeCatalogue(json: unknown, report?: Report): ProcedureCatalogue {
  const total = ownValue(json, 'total');
  if (ownValue(json, 'complete') === false && typeof total === 'number') {
    return {kind: 'remote', total};
  }
  const codes = ownValue(json, 'codes');
  const rows = Array.isArray(codes) ? toRows(json, codes) : json;
  return {
    kind: 'complete',
    rows: decodeItems(procedureSummary, ({code}) => code, rows, 'catalogue', report),
  };
}

/** The columns as rows, as they would stand in `items`. */
function toRows(json: unknown, codes: readonly unknown[]): object[] {
  const names = ownValue(json, 'names');
  const columns = Object.keys(summaryFields).map((key) => {
    const column = ownValue(json, key);
    return [key, ownValue(column, 'values'), ownValue(column, 'rows')] as const;
  });
  return codes.slice(0, MOST_ITEMS).map((code, row) => {
    const result: Record<string, unknown> = {};
    for (const [key, values, rows] of columns) {
      result[key] = ownValue(values, typeof rows === 'string' ? rows.charCodeAt(row) - FIRST_PLACE : row);
    }
    return {...result, code, name: ownValue(names, row)};
  });
}
