import type {Observation} from './observation.ts';
import type {PeriodKind, ReportingPeriod} from './reporting-period.ts';
import {periodCoverage} from './period-coverage.ts';
import {comparePeriods, parseReportingPeriod} from './reporting-period.ts';

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

/** Last day that figures cover (số liệu đến ngày), `YYYY-MM-DD`, never one after `today`. */
export function coveredUntil(observations: readonly Observation[], today: string): string | undefined {
  let last: string | undefined;
  for (const observation of observations) {
    if (!parseReportingPeriod(observation.period)) continue;
    const day = periodCoverage(observation, today).until ?? today;
    if (last === undefined || day > last) last = day;
  }
  return last;
}
