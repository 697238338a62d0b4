import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {CatalogueDocument} from './catalogue.wire.ts';

/**
 * Writes a catalogue by column, each value that repeats only once. Rows come out sorted by code; of a
 * code given twice the first stays.
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
    subjects: column(sorted.map((row) => [...row.subjects])),
    serviceLevel: column(sorted.map((row) => row.serviceLevel)),
    duration: column(sorted.map((row) => row.duration)),
    fee: column(sorted.map((row) => row.fee)),
    keywords: column(sorted.map((row) => [...row.keywords])),
    usage: column(sorted.map((row) => row.usage)),
  };
}

/** What a server sends when the catalogue is too large to carry to a phone. */
export function encodeRemoteCatalogue(total: number): CatalogueDocument {
  return {version: 1, total, complete: false};
}

/** The distinct values, most used first, and for each row which of them; -1 stands for none. */
function column<T>(cells: readonly T[]): {values: NonNullable<T>[]; rows: number[]} {
  const counts = new Map<string, number>();
  const keys = cells.map((cell) => (cell === undefined ? undefined : JSON.stringify(cell)));
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const places = new Map(ranked.map((key, place) => [key, place]));
  return {
    values: ranked.map((key) => JSON.parse(key) as NonNullable<T>),
    rows: keys.map((key) => (key === undefined ? -1 : places.get(key)!)),
  };
}
