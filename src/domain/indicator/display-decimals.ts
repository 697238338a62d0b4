import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import {figureOf, figureValue} from './figure.ts';
import {parseReportingPeriod} from './reporting-period.ts';
import {isSame, publishedDecimals, roundTo} from './rounding.ts';
import {targetFor} from './target.ts';

const MOST_DECIMALS = 6;

/**
 * Decimals to print an observation with: those it was published with, within one and two (of counts two at most; none
 * for money, two for points); more where rounding would lie: 94.96 against a target of 95 is not "95 %", and 99.97 is
 * not "100 %".
 */
export function displayDecimals(observation: Observation, indicator: Indicator): number {
  const {unit} = indicator;
  const value = figureValue(figureOf(observation, indicator));
  const usual = usualDecimals(observation, indicator);
  if (value === undefined || unit === 'vnd') return usual;
  const target = targetFor(indicator, parseReportingPeriod(observation.period));
  return truthfulDecimals(value, usual, [0, ...(unit === 'percent' ? [100] : []), target ?? 0]);
}

/** Decimals to print a part of a whole with, in per cent: all and nothing are what they say. */
export function shareDecimals(percent: number): number {
  return truthfulDecimals(percent, 1, [0, 100]);
}

/** Decimals with which a value stands on the same side of each limit as before it was rounded; `usual` at least. */
function truthfulDecimals(value: number, usual: number, limits: readonly number[]): number {
  for (let decimals = usual; decimals <= MOST_DECIMALS; decimals += 1) {
    const printed = roundTo(value, decimals);
    if (limits.every((limit) => side(printed, limit) === side(value, limit))) return decimals;
  }
  return usual;
}

const side = (value: number, limit: number): number => (isSame(value, limit) ? 0 : Math.sign(value - limit));

function usualDecimals({reportedValue, value}: Observation, {unit}: Indicator): number {
  if (unit === 'vnd') return 0;
  if (unit === 'point') return 2;
  const published = reportedValue ?? value;
  const least = unit === 'count' ? 0 : 1;
  if (published === undefined || !Number.isFinite(published)) return least;
  return Math.min(2, Math.max(least, publishedDecimals(published)));
}
