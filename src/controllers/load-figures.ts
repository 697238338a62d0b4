import type {Agency} from '../domain/agency/agency.ts';
import type {FigureData} from '../domain/indicator/figure-view.ts';
import {peerObservations} from '../domain/indicator/peer-observations.ts';
import type {ObservationQuery} from '../domain/indicator/observation.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import {nextTask} from './next-task.ts';

/** Which figures a widget needs. */
export interface FigureQuestion {
  /** Codes of the indicators. */
  readonly indicators: readonly string[];
  readonly agency: string | undefined;
  /** The agencies beside it, to compare them: those under `among`, else under its own parent. */
  readonly withPeers?: boolean;
  readonly among?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Reads what a question needs, with one request for all observations; reading and drawing are two tasks. */
export async function loadFigures(
  source: IndicatorSource & AgencySource,
  question: FigureQuestion,
  signal: AbortSignal,
): Promise<FigureData> {
  const {indicators: codes, agency, withPeers = false, from, to} = question;
  const agencies = loadAgencies(source, agency, withPeers, signal);
  const of = askedOf(question, withPeers && !question.among ? await agencies : []);
  const [all, observations, names] = await Promise.all([
    source.indicators(signal),
    source.observations({indicators: codes, ...of, from, to}, signal),
    agencies,
  ]);
  const indicators = all.filter(({code}) => codes.includes(code));
  await nextTask();
  return {
    indicators,
    observations: withPeers ? peerObservations(observations, names, of.agency, agency) : observations,
    agencies: names,
  };
}

/**
 * The same figures with the counts that shares are taken of, where these are published themselves: denominators are
 * checked against them. It takes a second request, which nobody has to wait for.
 */
export async function withWholes(
  source: IndicatorSource,
  data: FigureData,
  question: Omit<FigureQuestion, 'indicators'>,
  signal: AbortSignal,
): Promise<FigureData> {
  const known = data.indicators.map(({code}) => code);
  const wholes = data.indicators
    .flatMap(({denominatorIndicator: code}) => code ?? [])
    .filter((code) => !known.includes(code));
  if (wholes.length === 0) return data;
  const {from, to} = question;
  const more = await source.observations(
    {indicators: wholes, ...askedOf(question, data.agencies), from, to},
    signal,
  );
  return {...data, observations: [...data.observations, ...more]};
}

/** Names are a help, not a need: without them figures are shown all the same. */
async function loadAgencies(
  source: AgencySource,
  agency: string | undefined,
  withPeers: boolean,
  signal: AbortSignal,
): Promise<readonly Agency[]> {
  try {
    if (withPeers) return await source.agencies(signal);
    return agency ? [await source.agency(agency, signal)] : [];
  } catch (error) {
    if (signal.aborted) throw error;
    return [];
  }
}

/** Whose figures are read. */
function askedOf(
  {agency, among, withPeers}: Omit<FigureQuestion, 'indicators'>,
  agencies: readonly Agency[],
): Pick<ObservationQuery, 'agency' | 'withChildren'> {
  return {agency: withPeers ? (among ?? parentOf(agencies, agency)) : agency, withChildren: withPeers};
}

/** The agency whose children are compared: a province or ministry that has some itself, else the parent. */
function parentOf(agencies: readonly Agency[], code: string | undefined): string | undefined {
  const own = agencies.find((one) => one.code === code);
  const isWhole = own?.level === 'province' || own?.level === 'ministry';
  return isWhole && agencies.some(({parent}) => parent === code) ? code : (own?.parent ?? code);
}
