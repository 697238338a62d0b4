import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {currentObservations} from './current-observation.ts';
import {figureOf, figureValue} from './figure.ts';
import {differenceUnit} from './indicator.ts';
import {parseReportingPeriod} from './reporting-period.ts';
import {publishedDecimals} from './rounding.ts';
import {targetFor} from './target.ts';

/** What an observation says against the others: earlier periods, other indicators, other readings of itself. */
export function crossCheckObservation(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
): readonly ObservationFlag[] {
  const sameAgency = others.filter((other) => other.agency === observation.agency);
  return [
    ...checkClaimedChange(observation, indicator, sameAgency),
    ...checkDenominator(observation, indicator, sameAgency),
    ...checkReadings(observation, indicator, sameAgency),
    ...checkFraction(observation, indicator, sameAgency),
  ];
}

function checkClaimedChange(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
): ObservationFlag[] {
  const claim = observation.reportedChange;
  if (!claim) return [];
  if (claim.from === observation.period) return [{kind: 'compares-with-itself', period: claim.from}];
  const before = valueIn(claim.from, indicator, others);
  const after = figureValue(figureOf(observation, indicator));
  const reported = claim.value;
  if (before === undefined || after === undefined || reported === undefined) return [];
  const difference = after - before;
  const relative = before === 0 ? undefined : (difference / before) * 100;
  const ownUnit = differenceUnit(indicator.unit);
  // Two rounded figures may be off by one in the last place; whole cases are counted, not rounded.
  const isClose = (value: number | undefined, unit: IndicatorUnit) =>
    value !== undefined &&
    Math.abs(value - reported) <= (unit === 'count' ? 0 : 10 ** -publishedDecimals(reported)) + 1e-9;
  const differs = (reportedUnit: IndicatorUnit, actual: number, actualUnit: IndicatorUnit) =>
    [{kind: 'change-differs', reported, reportedUnit, actual, actualUnit}] satisfies ObservationFlag[];
  if (claim.unit !== 'percent') {
    return isClose(difference, ownUnit) ? [] : differs(ownUnit, difference, ownUnit);
  }
  if (isClose(relative, 'percent')) return [];
  if (ownUnit === 'percentage-point' && isClose(difference, ownUnit))
    return [{kind: 'points-called-percent', reported, relative}];
  return relative === undefined
    ? differs('percent', difference, ownUnit)
    : differs('percent', relative, 'percent');
}

function checkDenominator(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
): ObservationFlag[] {
  const {denominator} = observation;
  if (!indicator.denominatorIndicator || denominator === undefined) return [];
  const count = currentIn(observation.period, indicator.denominatorIndicator, others);
  const expected = count?.value ?? count?.reportedValue;
  if (expected === undefined || expected === denominator) return [];
  return [{kind: 'denominator-differs', denominator, expected, indicator: indicator.denominatorIndicator}];
}

function checkReadings(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
): ObservationFlag[] {
  const used = figureValue(figureOf(observation, indicator));
  if (used === undefined) return [];
  for (const other of others) {
    if (other === observation || other.indicator !== observation.indicator) continue;
    if (other.period !== observation.period) continue;
    const value = figureValue(figureOf(other, indicator));
    if (value === undefined || Math.abs(value - used) < 1e-9) continue;
    if (isReplaced(other, observation)) return [{kind: 'revised', before: value, after: used}];
    if (!isReplaced(observation, other)) return [{kind: 'conflicting', used, other: value}];
  }
  return [];
}

/** Without counts nothing tells a fraction from a percentage but a target that no figure comes near. */
const FAR_BELOW = 50;

function checkFraction(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
): ObservationFlag[] {
  const period = parseReportingPeriod(observation.period);
  const target = period && targetFor(indicator, period);
  const figure = figureOf(observation, indicator);
  if (figure.kind !== 'reported' || figure.value <= 0 || indicator.direction !== 'higher') return [];
  if (target === undefined || target < FAR_BELOW * figure.value) return [];
  const values = others
    .filter((other) => other.indicator === observation.indicator)
    .map((other) => figureValue(figureOf(other, indicator)) ?? 0);
  return values.some((value) => value > 1) ? [] : [{kind: 'maybe-fraction', value: figure.value, target}];
}

function isReplaced(earlier: Observation, later: Observation): boolean {
  return (
    (later.status === 'revised' && earlier.status !== 'revised') ||
    (later.status === 'final' && earlier.status === 'provisional')
  );
}

function valueIn(period: string, indicator: Indicator, others: readonly Observation[]): number | undefined {
  const current = currentIn(period, indicator.code, others);
  return current && figureValue(figureOf(current, indicator));
}

function currentIn(
  period: string,
  indicator: string,
  others: readonly Observation[],
): Observation | undefined {
  return currentObservations(
    others.filter((other) => other.indicator === indicator && other.period === period),
  )[0];
}
