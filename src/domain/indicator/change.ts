import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import type {ChangeBase, Series, SeriesPoint} from './series.ts';
import {differenceUnit} from './indicator.ts';
import {roundTo} from './rounding.ts';
import {basePoint} from './series.ts';

/**
 * How a value moved (tăng, giảm). For percentages `difference` is in percentage points (điểm phần trăm) and
 * there is no `relative`; for amounts it is in the indicator's unit and `relative` is the move in per cent,
 * absent when it started from nothing or less.
 */
export interface Change {
  readonly from: ReportingPeriod;
  readonly difference: number;
  readonly unit: Exclude<IndicatorUnit, 'percent'>;
  readonly relative?: number;
  /** Decimals that `difference` is rounded to. */
  readonly decimals: number;
  /** Whether the move is a good one, by the indicator's direction. */
  readonly verdict: 'better' | 'worse' | 'same' | 'neutral';
}

/** The change to a point of a series, or undefined when there is nothing like for like to compare with. */
export function changeAt(series: Series, point: SeriesPoint, against: ChangeBase): Change | undefined {
  const base = basePoint(series, point, against);
  if (base?.value === undefined || point.value === undefined) return undefined;
  // A month that has run for ten days is compared with nothing: it would always look like a fall.
  if (point.isPartial || base.isPartial) return undefined;
  const decimals = Math.max(point.decimals, base.decimals);
  // Rounded as printed, so that the reader who subtracts gets the same answer.
  const difference = roundTo(
    roundTo(point.value, point.decimals) - roundTo(base.value, base.decimals),
    decimals,
  );
  const unit = differenceUnit(series.indicator.unit);
  return {
    from: base.period,
    difference,
    unit,
    decimals,
    relative: unit === 'percentage-point' || base.value <= 0 ? undefined : (difference / base.value) * 100,
    verdict: verdictOf(difference, series.indicator),
  };
}

function verdictOf(difference: number, {direction}: Indicator): Change['verdict'] {
  if (difference === 0) return 'same';
  if (direction === 'neutral') return 'neutral';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}
