import type {Observation} from './observation.ts';
import {isOver, parseReportingPeriod, periodEnd, periodStart} from './reporting-period.ts';

/** How much of its period a figure covers. `until`: the last day counted, `YYYY-MM-DD`, when it is known. */
export interface PeriodCoverage {
  readonly isWhole: boolean;
  readonly until?: string;
}

/**
 * What a figure covers: up to the day it names, or else the day on which it was read. Waiting makes no figure whole: one
 * that was read before the last day of its period stays partial, even if it calls itself final; by the last day itself
 * offices date whole figures. Days outside the period or after `today` say nothing. Without `today` every period is over.
 */
export function periodCoverage(
  {period: code, partialUntil, capturedAt}: Observation,
  today?: string,
): PeriodCoverage {
  const period = parseReportingPeriod(code);
  if (!period) return {isWhole: true};
  const end = periodEnd(period);
  const told = (day: string | undefined) =>
    day && day >= periodStart(period) && !(today && day > today) ? day : undefined;
  const named = told(partialUntil);
  const read = told(capturedAt?.slice(0, 10));
  if (named ? named < end : read && read < end) return {isWhole: false, until: named ?? read};
  return !today || isOver(period, today) ? {isWhole: true, until: end} : {isWhole: false};
}
