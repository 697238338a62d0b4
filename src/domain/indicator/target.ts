import type {Indicator} from './indicator.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import {parseReportingPeriod, periodStart} from './reporting-period.ts';

/** How a value stands against the target (chỉ tiêu). `gap` is the distance, never negative, in the indicator's unit. */
export type TargetStanding =
  | {readonly kind: 'no-target'}
  | {readonly kind: 'exceeded'; readonly target: number; readonly gap: number}
  | {readonly kind: 'met'; readonly target: number; readonly gap: number}
  | {readonly kind: 'missed'; readonly target: number; readonly gap: number};

/** The target in force when the period began, the latest one set up to then; without a period the latest of all. */
export function targetFor(indicator: Indicator, period: ReportingPeriod | undefined): number | undefined {
  const start = period ? periodStart(period) : '9';
  let best: {from: string; value: number} | undefined;
  for (const target of indicator.targets) {
    const since = parseReportingPeriod(target.from);
    if (!since || !Number.isFinite(target.value)) continue;
    const from = periodStart(since);
    if (from <= start && (!best || from >= best.from)) best = {from, value: target.value};
  }
  return best?.value;
}

/**
 * Whether a value meets the target. `exceeded` is better than asked for, `met` exactly it. An indicator
 * without a good direction has no target to meet.
 */
export function targetStanding(
  value: number,
  indicator: Indicator,
  period: ReportingPeriod | undefined,
): TargetStanding {
  const target = targetFor(indicator, period);
  if (target === undefined || indicator.direction === 'neutral') return {kind: 'no-target'};
  const margin = indicator.direction === 'higher' ? value - target : target - value;
  const gap = Math.abs(margin);
  if (gap < 1e-9) return {kind: 'met', target, gap: 0};
  return {kind: margin > 0 ? 'exceeded' : 'missed', target, gap};
}
