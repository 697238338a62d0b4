import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {isRatio} from './figure.ts';
import {publishedDecimals} from './rounding.ts';
import {sum} from '../../primitives/sum.ts';

/**
 * Whether the published parts of a total make it, within the rounding of each part; whole numbers must agree exactly.
 * The parts of a ratio are taken for the cases of its numerator, unless they fit another of its numbers.
 */
export function checkParts(observation: Observation, indicator: Indicator): readonly ObservationFlag[] {
  const {numerator, denominator, value = observation.reportedValue, parts = []} = observation;
  const [total, ...others] = isRatio(indicator) ? [numerator, denominator, value] : [value];
  if (total === undefined || parts.length < 2) return [];
  const values = parts.map((part) => part.value);
  const decimals = Math.max(...values.map(publishedDecimals));
  const tolerance = (decimals > 0 ? (values.length * 10 ** -decimals) / 2 : 0) + 1e-9;
  const fits = (summed: readonly number[], whole = Number.NaN) => Math.abs(sum(summed) - whole) <= tolerance;
  if ([total, ...others].some((whole) => fits(values, whole))) return [];
  const counted = parts.map(({value: part, countedPercent}) =>
    countedPercent === undefined ? part : Math.round((part * countedPercent) / 100),
  );
  return [
    {
      kind: 'parts-differ',
      parts: values,
      sum: sum(values),
      total,
      ...(fits(counted, total) ? {counted} : {}),
    },
  ];
}
