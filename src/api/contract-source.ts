import type {Source} from '../domain/sources.ts';
import {createEndpoint, type EndpointOptions} from './endpoint.ts';
import {params} from './params.ts';
import {readCatalogue} from './wire/read-catalogue.ts';

export interface ContractSourceOptions extends EndpointOptions {
  /** Whose procedures are wanted. */
  readonly agency?: string | undefined;
}

/** A source over an API that keeps the contract; `api` is its address with the version, `https://…/v1`. */
export function createContractSource({agency, ...options}: ContractSourceOptions): Source {
  const {read, report} = createEndpoint(options);
  const figures = async () => (await import('./late-figures.ts')).contractFigures({read});
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

    // Asked by the tracker only: how to send comes with it.
    lookup: async (key, signal) =>
      (await import('./contract-lookup.ts')).lookUp({...options, report}, key, signal),

    agency: async (code, signal) => (await figures()).agency(code, signal),
    agencies: async (signal) => (await figures()).agencies(signal),
    indicators: async (signal) => (await figures()).indicators(signal),
    observations: async (query, signal) => (await figures()).observations(query, signal),
  };
}
