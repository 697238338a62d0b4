import type {IndicatorUnit} from './indicator.ts';

/** Something a reader ought to know about a figure. Values in the indicator's unit, not rounded. */
export type ObservationFlag =
  /** The published ratio is not the one its numerator and denominator give. */
  | {
      readonly kind: 'ratio-differs';
      readonly reported: number;
      readonly recomputed: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  /** A ratio published without what it was computed from, or (`neither`) with numbers that make none. */
  | {readonly kind: 'not-recomputable'; readonly missing: 'numerator' | 'denominator' | 'both' | 'neither'}
  /** `reported`: what was published all the same. */
  | {readonly kind: 'zero-denominator'; readonly reported?: number | undefined}
  | {readonly kind: 'small-denominator'; readonly numerator?: number; readonly denominator: number}
  | {readonly kind: 'numerator-above-denominator'; readonly numerator: number; readonly denominator: number}
  /** More than 100 % and no numerator to explain it. */
  | {readonly kind: 'over-hundred'; readonly value: number}
  /** A ratio far below its target, as all others are if it is not the only one: 0.95 may have been meant for 95 %. */
  | {
      readonly kind: 'maybe-fraction';
      readonly value: number;
      readonly target: number;
      readonly isOnly: boolean;
    }
  /** The figures do not cover the whole period. `until`: last day counted, when it is known. */
  | {readonly kind: 'partial-period'; readonly until?: string}
  /** The published parts do not make the total; `counted` when they do once only the stated share of each counts. */
  | {
      readonly kind: 'parts-differ';
      readonly parts: readonly number[];
      readonly sum: number;
      readonly total: number;
      readonly counted?: readonly number[];
    }
  /** A difference of percentages that was printed as per cent: `actual` in points, `relative` in per cent. */
  | {
      readonly kind: 'points-called-percent';
      readonly reported: number;
      readonly actual: number;
      readonly relative?: number;
    }
  | {
      readonly kind: 'change-differs';
      readonly reported: number;
      readonly reportedUnit: IndicatorUnit;
      readonly actual: number;
      readonly actualUnit: IndicatorUnit;
    }
  | {readonly kind: 'compares-with-itself'; readonly period: string}
  /** The denominator is not the count (of indicator `indicator`) that its name promises. */
  | {
      readonly kind: 'denominator-differs';
      readonly denominator: number;
      readonly expected: number;
      readonly indicator: string;
    }
  /** The office replaced an earlier figure, `before` if it is still known. */
  | {readonly kind: 'revised'; readonly before?: number; readonly after: number}
  /** Two figures stand for the same thing and neither is said to replace the other. */
  | {readonly kind: 'conflicting'; readonly used: number; readonly other: number};

/** How much a flag weighs: the figures contradict each other, it needs care, or it is good to know. */
export type FlagWeight = 'contradiction' | 'caution' | 'note';

const WEIGHTS: Record<ObservationFlag['kind'], FlagWeight> = {
  'ratio-differs': 'contradiction',
  'numerator-above-denominator': 'contradiction',
  'parts-differ': 'contradiction',
  'points-called-percent': 'contradiction',
  'change-differs': 'contradiction',
  'compares-with-itself': 'contradiction',
  conflicting: 'contradiction',
  'over-hundred': 'caution',
  'maybe-fraction': 'caution',
  'not-recomputable': 'caution',
  'denominator-differs': 'caution',
  'small-denominator': 'caution',
  'partial-period': 'caution',
  'zero-denominator': 'note',
  revised: 'note',
};

export function flagWeight(flag: ObservationFlag): FlagWeight {
  return WEIGHTS[flag.kind];
}
