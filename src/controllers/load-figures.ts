import type {Agency} from '../domain/agency/agency.ts';
import type {FigureData} from '../domain/indicator/figure-view.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';

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

/** Reads what a question needs, with one request for all observations. */
export async function loadFigures(
  source: IndicatorSource & AgencySource,
  question: FigureQuestion,
  signal: AbortSignal,
): Promise<FigureData> {
  const {indicators: codes, agency, withPeers, from, to} = question;
  const agencies = loadAgencies(source, agency, withPeers, signal);
  const whose = withPeers ? (question.among ?? parentOf(await agencies, agency)) : agency;
  const read = (indicators: readonly string[]) =>
    source.observations({indicators, agency: whose, withChildren: withPeers, from, to}, signal);
  const [all, observations, names] = await Promise.all([source.indicators(signal), read(codes), agencies]);
  const indicators = all.filter(({code}) => codes.includes(code));
  // A share of something that is published itself is checked against it.
  const wholes = indicators
    .flatMap(({denominatorIndicator: code}) => code ?? [])
    .filter((code) => !codes.includes(code));
  const more = wholes.length > 0 ? await read(wholes) : [];
  return {indicators, observations: [...observations, ...more], agencies: names};
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
