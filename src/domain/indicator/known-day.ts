import type {Observation} from './observation.ts';
import {parseReportingPeriod, periodEnd} from './reporting-period.ts';

/**
 * The present day: that of the device or, where its clock is behind, the last one that the figures themselves speak of
 * as past; a day beyond its own period is a slip. All are `YYYY-MM-DD`.
 */
export function knownDay(deviceDay: string, observations: readonly Observation[] = []): string {
  let latest = deviceDay;
  for (const {period: code, partialUntil = '', capturedAt = ''} of observations) {
    const period = parseReportingPeriod(code);
    const counted = period && partialUntil <= periodEnd(period) ? partialUntil : '';
    for (const day of [counted, capturedAt.slice(0, 10)]) if (day > latest) latest = day;
  }
  return latest;
}
