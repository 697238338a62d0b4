import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {currentObservations} from './current-observation.ts';
import {figureOf, figureValue, type Figure} from './figure.ts';
import {differenceUnit} from './indicator.ts';
import {agreesWithPublished} from './observation-check.ts';
import {periodCoverage} from './period-coverage.ts';
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
  // So many cases more are no points more: they show in the numerators.
  const isCases = claim.unit === 'count' && indicator.unit === 'percent';
  const amount = (one: Observation | undefined) =>
    one && (isCases ? one.numerator : figureValue(figureOf(one, indicator)));
  const before = amount(currentIn(claim.from, indicator.code, others));
  const after = amount(observation);
  const reported = claim.value;
  if (before === undefined || after === undefined || reported === undefined) return [];
  // What became of less than nothing cannot be told in per cent.
  if (before < 0 && claim.unit === 'percent') return [];
  const difference = after - before;
  const relative = before === 0 ? undefined : (difference / before) * 100;
  const ownUnit = isCases ? 'count' : differenceUnit(indicator.unit);
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
  if (reported !== 0 && ownUnit === 'percentage-point' && isClose(difference, ownUnit))
    return [{kind: 'points-called-percent', reported, actual: difference, relative}];
  return relative === undefined || reported === 0
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
  const figure = figureOf(observation, indicator);
  const used = figureValue(figure);
  if (used === undefined) return [];
  const valueOf = (one: Observation | undefined) => one && figureValue(figureOf(one, indicator));
  const {until} = periodCoverage(observation);
  const differing = others.filter(
    (other) =>
      other !== observation &&
      other.indicator === observation.indicator &&
      other.period === observation.period &&
      // What was counted until another day is another figure.
      periodCoverage(other).until === until &&
      !isSameFigure(figureOf(other, indicator), figure),
  );
  const other = valueOf(
    differing.find((one) => !isReplaced(one, observation) && !isReplaced(observation, one)),
  );
  const before = valueOf(currentObservations(differing.filter((one) => isReplaced(one, observation)))[0]);
  return [
    ...(other === undefined ? [] : [{kind: 'conflicting', used, other} as const]),
    ...(before === undefined && observation.status !== 'revised'
      ? []
      : [{kind: 'revised', before, after: used} as const]),
  ];
}

/** Whether two readings say the same: one that was counted may have been published rounded. */
function isSameFigure(a: Figure, b: Figure): boolean {
  const [one, other] = [figureValue(a), figureValue(b)];
  if (one === undefined || other === undefined || Math.abs(one - other) < 1e-9) return true;
  if ((a.kind === 'recomputed') === (b.kind === 'recomputed')) return false;
  return a.kind === 'recomputed' ? agreesWithPublished(one, other) : agreesWithPublished(other, one);
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
    .filter((other) => other.indicator === observation.indicator && other.period !== observation.period)
    .map((other) => figureValue(figureOf(other, indicator)) ?? 0);
  if (values.some((value) => value > 1)) return [];
  return [{kind: 'maybe-fraction', value: figure.value, target, isOnly: values.length === 0}];
}

function isReplaced(earlier: Observation, later: Observation): boolean {
  return (
    (later.status === 'revised' && earlier.status !== 'revised') ||
    (later.status === 'final' && earlier.status === 'provisional')
  );
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
