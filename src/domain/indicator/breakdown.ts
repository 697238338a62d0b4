import type {Observation} from './observation.ts';
import {sum} from '../../primitives/sum.ts';

/** A part of a whole: its amount and its share in per cent, not rounded. */
export interface Portion {
  readonly amount: number;
  readonly percent: number;
}

/**
 * Dossiers by how they were finished (trước hạn, đúng hạn, quá hạn).
 *
 * `early` is absent when it was not counted apart or over other dossiers; then `onTime` includes it.
 * `unknown` when numerator or denominator of the on-time share is missing or impossible.
 */
export type Breakdown =
  | {
      readonly kind: 'known';
      readonly total: number;
      readonly early?: Portion;
      readonly onTime: Portion;
      readonly late: Portion;
    }
  | {readonly kind: 'nothing'}
  | {readonly kind: 'unknown'};

/**
 * Breaks the dossiers of one agency and period down. Of both observations the numerator is an amount of dossiers and the
 * denominator all that were finished; `onTime` counts the early ones too.
 */
export function breakDown(onTime: Observation | undefined, early?: Observation): Breakdown {
  const whole = shareOf(onTime);
  if (!whole) return {kind: onTime?.denominator === 0 ? 'nothing' : 'unknown'};
  const {part: punctual, total} = whole;
  const portion = (amount: number): Portion => ({amount, percent: (amount / total) * 100});
  const late = portion(total - punctual);
  const ahead = shareOf(early);
  if (!ahead || ahead.total !== total || ahead.part > punctual) {
    return {kind: 'known', total, onTime: portion(punctual), late};
  }
  return {kind: 'known', total, early: portion(ahead.part), onTime: portion(punctual - ahead.part), late};
}

/** Shares of the published parts of a total, largest first; empty with fewer than two parts or a negative one. */
export function sharesOf(observation: Observation): readonly (Portion & {readonly name: string})[] {
  const parts = observation.parts ?? [];
  const total = sum(parts.map(({value}) => value));
  if (parts.length < 2 || !(total > 0) || parts.some((part) => part.value < 0)) return [];
  return parts
    .map(({name, value}) => ({name, amount: value, percent: (value / total) * 100}))
    .sort((a, b) => b.amount - a.amount);
}

function shareOf(observation: Observation | undefined): {part: number; total: number} | undefined {
  const {numerator: part, denominator: total} = observation ?? {};
  if (part === undefined || total === undefined || !Number.isFinite(total)) return undefined;
  return part >= 0 && total > 0 && part <= total ? {part, total} : undefined;
}
