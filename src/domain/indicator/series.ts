import type {CheckedFigure} from './checked-figure.ts';
import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {PeriodKind, ReportingPeriod} from './reporting-period.ts';
import {checkedFigure} from './checked-figure.ts';
import {currentObservations} from './current-observation.ts';
import {comparePeriods, isSamePeriod, parseReportingPeriod, previousPeriod} from './reporting-period.ts';
import {mostFrequent} from '../../primitives/most-frequent.ts';

/** One place on the time axis. Without an observation it is a gap. */
export interface SeriesPoint extends Omit<CheckedFigure, 'observation' | 'value'> {
  readonly period: ReportingPeriod;
  readonly observation?: Observation;
  readonly value?: number;
}

/** An indicator of one agency over time: periods of one kind, oldest first, gaps included (chuỗi số liệu). */
export interface Series {
  readonly indicator: Indicator;
  readonly agency: string;
  readonly kind: PeriodKind;
  readonly points: readonly SeriesPoint[];
  /** Older observations that did not fit. */
  readonly left: number;
}

export interface SeriesOptions {
  /** Periods to keep; without it the kind most observations have. */
  readonly kind?: PeriodKind;
  /** `YYYY-MM-DD`, to know the period that is not over. */
  readonly today?: string;
  /** Newest periods kept; a stray year 0001 must not make ten thousand gaps, and one of 9999 not hide all others. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 120;

const PERIODS_A_YEAR: Readonly<Record<PeriodKind, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  'school-year': 1,
};

/** The series of an indicator and an agency out of any observations. Those that fit neither are left aside. */
export function buildSeries(
  indicator: Indicator,
  agency: string,
  observations: readonly Observation[],
  options: SeriesOptions = {},
): Series {
  const ofAgency = observations.filter((one) => one.agency === agency);
  const own = ofAgency.filter((one) => one.indicator === indicator.code);
  const dated = currentObservations(own).flatMap((observation) => {
    const period = parseReportingPeriod(observation.period);
    return period ? [{period, observation}] : [];
  });
  const kind =
    options.kind ??
    mostFrequent(
      dated.map(({period}) => period.kind),
      'month',
    );
  const kept = dated
    .filter((one) => one.period.kind === kind)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const points: SeriesPoint[] = [];
  const limit = options.limit ?? DEFAULT_LIMIT;
  // One row alone beyond the reach of a series is a slip of the pen.
  while (kept[2] && (kept.at(-1)!.period.year - kept.at(-2)!.period.year) * PERIODS_A_YEAR[kind] > limit)
    kept.pop();
  let index = kept.length - 1;
  let period = kept.at(-1)?.period;
  while (period && index >= 0 && points.length < limit) {
    const entry = kept[index];
    if (entry && isSamePeriod(entry.period, period)) {
      points.push({period, ...checkedFigure(entry.observation, indicator, ofAgency, options.today)});
      index -= 1;
    } else {
      points.push({
        period,
        figure: {kind: 'none', why: 'not-published'},
        decimals: 1,
        isPartial: false,
        flags: [],
      });
    }
    period = previousPeriod(period);
  }
  return {indicator, agency, kind, points: points.reverse(), left: index + 1};
}

/** The newest point that has a value; with `complete`, the newest whose period is over. */
export function latestPoint(series: Series, which: 'any' | 'complete' = 'any'): SeriesPoint | undefined {
  for (let index = series.points.length - 1; index >= 0; index -= 1) {
    const point = series.points[index];
    if (point?.value !== undefined && (which === 'any' || !point.isPartial)) return point;
  }
  return undefined;
}

/** The point to speak of first: the newest whose period is over; else the newest with a value; else the newest. */
export function headlinePoint(series: Series): SeriesPoint | undefined {
  return latestPoint(series, 'complete') ?? latestPoint(series) ?? series.points.at(-1);
}

export function pointAt(series: Series, period: ReportingPeriod): SeriesPoint | undefined {
  return series.points.find((point) => isSamePeriod(point.period, period));
}

/** The point a change is counted from. */
export type ChangeBase = 'previous' | 'same-period-last-year';

export function basePoint(series: Series, point: SeriesPoint, base: ChangeBase): SeriesPoint | undefined {
  // Neighbours in the series are neighbours in time.
  const found =
    series.points[series.points.indexOf(point) - (base === 'previous' ? 1 : PERIODS_A_YEAR[series.kind])];
  return found?.value === undefined ? undefined : found;
}
