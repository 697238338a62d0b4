import {displayDecimals} from './display-decimals.ts';
import {figureOf, figureValue, type Figure} from './figure.ts';
import type {Indicator} from './indicator.ts';
import {checkObservation} from './observation-check.ts';
import {crossCheckObservation} from './observation-cross-check.ts';
import type {ObservationFlag} from './observation-flag.ts';
import type {Observation} from './observation.ts';

/** The figure of one observation with all that is to be known about it. */
export interface CheckedFigure {
  readonly observation: Observation;
  readonly figure: Figure;
  /** Value of the figure, in the indicator's unit, not rounded. */
  readonly value: number | undefined;
  /** Decimals to print it with. */
  readonly decimals: number;
  /** The period is not over, or not wholly covered. */
  readonly isPartial: boolean;
  readonly flags: readonly ObservationFlag[];
}

/** Checks an observation by itself and against the `others` of its agency; `today` is `YYYY-MM-DD`. */
export function checkedFigure(
  observation: Observation,
  indicator: Indicator,
  others: readonly Observation[],
  today: string | undefined,
): CheckedFigure {
  const figure = figureOf(observation, indicator);
  const flags = [
    ...checkObservation(observation, indicator, today),
    ...crossCheckObservation(observation, indicator, others),
  ];
  return {
    observation,
    figure,
    value: figureValue(figure),
    decimals: displayDecimals(observation, indicator),
    isPartial: flags.some(({kind}) => kind === 'partial-period'),
    flags,
  };
}
