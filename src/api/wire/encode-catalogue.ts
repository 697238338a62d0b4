import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {CatalogueDocument} from './catalogue.wire.ts';

/**
 * Writes a catalogue by column: each value that repeats is written once, codes are written as the
 * difference to the code before. Rows come out sorted by code; of a code given twice the first stays.
 * For the server and the data build; the page only reads.
 */
export function encodeCatalogue(rows: readonly ProcedureSummary[]): CatalogueDocument {
  const unique = [...new Map([...rows].reverse().map((row) => [row.code, row])).values()];
  const sorted = unique.sort((a, b) => order(a.code, b.code));
  return {
    version: 1,
    total: sorted.length,
    complete: true,
    codes: differences(sorted.map((row) => row.code)),
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

const NATIONAL = /^([1-9])\.(\d{6})$/;

/** National codes by number, then all others by their text. */
function order(a: string, b: string): number {
  const foreign = Number(!NATIONAL.test(a)) - Number(!NATIONAL.test(b));
  return foreign || (a < b ? -1 : 1);
}

function differences(codes: readonly string[]): (number | string)[] {
  let before = 0;
  return codes.map((code) => {
    const match = NATIONAL.exec(code);
    if (!match) return code;
    const number = Number(`${match[1]}${match[2]}`);
    const difference = number - before;
    before = number;
    return difference;
  });
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
