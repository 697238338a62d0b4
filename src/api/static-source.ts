import {askedObservations} from '../domain/indicator/asked-observations.ts';
import {SourceError} from '../domain/source-error.ts';
import type {Source} from '../domain/sources.ts';
import {createEndpoint, type EndpointOptions} from './endpoint.ts';
import {decodeAgencies} from './wire/decode-agency.ts';
import {readCatalogue} from './wire/read-catalogue.ts';

/**
 * A source over a folder of `.json` files, the same documents as the contract's: `procedures/catalogue.json`,
 * `procedures/1.001193.json`, `agencies.json`, `indicators.json`, `observations.json`. Dossiers are never files.
 */
export function createStaticSource(options: EndpointOptions): Source {
  const {read} = createEndpoint(options);
  const agencies: Source['agencies'] = (signal) => read('/agencies.json', decodeAgencies, signal);

  return {
    catalogue: (signal) => read('/procedures/catalogue.json', readCatalogue, signal),

    search: () => notInFiles('a search: publish the whole catalogue'),

    procedure: (code, signal) =>
      read(
        `/procedures/${encodeURIComponent(code)}.json`,
        import('./wire/decode-procedure.ts').then(({decodeProcedure}) => decodeProcedure),
        signal,
        'not-found',
      ),

    agency: async (code, signal) => {
      const agency = (await agencies(signal)).find((each) => each.code === code);
      if (!agency) throw new SourceError('not-found', `No agency ${code}.`);
      return agency;
    },

    agencies,

    lookup: () => notInFiles('dossiers: they need an API'),

    indicators: (signal) =>
      read(
        '/indicators.json',
        import('./late-figures.ts').then(({decodeIndicators}) => decodeIndicators),
        signal,
      ),

    observations: async (query, signal) => {
      const [all, known] = await Promise.all([
        read(
          '/observations.json',
          import('./late-figures.ts').then(({decodeObservations}) => decodeObservations),
          signal,
        ),
        query.withChildren ? agencies(signal) : [],
      ]);
      return askedObservations(all, query, known);
    },
  };
}

async function notInFiles(what: string): Promise<never> {
  throw new SourceError('configuration', `Static files cannot answer ${what}.`);
}
