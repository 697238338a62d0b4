import type {Change} from './change.ts';
import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {ObservationFlag} from './observation-flag.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import type {Series, SeriesPoint} from './series.ts';
import {changeAt, roundTo} from './change.ts';
import {flagWeight} from './observation-flag.ts';
import {latestPoint} from './series.ts';
import {targetStanding} from './target.ts';

/**
 * What there is to say about a point of a series, in the order of speaking: the figure with its change and target
 * first, then at most one caveat. Numbers are rounded to the decimals they are to be printed with.
 */
export type NarrativeFact =
  | {readonly kind: 'no-data'; readonly indicator: Indicator; readonly period?: ReportingPeriod}
  /** Nothing to take a share of: no dossier in the period. */
  | {readonly kind: 'nothing-counted'; readonly indicator: Indicator; readonly period: ReportingPeriod}
  | {
      readonly kind: 'figure';
      readonly indicator: Indicator;
      readonly period: ReportingPeriod;
      readonly value: number;
      readonly decimals: number;
      /** The period is not over; `until` is the last day counted, when it is known. */
      readonly isPartial: boolean;
      readonly until?: string;
    }
  | {readonly kind: 'change'; readonly change: Change; readonly isLowerBetter: boolean}
  | {
      readonly kind: 'target';
      readonly standing: 'exceeded' | 'met' | 'missed';
      readonly target: number;
      /** Distance to the target: in percentage points for percentages, else in `unit`. */
      readonly gap: number;
      readonly unit: IndicatorUnit;
      readonly decimals: number;
      readonly isLowerBetter: boolean;
    }
  /** The one caveat that weighs most. */
  | {
      readonly kind: 'caveat';
      readonly flag: ObservationFlag;
      readonly unit: IndicatorUnit;
      readonly decimals: number;
    };

const MOST_DECIMALS = 4;

/** The facts about one point, by default the newest one with a value, without any the newest. */
export function narrativeOf(
  series: Series,
  point: SeriesPoint | undefined = latestPoint(series) ?? series.points.at(-1),
): readonly NarrativeFact[] {
  const {indicator} = series;
  if (!point) return [{kind: 'no-data', indicator}];
  if (point.value === undefined) {
    const isNothing = point.figure.kind === 'none' && point.figure.why === 'zero-denominator';
    return [{kind: isNothing ? 'nothing-counted' : 'no-data', indicator, period: point.period}];
  }
  const standing = targetStanding(point.value, indicator, point.period);
  const target = standing.kind === 'no-target' ? undefined : standing.target;
  const decimals = honestDecimals(point.value, point.decimals, indicator, target);
  const value = roundTo(point.value, decimals);
  const isLowerBetter = indicator.direction === 'lower';
  const partial = point.flags.find((flag) => flag.kind === 'partial-period');
  const facts: NarrativeFact[] = [
    {
      kind: 'figure',
      indicator,
      period: point.period,
      value,
      decimals,
      isPartial: point.isPartial,
      until: partial?.until,
    },
  ];
  const change =
    changeAt(series, {...point, decimals}, 'previous') ??
    changeAt(series, {...point, decimals}, 'same-period-last-year');
  if (change) facts.push({kind: 'change', change, isLowerBetter});
  // An unfinished period has neither met nor missed anything yet.
  if (standing.kind !== 'no-target' && !point.isPartial) {
    const gap = roundTo(Math.abs(value - standing.target), decimals);
    facts.push({
      kind: 'target',
      standing: standing.kind,
      target: standing.target,
      gap,
      unit: indicator.unit === 'percent' ? 'percentage-point' : indicator.unit,
      decimals,
      isLowerBetter,
    });
  }
  const flag = heaviestFlag(point.flags);
  if (flag) facts.push({kind: 'caveat', flag, unit: indicator.unit, decimals});
  return facts;
}

/**
 * Decimals that do not lie: 94.96 against a target of 95 must not read "95 %, target missed", and 99.97 must
 * not read "100 %".
 */
export function honestDecimals(
  value: number,
  decimals: number,
  indicator: Indicator,
  target?: number,
): number {
  const isFalse = (places: number) => {
    const printed = roundTo(value, places);
    const reaches = (limit: number | undefined) =>
      limit !== undefined && printed === limit && Math.abs(value - limit) > 1e-9;
    return reaches(target) || (indicator.unit === 'percent' && (reaches(100) || reaches(0)));
  };
  let places = decimals;
  while (places < MOST_DECIMALS && isFalse(places)) places += 1;
  return places;
}

/** The flag to speak of, if any: contradictions before cautions; mere notes and the partial period are told elsewhere. */
export function heaviestFlag(flags: readonly ObservationFlag[]): ObservationFlag | undefined {
  const told = flags.filter((flag) => flag.kind !== 'partial-period');
  return (
    told.find((flag) => flagWeight(flag) === 'contradiction') ??
    told.find((flag) => flagWeight(flag) === 'caution') ??
    told.find((flag) => flag.kind === 'revised')
  );
}
