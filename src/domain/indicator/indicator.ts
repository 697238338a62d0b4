/** Unit of an indicator's value. `percentage-point` (điểm phần trăm) is never `percent`. */
export type IndicatorUnit = 'percent' | 'percentage-point' | 'count' | 'vnd' | 'day' | 'point';

/** Unit of the difference of two values: two percentages differ by percentage points. */
export function differenceUnit(unit: IndicatorUnit): Exclude<IndicatorUnit, 'percent'> {
  return unit === 'percent' ? 'percentage-point' : unit;
}

/** A target (chỉ tiêu) in force from a period on (ISO 8601 period). */
export interface IndicatorTarget {
  readonly from: string;
  readonly value: number;
}

/** An indicator (chỉ số, chỉ tiêu thống kê) and how it is counted. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  /** English name, when the office has one. */
  readonly nameEn?: string;
  readonly unit: IndicatorUnit;
  /** Which way is good; `neutral` for plain counts. */
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly numeratorName?: string;
  readonly denominatorName?: string;
  /** Code of the count that the denominator ought to equal, for a check across indicators. */
  readonly denominatorIndicator?: string;
  /** Targets, oldest first. */
  readonly targets: readonly IndicatorTarget[];
  readonly group?: string;
  /** Greatest number of points, for scores. */
  readonly max?: number;
  readonly definition?: string;
}
