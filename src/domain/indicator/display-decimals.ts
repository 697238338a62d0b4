import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import {figureOf, figureValue} from './figure.ts';
import {parseReportingPeriod} from './reporting-period.ts';
import {publishedDecimals, roundTo} from './rounding.ts';
import {targetFor} from './target.ts';

const MOST_DECIMALS = 8;

/**
 * Decimals to print an observation with: those it was published with, within one and two (none for counts and
 * money, two for points); more where rounding would lie: 94.96 against a target of 95 is not "95 %", and 99.97 is
 * not "100 %".
 */
export function displayDecimals(observation: Observation, indicator: Indicator): number {
  const value = figureValue(figureOf(observation, indicator));
  const usual = usualDecimals(observation, indicator);
  if (value === undefined || indicator.unit === 'count' || indicator.unit === 'vnd') return usual;
  const limits = indicator.unit === 'percent' ? [0, 100] : [];
  const target = targetFor(indicator, parseReportingPeriod(observation.period));
  if (target !== undefined) limits.push(target);
  const lies = (decimals: number) =>
    limits.some((limit) => roundTo(value, decimals) === limit && Math.abs(value - limit) > 1e-9);
  let decimals = usual;
  while (decimals < MOST_DECIMALS && lies(decimals)) decimals += 1;
  return decimals;
}

function usualDecimals({reportedValue, value}: Observation, {unit}: Indicator): number {
  if (unit === 'count' || unit === 'vnd') return 0;
  if (unit === 'point') return 2;
  const published = reportedValue ?? value;
  if (published === undefined || !Number.isFinite(published)) return 1;
  return Math.min(2, Math.max(1, publishedDecimals(published)));
}
