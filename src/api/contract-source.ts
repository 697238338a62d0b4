import type {Source} from '../domain/sources.ts';
import {createEndpoint, type EndpointOptions} from './endpoint.ts';
import {readCatalogue} from './wire/read-catalogue.ts';

export interface ContractSourceOptions extends EndpointOptions {
  /** Whose procedures are wanted. */
  readonly agency?: string | undefined;
}

/** A source over an API that keeps the contract; `api` is its address with the version, `https://…/v1`. */
export function createContractSource({agency, ...options}: ContractSourceOptions): Source {
  const {read, send} = createEndpoint(options);
  return {
    catalogue: (signal) => read(`/procedures/catalogue${params({agency})}`, readCatalogue, signal),

    search: ({text, filters, limit, cursor}, signal) =>
      read(
        `/procedures${params({q: text, agency, ...filters, limit, cursor})}`,
        import('./wire/decode-answer.ts').then(({decodeAnswer}) => decodeAnswer),
        signal,
      ),

    procedure: (code, signal) =>
      read(
        `/procedures/${encodeURIComponent(code)}`,
        import('./wire/decode-procedure.ts').then(({decodeProcedure}) => decodeProcedure),
        signal,
        'by-content',
      ),

    agency: (code, signal) =>
      read(
        `/agencies/${encodeURIComponent(code)}`,
        import('./wire/decode-agency.ts').then(({decodeAgency}) => decodeAgency),
        signal,
        'by-content',
      ),

    agencies: (signal) =>
      read(
        '/agencies',
        import('./wire/decode-agency.ts').then(({decodeAgencies}) => decodeAgencies),
        signal,
      ),

    // Asked by the tracker only: how to send comes with it.
    lookup: async (key, signal) => (await import('./contract-lookup.ts')).lookUp(send, key, signal),

    indicators: (signal) =>
      read(
        '/indicators',
        import('./wire/decode-indicator.ts').then(({decodeIndicators}) => decodeIndicators),
        signal,
      ),

    observations: ({indicators, agency: whose, withChildren, from, to}, signal) =>
      read(
        `/observations${params({
          indicator: indicators.join(),
          agency: whose,
          children: withChildren || undefined,
          from,
          to,
        })}`,
        import('./wire/decode-observation.ts').then(({decodeObservations}) => decodeObservations),
        signal,
      ),
  };
}

/** `?a=1&b=2` of the values that are there. */
function params(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value!)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
