import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {figureOf} from './figure.ts';
import {publishedDecimals} from './rounding.ts';
import {checkParts} from './parts-check.ts';
import {periodCoverage} from './period-coverage.ts';

/** Below this, one dossier more or less moves the percentage by over three points. */
const SMALL_DENOMINATOR = 30;

/**
 * What one observation says against itself. `today` (`YYYY-MM-DD`) marks a period that is not over;
 * without it only the days of the observation do.
 */
export function checkObservation(
  observation: Observation,
  indicator: Indicator,
  today?: string,
): readonly ObservationFlag[] {
  return [
    ...checkRatio(observation, indicator),
    ...checkParts(observation, indicator),
    ...checkPeriod(observation, today),
  ];
}

/**
 * Whether a published ratio is what its parts give, within the rounding of its decimals. A float of 32 bits holds seven
 * digits; what it adds to them nobody published.
 */
export function agreesWithPublished(recomputed: number, reported: number): boolean {
  const decimals = publishedDecimals(Number(reported.toPrecision(7)));
  return Math.abs(recomputed - reported) <= 10 ** -decimals / 2 + Math.abs(reported) * 1e-7;
}

function checkRatio(observation: Observation, indicator: Indicator): ObservationFlag[] {
  const isShare = indicator.unit === 'percent';
  const figure = figureOf(observation, indicator);
  const {numerator} = observation;
  switch (figure.kind) {
    case 'none': {
      const reported = observation.reportedValue ?? observation.value;
      if (figure.why === 'zero-denominator') return [{kind: 'zero-denominator', reported}];
      return isShare ? numeratorAbove(observation) : [];
    }
    case 'counted': {
      const {reportedValue: reported, reportedUnit} = observation;
      return reported !== undefined && reportedUnit === 'percent' && indicator.unit === 'percentage-point'
        ? [{kind: 'points-called-percent', reported, actual: figure.value}]
        : [];
    }
    case 'reported': {
      const flags: ObservationFlag[] = [{kind: 'not-recomputable', missing: missingPart(observation)}];
      flags.push(...numeratorAbove(observation));
      if (figure.value > 100 + 1e-6) flags.push({kind: 'over-hundred', value: figure.value});
      const {denominator} = observation;
      if (denominator !== undefined && denominator > 0 && denominator < SMALL_DENOMINATOR) {
        flags.push({kind: 'small-denominator', numerator, denominator});
      }
      return flags;
    }
    case 'recomputed': {
      const {value, denominator, reported} = figure;
      const flags: ObservationFlag[] = [];
      if (reported !== undefined && !agreesWithPublished(value, reported)) {
        flags.push({
          kind: 'ratio-differs',
          reported,
          recomputed: value,
          numerator: figure.numerator,
          denominator,
        });
      }
      if (isShare) flags.push(...numeratorAbove(figure));
      if (denominator < SMALL_DENOMINATOR) {
        flags.push({kind: 'small-denominator', numerator: figure.numerator, denominator});
      }
      return flags;
    }
  }
}

function numeratorAbove({numerator, denominator}: Partial<Observation>): ObservationFlag[] {
  if (numerator === undefined || denominator === undefined || denominator < 0) return [];
  return numerator > denominator ? [{kind: 'numerator-above-denominator', numerator, denominator}] : [];
}

function checkPeriod(observation: Observation, today: string | undefined): ObservationFlag[] {
  const {isWhole, until} = periodCoverage(observation, today);
  return isWhole ? [] : [{kind: 'partial-period', ...(until && {until})}];
}

function missingPart({
  numerator,
  denominator,
}: Observation): 'numerator' | 'denominator' | 'both' | 'neither' {
  if (numerator === undefined) return denominator === undefined ? 'both' : 'numerator';
  return denominator === undefined ? 'denominator' : 'neither';
}
