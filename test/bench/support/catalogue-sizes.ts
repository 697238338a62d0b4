import {brotliCompressSync, constants} from 'node:zlib';
import {decodeCatalogue} from '../../../src/api/wire/decode-catalogue.ts';
import {encodeCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {readProcedures} from '../../search/read-files.ts';

/** Bytes of a catalogue at brotli 11, beside the same rows as plain JSON. */
export interface CatalogueSizes {
  readonly rows: number;
  readonly plainBytes: number;
  readonly catalogueBytes: number;
  readonly ratio: number;
  /** Each column compressed alone. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Of the rows in a file of procedures, as `readProcedures` reads it; each code once. */
export function catalogueSizes(text: string): CatalogueSizes {
  const items = rowsOf(text);
  const document = encodeCatalogue(items);
  const plainBytes = bytesOf({items});
  const catalogueBytes = bytesOf(document);
  const columns = Object.entries(document).filter(([, column]) => typeof column === 'object');
  return {
    rows: items.length,
    plainBytes,
    catalogueBytes,
    ratio: catalogueBytes / plainBytes,
    columns: Object.fromEntries(columns.map(([key, column]) => [key, bytesOf(column)])),
  };
}

function rowsOf(text: string): ProcedureSummary[] {
  const rows = new Map(readProcedures(text).map((row) => [row.code, row]));
  // Where the file is of the contract it says more than a search reads.
  const catalogue = decodeCatalogue(JSON.parse(text));
  if (catalogue.kind === 'complete') {
    for (const row of catalogue.rows) rows.set(row.code, {...row, ...rows.get(row.code)});
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const bytesOf = (json: unknown): number =>
  brotliCompressSync(JSON.stringify(json), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
