import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {silently, type Report} from './clean-text.ts';
import {procedureSummary, summaryFields} from './read-procedure-summary.ts';
import {decodeItems, MOST_ITEMS, usable} from './decode.ts';
import {amount, ownValue} from './readers.ts';

const rowKey = (row: ProcedureSummary) => row.code;

/** The columns that are written as their distinct `values` and, for each row, which of them. */
const INDEXED = [
  'fields',
  'levels',
  'subjects',
  'serviceLevel',
  'duration',
  'fee',
  'keywords',
  'usage',
] as const;

/**
 * Reads a catalogue: by column (`codes`, `names` and the indexed columns), or as plain rows in `items`,
 * which is easier to write by hand. Not complete means that the server must be asked to search.
 */
export function decodeCatalogue(json: unknown, report: Report = silently): ProcedureCatalogue {
  const total = amount(ownValue(json, 'total'), 'catalogue.total', report);
  if (ownValue(json, 'complete') === false && total !== undefined) return {kind: 'remote', total};
  const codes = ownValue(json, 'codes');
  const rows = Array.isArray(codes)
    ? usable(readColumns(json, codes, report), codes, rowKey, 'catalogue', report)
    : decodeItems(procedureSummary, rowKey, json, 'catalogue', report);
  return {kind: 'complete', rows};
}

function readColumns(json: unknown, codes: unknown[], report: Report): ProcedureSummary[] {
  const names = ownValue(json, 'names');
  const columns = INDEXED.map((key) => {
    const column = ownValue(json, key);
    const values = ownValue(column, 'values');
    const cells = Array.isArray(values)
      ? values.map((value, place) => summaryFields[key](value, `catalogue.${key}[${place}]`, report))
      : [];
    const absent = summaryFields[key](undefined, '', report);
    const places = ownValue(column, 'rows');
    return (row: number, into: object) => {
      const place = ownValue(places, row);
      const cell = (typeof place === 'number' ? cells[place] : undefined) ?? absent;
      if (cell !== undefined) Object.assign(into, {[key]: cell});
    };
  });
  return codes.slice(0, MOST_ITEMS).flatMap((value, row) => {
    const at = `catalogue[${row}]`;
    const code = summaryFields.code(value, `${at}.code`, report);
    const name = summaryFields.name(ownValue(names, row), `${at}.name`, report);
    if (code === undefined || name === undefined) return [];
    const result = {code, name};
    for (const readCell of columns) readCell(row, result);
    return [result as ProcedureSummary];
  });
}
