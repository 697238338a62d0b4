import type {Dossier, DossierKey} from '../domain/dossier/dossier.ts';
import type {Endpoint} from './endpoint.ts';
import type {Report} from './wire/clean-text.ts';
import {decodeDossier} from './wire/decode-dossier.ts';
import {reportPersonal} from './wire/report-personal.ts';

/** Asks for a dossier: one POST, so that code and digits stand in no address. */
export function lookUp(send: Endpoint['send'], key: DossierKey, signal: AbortSignal): Promise<Dossier> {
  return send('/dossiers/lookup', key, readDossier, signal);
}

function readDossier(json: unknown, report: Report): Dossier {
  const dossier = decodeDossier(json, report);
  reportPersonal(json, dossier, report);
  return dossier;
}
