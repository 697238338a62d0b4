import type {Observation, ObservationQuery} from '../domain/indicator/observation.ts';
import {
  parseReportingPeriod,
  periodEnd,
  periodStart,
  type ReportingPeriod,
} from '../domain/indicator/reporting-period.ts';
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
      const [all, wanted] = await Promise.all([
        read(
          '/observations.json',
          import('./late-figures.ts').then(({decodeObservations}) => decodeObservations),
          signal,
        ),
        wantedAgencies(query, agencies, signal),
      ]);
      return all.filter((each) => (!wanted || wanted.has(each.agency)) && isAskedFor(each, query));
    },
  };
}

async function notInFiles(what: string): Promise<never> {
  throw new SourceError('configuration', `Static files cannot answer ${what}.`);
}

/** Codes of the agency asked for and, when wanted, of those directly under it; `undefined` for all. */
async function wantedAgencies(
  {agency, withChildren}: ObservationQuery,
  agencies: Source['agencies'],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  if (agency === undefined) return undefined;
  const all = withChildren ? await agencies(signal) : [];
  return new Set([agency, ...all.filter(({parent}) => parent === agency).map(({code}) => code)]);
}

function isAskedFor(observation: Observation, {indicators, from, to}: ObservationQuery): boolean {
  const period = parseReportingPeriod(observation.period);
  const edge = (text: string | undefined, side: (period: ReportingPeriod) => string) => {
    const limit = text === undefined ? undefined : parseReportingPeriod(text);
    return limit && side(limit);
  };
  const first = edge(from, periodStart) ?? '';
  const last = edge(to, periodEnd) ?? '9';
  return (
    (indicators.length === 0 || indicators.includes(observation.indicator)) &&
    period !== undefined &&
    periodStart(period) >= first &&
    periodEnd(period) <= last
  );
}
