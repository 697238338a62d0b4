import type {Agency} from '../domain/agency/agency.ts';
import type {FigureData} from '../domain/indicator/figure-view.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import {nextTask} from './next-task.ts';

/** Which figures a widget needs. */
export interface FigureQuestion {
  /** Codes of the indicators. */
  readonly indicators: readonly string[];
  readonly agency: string | undefined;
  /** Also the agencies beside it: those under `among`, else under its own parent. */
  readonly withPeers: boolean;
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
  const {indicators: codes, agency, withPeers, from, to} = question;
  const agencies = loadAgencies(source, agency, withPeers, signal);
  const whose = withPeers ? (question.among ?? parentOf(await agencies, agency)) : agency;
  const [all, observations, names] = await Promise.all([
    source.indicators(signal),
    source.observations({indicators: codes, agency: whose, withChildren: withPeers, from, to}, signal),
    agencies,
  ]);
  const indicators = all.filter(({code}) => codes.includes(code));
  await nextTask();
  return {indicators, observations, agencies: names};
}

/**
 * The same figures with the counts that shares are taken of, where these are published themselves: denominators are
 * checked against them. It takes a second request, which nobody has to wait for.
 */
export async function withWholes(
  source: IndicatorSource,
  data: FigureData,
  {agency, from, to}: Pick<FigureQuestion, 'agency' | 'from' | 'to'>,
  signal: AbortSignal,
): Promise<FigureData> {
  const known = data.indicators.map(({code}) => code);
  const wholes = data.indicators
    .flatMap(({denominatorIndicator: code}) => code ?? [])
    .filter((code) => !known.includes(code));
  if (wholes.length === 0) return data;
  const more = await source.observations({indicators: wholes, agency, from, to}, signal);
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

/** The agency whose children are compared: its own when it has some, else its parent's. */
function parentOf(agencies: readonly Agency[], code: string | undefined): string | undefined {
  const own = agencies.find((one) => one.code === code);
  return own?.level === 'province' || own?.level === 'ministry' ? code : (own?.parent ?? code);
}
