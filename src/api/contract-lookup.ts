import type {Dossier, DossierKey} from '../domain/dossier/dossier.ts';
import {createEndpoint, type EndpointOptions} from './endpoint.ts';
import type {Report} from './wire/clean-text.ts';
import {decodeDossier} from './wire/decode-dossier.ts';
import {reportPersonal} from './wire/report-personal.ts';

/** Asks for a dossier: one POST, so that code and digits stand in no address. Notes when the server answered. */
export async function lookUp(
  options: EndpointOptions,
  key: DossierKey,
  signal: AbortSignal,
): Promise<Dossier> {
  const {fetch: ask = (...args) => fetch(...args)} = options;
  let answeredMs = NaN;
  const noting: typeof fetch = async (...args) => {
    const response = await ask(...args);
    answeredMs = Number(new Date(response.headers.get('Date') ?? ''));
    return response;
  };
  const {send} = createEndpoint({...options, fetch: noting});
  const dossier = await send('/dossiers/lookup', key, readDossier, signal);
  return Number.isNaN(answeredMs) ? dossier : {...dossier, answeredAt: new Date(answeredMs).toISOString()};
}

function readDossier(json: unknown, report: Report): Dossier {
  const dossier = decodeDossier(json, report);
  reportPersonal(json, dossier, report);
  return dossier;
}
