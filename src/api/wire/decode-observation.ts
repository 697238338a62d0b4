import type {Observation, ObservationPart, ReportedChange} from '../../domain/indicator/observation.ts';
import type {Report} from './clean-text.ts';
import {decodeItems} from './decode.ts';
import {day, flag, moment, number, period, url} from './detail-readers.ts';
import {amount, code, list, oneOf, record, text, type Reader} from './readers.ts';

const part = record<ObservationPart>({name: text, value: number, countedPercent: amount}, 'name', 'value');

const reportedChange = record<ReportedChange>(
  {from: period, value: number, unit: oneOf('percent', 'percentage-point', 'count')},
  'from',
);

const fields = record<Omit<Observation, 'status'> & Partial<Pick<Observation, 'status'>>>(
  {
    indicator: code,
    agency: code,
    period,
    value: number,
    numerator: number,
    denominator: number,
    reportedValue: number,
    reportedUnit: oneOf('percent', 'percentage-point'),
    reportedChange,
    parts: (value, report) => (value === undefined || value === null ? undefined : list(part)(value, report)),
    status: oneOf('final', 'provisional', 'revised'),
    partialUntil: day,
    isSample: flag,
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
const observation: Reader<Observation | undefined> = (value, report) => {
  const read = fields(value, report);
  return read && {status: 'provisional', ...read};
};

/** Reads a page or a plain list of observations. A revision stands beside the figure that it replaces. */
export function decodeObservations(json: unknown, report?: Report): readonly Observation[] {
  return decodeItems(observation, keyOf, json, 'observations', report);
}

function keyOf({indicator, agency, period: time, status, capturedAt}: Observation): string {
  return [indicator, agency, time, status, capturedAt].join(' ');
}
