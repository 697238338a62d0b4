import type {Change} from './change.ts';
import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import type {Series, SeriesPoint} from './series.ts';
import {changeAt} from './change.ts';
import {publishedDecimals, roundTo} from './rounding.ts';
import {headlinePoint} from './series.ts';
import {targetStanding} from './target.ts';

/**
 * What there is to say about a point of a series, in the order of speaking: the figure with its change and target.
 * Numbers are rounded to the decimals they are to be printed with; what needs care is told by the flags of the point.
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
      /** There is a target that it will be judged by. */
      readonly hasTarget: boolean;
    }
  | {readonly kind: 'change'; readonly change: Change; readonly isLowerBetter: boolean}
  | {
      readonly kind: 'target';
      readonly standing: 'exceeded' | 'met' | 'missed';
      readonly target: number;
      /** Distance to the target: in percentage points for percentages, else in `unit`. */
      readonly gap: number;
      /** Unit of the target. */
      readonly unit: IndicatorUnit;
      /** Decimals that `gap` is rounded to. */
      readonly decimals: number;
      readonly isLowerBetter: boolean;
    };

/** The facts about one point, by default the one in the headline. */
export function narrativeOf(
  series: Series,
  point: SeriesPoint | undefined = headlinePoint(series),
): readonly NarrativeFact[] {
  const {indicator} = series;
  if (!point) return [{kind: 'no-data', indicator}];
  if (point.value === undefined) {
    const isNothing = point.figure.kind === 'none' && point.figure.why === 'zero-denominator';
    return [{kind: isNothing ? 'nothing-counted' : 'no-data', indicator, period: point.period}];
  }
  const standing = targetStanding(point.value, indicator, point.period);
  const {decimals} = point;
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
      hasTarget: standing.kind !== 'no-target',
    },
  ];
  const change = changeAt(series, point, 'previous') ?? changeAt(series, point, 'same-period-last-year');
  if (change) facts.push({kind: 'change', change, isLowerBetter});
  // An unfinished period has neither met nor missed anything yet.
  if (standing.kind !== 'no-target' && !point.isPartial) {
    const fine = Math.max(decimals, publishedDecimals(standing.target));
    const gap = roundTo(Math.abs(value - standing.target), fine);
    facts.push({
      kind: 'target',
      standing: standing.kind,
      target: standing.target,
      gap,
      unit: indicator.unit,
      decimals: fine,
      isLowerBetter,
    });
  }
  return facts;
}
