import type {FigureData} from '../domain/indicator/figure-view.ts';
import {SourceError} from '../domain/source-error.ts';
import {decodeAgencies} from './wire/decode-agency.ts';
import {decodeIndicators} from './wire/decode-indicator.ts';
import {decodeObservations} from './wire/decode-observation.ts';

/** Indicators, observations and agencies of one JSON document that stands in a page. */
export function decodeInlineDocument(text: string): FigureData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new SourceError('bad-data', 'The data in the page is no JSON.', {cause});
  }
  const {indicators, observations, agencies} = Object(json) as Record<string, unknown>;
  return {
    indicators: decodeIndicators(indicators),
    observations: decodeObservations(observations),
    agencies: agencies === undefined ? [] : decodeAgencies(agencies),
  };
}
