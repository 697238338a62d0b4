import type {Agency} from '../../domain/agency/agency.ts';
import type {Report} from './clean-text.ts';
import {decode, decodeItems} from './decode.ts';
import {day, url} from './detail-readers.ts';
import {agencyLevel} from './read-agency-level.ts';
import {code, record, text, type Reader} from './readers.ts';

const parts = record<Partial<Agency>>(
  {
    code,
    name: text,
    level: agencyLevel,
    parent: code,
    validFrom: day,
    validTo: day,
    successor: code,
    address: text,
    hotline: text,
    hours: text,
    mapUrl: url,
  },
  'code',
  'name',
);

const agency: Reader<Agency | undefined> = (value, report) => {
  const read = parts(value, report);
  return read?.code && read.name ? {level: 'other', ...read, code: read.code, name: read.name} : undefined;
};

/** Reads an agency. Throws `bad-data` without a code and a name; a level that is not known is `other`. */
export function decodeAgency(json: unknown, report?: Report): Agency {
  return decode(agency, json, 'agency', report);
}

/** Reads a page or a plain list of agencies. */
export function decodeAgencies(json: unknown, report?: Report): readonly Agency[] {
  return decodeItems(agency, ({code: id}) => id, json, 'agencies', report);
}
