import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import type {Endpoint} from './endpoint.ts';
import {figurePaths} from './figure-paths.ts';
import {decodeAgencies, decodeAgency} from './wire/decode-agency.ts';
import {decodeIndicators} from './wire/decode-indicator.ts';
import {decodeObservations} from './wire/decode-observation.ts';

/** The part of a contract API that tells of agencies and their figures. */
export function contractFigures({read}: Pick<Endpoint, 'read'>): AgencySource & IndicatorSource {
  return {
    agency: (code, signal) => read(figurePaths.agency(code), decodeAgency, signal, 'by-content'),
    agencies: (signal) => read(figurePaths.agencies, decodeAgencies, signal),
    indicators: (signal) => read(figurePaths.indicators, decodeIndicators, signal),
    observations: (query, signal) => read(figurePaths.observations(query), decodeObservations, signal),
  };
}
