import type {Breakdown} from './breakdown.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import type {Series} from './series.ts';
import {breakDown} from './breakdown.ts';
import {pointAt} from './series.ts';

/** How the dossiers of one period were finished. */
export interface BreakdownPoint {
  readonly period: ReportingPeriod;
  readonly breakdown: Breakdown;
  readonly isPartial: boolean;
}

/** The breakdown of every period of an on-time series, with the early ones where they were counted. */
export function breakdownSeries(onTime: Series, early?: Series): readonly BreakdownPoint[] {
  return onTime.points.map(({period, observation, isPartial}) => ({
    period,
    breakdown: breakDown(observation, early && pointAt(early, period)?.observation),
    isPartial,
  }));
}
