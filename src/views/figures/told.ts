import {coveredUntil} from '../../domain/indicator/available-periods.ts';
import type {Indicator} from '../../domain/indicator/indicator.ts';
import type {Observation} from '../../domain/indicator/observation.ts';
import {flagWeight, type ObservationFlag} from '../../domain/indicator/observation-flag.ts';
import type {ReportingPeriod} from '../../domain/indicator/reporting-period.ts';
import {targetStanding, type TargetStanding} from '../../domain/indicator/target.ts';
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

/** How a value stands against the target, in words; nothing without a target or before the period is over. */
export function toldStanding(
  {value, isPartial}: {readonly value?: number; readonly isPartial: boolean},
  indicator: Indicator,
  period: ReportingPeriod | undefined,
  messages: IndicatorMessages,
): {readonly kind: TargetStanding['kind']; readonly word: string; readonly target: string} | undefined {
  if (value === undefined || isPartial) return undefined;
  const standing = targetStanding(value, indicator, period);
  const {kind} = standing;
  if (kind === 'no-target') return undefined;
  const isLowerBetter = indicator.direction === 'lower';
  return {
    kind,
    // To stay below an upper limit is to meet it, not to exceed it.
    word: messages.standing[isLowerBetter && kind === 'exceeded' ? 'met' : kind],
    target: messages.withTarget(standing.target, indicator.unit, isLowerBetter),
  };
}

/** Where some observations come from, until when, and whether they are invented. */
export function provenance(
  observations: readonly Observation[],
  today: string,
): Pick<FigureAnswer, 'sources' | 'until' | 'isSample'> {
  const sources = new Map<string, string | undefined>();
  for (const {sourceName, sourceUrl} of observations) {
    const name = sourceName ?? sourceUrl;
    if (name && !sources.get(name)) sources.set(name, sourceUrl);
  }
  return {
    sources: [...sources].map(([name, url]) => ({name, url})),
    until: coveredUntil(observations, today),
    isSample: observations.some(({isSample}) => isSample),
  };
}
