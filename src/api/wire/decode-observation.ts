import type {Observation} from '../../domain/indicator/observation.ts';
import type {Report} from './clean-text.ts';
import {decodeItems} from './decode.ts';
import {day, moment, period, url} from './detail-readers.ts';
import {code, leaf, number, oneOf, record, text, type Reader} from './readers.ts';

const parts = record<Omit<Observation, 'status'> & Partial<Observation>>(
  {
    indicator: code,
    agency: code,
    period,
    value: number,
    numerator: number,
    denominator: number,
    reportedValue: number,
    reportedUnit: oneOf('percent', 'percentage-point'),
    status: oneOf('final', 'provisional', 'revised'),
    partialUntil: day,
    isSample: leaf((value) => (typeof value === 'boolean' ? value : undefined)),
    note: text,
    sourceUrl: url,
    sourceName: text,
    capturedAt: moment,
  },
  'indicator',
  'agency',
  'period',
);

/** A figure that does not say so is not final. */
const observation: Reader<Observation | undefined> = (value, path, report) => {
  const read = parts(value, path, report);
  return read && {status: 'provisional', ...read};
};

/** Reads a page or a plain list of observations; one figure for each indicator, agency and period. */
export function decodeObservations(json: unknown, report?: Report): readonly Observation[] {
  return decodeItems(
    observation,
    ({indicator, agency, period: time}) => `${indicator} ${agency} ${time}`,
    json,
    'observations',
    report,
  );
}
