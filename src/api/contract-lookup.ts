import type {Dossier, DossierKey} from '../domain/dossier/dossier.ts';
import {SourceError} from '../domain/source-error.ts';
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
  const read = (json: unknown, report: Report) => readDossier(json, key, report);
  const dossier = await send('/dossiers/lookup', key, read, signal);
  return Number.isNaN(answeredMs) ? dossier : {...dossier, answeredAt: new Date(answeredMs).toISOString()};
}

function readDossier(json: unknown, {code}: DossierKey, report: Report): Dossier {
  const dossier = decodeDossier(json, report);
  const {procedureName, submittedAt, receivedAt, history} = dossier;
  // Many servers say with status 200 that they failed, and put the number of the error into `code`.
  if (dossier.code !== code && !(procedureName ?? submittedAt ?? receivedAt ?? history[0]))
    throw new SourceError('bad-data', 'dossier: not what was asked for');
  reportPersonal(json, dossier, report);
  return dossier;
}
