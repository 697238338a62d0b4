import type {ProcedureCatalogue} from '../../domain/sources.ts';
import type {Report} from './clean-text.ts';
import {exactCatalogue} from './exact-catalogue.ts';

/** Reads a catalogue. The decoder that makes the best of a document with faults comes only when one has any. */
export async function readCatalogue(json: unknown, report: Report): Promise<ProcedureCatalogue> {
  const exact = exactCatalogue(json);
  if (exact) return exact;
  const {decodeCatalogue} = await import('./decode-catalogue.ts');
  return decodeCatalogue(json, report);
}
