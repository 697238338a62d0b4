import type {Dossier, DossierKey} from '../domain/dossier/dossier.ts';
import type {Endpoint} from './endpoint.ts';
import {decodeDossier} from './wire/decode-dossier.ts';

/** Asks for a dossier: one POST, so that code and digits stand in no address. */
export function lookUp(send: Endpoint['send'], key: DossierKey, signal: AbortSignal): Promise<Dossier> {
  return send('/dossiers/lookup', key, decodeDossier, signal);
}
