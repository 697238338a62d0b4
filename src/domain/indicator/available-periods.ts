import type {Observation} from './observation.ts';
import type {PeriodKind, ReportingPeriod} from './reporting-period.ts';
import {comparePeriods, isOver, parseReportingPeriod, periodEnd} from './reporting-period.ts';

/** The periods that have observations, newest first, each once; of one kind when asked. */
export function availablePeriods(
  observations: readonly Observation[],
  kind?: PeriodKind,
): readonly ReportingPeriod[] {
  return [...new Set(observations.map((one) => one.period.trim()))]
    .flatMap((code) => parseReportingPeriod(code) ?? [])
    .filter((period) => kind === undefined || period.kind === kind)
    .sort((a, b) => comparePeriods(b, a));
}

/**
 * Last day that figures cover (số liệu đến ngày), `YYYY-MM-DD`; of an unfinished period the last day counted, or the
 * day on which they were read, never one after `today`.
 */
export function coveredUntil(observations: readonly Observation[], today: string): string | undefined {
  let last: string | undefined;
  for (const {period, partialUntil, capturedAt} of observations) {
    const parsed = parseReportingPeriod(period);
    const end = parsed && (isOver(parsed, today) ? periodEnd(parsed) : (capturedAt ?? today));
    const day = partialUntil ?? end;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}
