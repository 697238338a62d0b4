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
 * `unknown` when numerator or denominator of the on-time share is missing, `impossible` when one is no part of the other.
 */
export type Breakdown =
  | {
      readonly kind: 'known';
      readonly total: number;
      readonly early?: Portion;
      readonly onTime: Portion;
      readonly late: Portion;
    }
  | {readonly kind: 'nothing'; readonly total: 0}
  | {readonly kind: 'impossible'; readonly total: number}
  | {readonly kind: 'unknown'; readonly total?: undefined};

/**
 * Breaks the dossiers of one agency and period down. Of both observations the numerator is an amount of dossiers and the
 * denominator all that were finished; `onTime` counts the early ones too.
 */
export function breakDown(onTime: Observation | undefined, early?: Observation): Breakdown {
  const {numerator: punctual, denominator: total} = onTime ?? {};
  if (total === 0 && !punctual) return {kind: 'nothing', total};
  if (punctual === undefined || total === undefined || !Number.isFinite(total)) return {kind: 'unknown'};
  if (!isPart(punctual, total)) return {kind: 'impossible', total};
  const portion = (amount: number): Portion => ({amount, percent: (amount / total) * 100});
  const late = portion(total - punctual);
  const ahead = early?.denominator === total ? early.numerator : undefined;
  if (ahead === undefined || !isPart(ahead, punctual)) {
    return {kind: 'known', total, onTime: portion(punctual), late};
  }
  return {kind: 'known', total, early: portion(ahead), onTime: portion(punctual - ahead), late};
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

const isPart = (part: number, whole: number): boolean => part >= 0 && part <= whole;
