import {coveredUntil} from '../../domain/indicator/available-periods.ts';
import type {Indicator} from '../../domain/indicator/indicator.ts';
import type {Observation} from '../../domain/indicator/observation.ts';
import {flagWeight, type ObservationFlag} from '../../domain/indicator/observation-flag.ts';
import type {ReportingPeriod} from '../../domain/indicator/reporting-period.ts';
import {targetStanding} from '../../domain/indicator/target.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer, ToldFlag} from './figure-answer.ts';

const WEIGHTS = ['contradiction', 'caution', 'note'];

/** Flags in words, the heaviest first. */
export function toldFlags(
  flags: readonly ObservationFlag[],
  {unit}: Indicator,
  decimals: number,
  messages: IndicatorMessages,
): readonly ToldFlag[] {
  return flags
    .map((flag) => ({
      kind: flag.kind,
      weight: flagWeight(flag),
      title: messages.flagTitle[flag.kind],
      text: messages.flag(flag, unit, decimals),
    }))
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
}

/** How a value stands against the target, in words; nothing without a target. */
export function toldStanding(
  value: number | undefined,
  indicator: Indicator,
  period: ReportingPeriod,
  messages: IndicatorMessages,
): FigureAnswer['standing'] {
  if (value === undefined) return undefined;
  const standing = targetStanding(value, indicator, period);
  if (standing.kind === 'no-target') return undefined;
  const target = messages.withTarget(standing.target, indicator.unit, indicator.direction === 'lower');
  return {kind: standing.kind, text: `${messages.standing[standing.kind]} (${target})`};
}

/** Where some observations come from, until when, and whether they are invented. */
export function provenance(
  observations: readonly Observation[],
): Pick<FigureAnswer, 'sources' | 'until' | 'isSample'> {
  const sources = new Map<string, string | undefined>();
  for (const {sourceName, sourceUrl} of observations) {
    const name = sourceName ?? sourceUrl;
    if (name && !sources.get(name)) sources.set(name, sourceUrl);
  }
  return {
    sources: [...sources].map(([name, url]) => ({name, url})),
    until: coveredUntil(observations),
    isSample: observations.some(({isSample}) => isSample),
  };
}
