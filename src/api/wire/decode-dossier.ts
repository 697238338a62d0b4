import type {Dossier, DossierEvent, Supplement} from '../../domain/dossier/dossier.ts';
import type {Report} from './clean-text.ts';
import {decode} from './decode.ts';
import {channel, moment, url} from './detail-readers.ts';
import {fee} from './read-procedure-summary.ts';
import {code, list, oneOf, record, text} from './readers.ts';

const event = record<DossierEvent>({at: moment, unit: text, content: text, status: text});
const supplement = record<Supplement>({content: text, requestedAt: moment, fulfilledAt: moment}, 'content');
const fees = record<Dossier['fees']>({due: list(fee, 50), paid: list(fee, 50)});

const dossier = record<
  Omit<Dossier, 'kind' | 'status' | 'answeredAt'> & Partial<Pick<Dossier, 'kind' | 'status'>>
>(
  {
    kind: oneOf('dossier', 'petition'),
    code,
    procedureCode: code,
    procedureName: text,
    status: text,
    statusLabel: text,
    submittedAt: moment,
    receivedAt: moment,
    dueAt: moment,
    newDueAt: moment,
    apologyUrl: url,
    finishedAt: moment,
    returnedAt: moment,
    channel,
    returnBy: oneOf('counter', 'postal', 'online'),
    postalCode: text,
    receivingAgency: text,
    processingAgency: text,
    step: text,
    history: list(event),
    supplements: list(supplement, 50),
    fees: (value, report) => fees(value ?? {}, report) ?? fees({}, report),
    papers: list(text),
    reason: text,
    applicant: text,
  },
  'code',
);

/**
 * Reads a dossier: the fields of the contract and no others; a missing status is `unknown`. Throws `bad-data` without a
 * code.
 */
export function decodeDossier(json: unknown, report?: Report): Dossier {
  return {kind: 'dossier', status: 'unknown', ...decode(dossier, json, 'dossier', report)};
}
