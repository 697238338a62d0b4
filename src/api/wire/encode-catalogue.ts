import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {CatalogueDocument} from './catalogue.wire.ts';
import {FIRST_PLACE} from './exact-catalogue.ts';

/**
 * Writes a catalogue by column. Rows come out sorted by code, of a code given twice the first, and the subjects of
 * each in one order for all, since their order says nothing.
 * For the server and the data build; the page only reads.
 */
export function encodeCatalogue(rows: readonly ProcedureSummary[]): CatalogueDocument {
  const unique = [...new Map([...rows].reverse().map((row) => [row.code, row])).values()];
  const sorted = unique.sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    version: 1,
    total: sorted.length,
    complete: true,
    codes: sorted.map((row) => row.code),
    names: sorted.map((row) => row.name),
    fields: column(sorted.map((row) => [...row.fields])),
    levels: column(sorted.map((row) => [...row.levels])),
    subjects: column(sorted.map((row) => [...row.subjects].sort())),
    serviceLevel: column(sorted.map((row) => row.serviceLevel ?? null)),
    duration: column(sorted.map((row) => row.duration ?? null)),
    fee: column(sorted.map((row) => row.fee ?? null)),
    keywords: column(sorted.map((row) => [...row.keywords])),
    usage: column(sorted.map((row) => row.usage ?? null)),
  };
}

/** What a server sends when the catalogue is too large to carry to a phone. */
export function encodeRemoteCatalogue(total: number): CatalogueDocument {
  return {version: 1, total, complete: false};
}

/** The distinct values, most used first, and for each row which of them; all values when few of them repeat. */
function column<T>(cells: T[]): {values: T[]; rows?: string} {
  const keys = cells.map((cell) => JSON.stringify(cell));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size > cells.length / 4) return {values: cells};
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const places = new Map(ranked.map((key, place) => [key, String.fromCharCode(FIRST_PLACE + place)]));
  return {
    values: ranked.map((key) => JSON.parse(key) as T),
    rows: keys.map((key) => places.get(key)!).join(''),
  };
}
