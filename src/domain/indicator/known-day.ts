import type {Observation} from './observation.ts';

/**
 * The present day: that of the device or, where its clock is behind, the last one that the figures themselves speak of
 * as past. All are `YYYY-MM-DD`.
 */
export function knownDay(deviceDay: string, observations: readonly Observation[] = []): string {
  let latest = deviceDay;
  for (const {partialUntil = '', capturedAt = ''} of observations)
    for (const day of [partialUntil, capturedAt.slice(0, 10)]) if (day > latest) latest = day;
  return latest;
}
