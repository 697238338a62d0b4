import type {
  LegalBasis,
  Procedure,
  ProcedureChannel,
  RequiredDocument,
} from '../../domain/procedure/procedure.ts';
import type {Report} from './clean-text.ts';
import {decode} from './decode.ts';
import {channel, count, flag, moment, url} from './detail-readers.ts';
import {duration, fee, summaryFields} from './read-procedure-summary.ts';
import {list, record, text, type Reader} from './readers.ts';

const procedureChannel = record<ProcedureChannel>({channel, duration, fees: list(fee)}, 'channel', 'fees');

const documentParts = record<Partial<RequiredDocument>>(
  {
    case: text,
    name: text,
    originals: count,
    copies: count,
    formUrl: url,
    isNote: flag,
  },
  'name',
);

/** Sources file notes among the papers: what is wanted in no original, no copy and on no form is a note. */
const requiredDocument: Reader<RequiredDocument | undefined> = (value, report) => {
  const parts = documentParts(value, report);
  if (parts?.name === undefined) return undefined;
  const {originals = 0, copies = 0, formUrl} = parts;
  const isNote = originals === 0 && copies === 0 && parts.originals !== undefined && !formUrl;
  return {isNote, ...parts, name: parts.name, originals, copies};
};

const legalBasis = record<LegalBasis>({code: text, name: text, url}, 'code');

const procedure = record<Procedure>(
  {
    ...summaryFields,
    kind: text,
    promulgatingAgency: text,
    executingAgencies: list(text),
    competentAgency: text,
    steps: list(text),
    channels: list(procedureChannel, 20),
    documents: list(requiredDocument),
    requirements: text,
    results: list(text),
    legalBases: list(legalBasis),
    decision: text,
    receivingAddress: text,
    applyUrl: url,
    sourceUrl: url,
    updatedAt: moment,
  },
  'code',
  'name',
);

/** Reads a procedure in full. Throws `bad-data` without a code and a name. */
export function decodeProcedure(json: unknown, report?: Report): Procedure {
  return decode(procedure, json, 'procedure', report);
}
