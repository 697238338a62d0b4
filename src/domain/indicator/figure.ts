import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';

/**
 * The value to show for an observation, and what it rests on.
 *
 * - `recomputed`  numerator over denominator; `reported` is what the office printed, if anything
 * - `reported`    a ratio that only the office's own figure stands for: it cannot be checked
 * - `counted`     a plain amount, nothing to compute
 * - `none`        nothing to show; `zero-denominator` means there was nothing to take a share of
 *
 * Values are in the indicator's unit and not rounded.
 */
export type Figure =
  | {
      readonly kind: 'recomputed';
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
      readonly reported?: number;
    }
  | {readonly kind: 'reported'; readonly value: number}
  | {readonly kind: 'counted'; readonly value: number}
  | {readonly kind: 'none'; readonly why: 'not-published' | 'zero-denominator'};

/** Beyond it a program has slipped: no office counts so much, and no screen shows it. */
const MOST = 1e15;

/** The honest figure of an observation. */
export function figureOf(observation: Observation, indicator: Pick<Indicator, 'unit'>): Figure {
  const {numerator, denominator} = observation;
  const reported = finite(observation.reportedValue);
  if (isRatio(indicator)) {
    // Something out of nothing is a slip, not a period without a case.
    if (denominator === 0 && !numerator) return {kind: 'none', why: 'zero-denominator'};
    if (isAmount(numerator) && isAmount(denominator) && denominator > 0) {
      const value = finite((numerator / denominator) * (indicator.unit === 'percent' ? 100 : 1));
      if (value === undefined) return {kind: 'none', why: 'not-published'};
      return {
        kind: 'recomputed',
        value,
        numerator,
        denominator,
        reported: reported ?? finite(observation.value),
      };
    }
    const value = finite(observation.value) ?? reported;
    if (value === undefined) return {kind: 'none', why: 'not-published'};
    return {kind: indicator.unit === 'percent' ? 'reported' : 'counted', value};
  }
  const value = finite(observation.value) ?? reported;
  return value === undefined ? {kind: 'none', why: 'not-published'} : {kind: 'counted', value};
}

/** The figure's value, if there is one. */
export function figureValue(figure: Figure): number | undefined {
  return figure.kind === 'none' ? undefined : figure.value;
}

/** Percentages and averages: what a numerator over a denominator stands for. */
export function isRatio({unit}: Pick<Indicator, 'unit'>): boolean {
  return unit === 'percent' || unit === 'day';
}

function isAmount(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0;
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) <= MOST ? value : undefined;
}
