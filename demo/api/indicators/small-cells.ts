import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

/**
 * Leaves out every figure that rests on fewer than `smallest` cases but more than none, for so few people can be
 * recognised: see `casesOf`. The row stays, without any number, and its note says why; the note it had gives way, since
 * it may say the number. What can be worked out from several rows that stay (a year less its months) is not looked for.
 */
export function withoutSmallCells(
  rows: readonly Observation[],
  indicators: readonly Indicator[],
  smallest: number,
): Observation[] {
  const units = new Map(indicators.map(({code, unit}) => [code, unit]));
  const isSmall = (cases: number | undefined) => cases !== undefined && cases > 0 && cases < smallest;
  const note = `Không công bố: có số dưới ${smallest}.`;
  return rows.map((row) =>
    casesOf(row, units.get(row.indicator)).some(isSmall) ? {...withoutNumbers(row), note} : row,
  );
}

/** Numbers of cases in a row: a count, both sides of a percentage and what is left between them, the parts. */
function casesOf(row: Observation, unit: Indicator['unit'] = 'count'): readonly (number | undefined)[] {
  const {value, numerator, denominator, reportedValue, parts = []} = row;
  switch (unit) {
    case 'count':
      return [value, reportedValue, numerator, denominator, ...parts.map((part) => part.value)];
    case 'percent':
    case 'percentage-point': {
      const rest = numerator !== undefined && denominator !== undefined ? denominator - numerator : undefined;
      return [numerator, denominator, rest, ...parts.map((part) => part.value)];
    }
    case 'day':
      return [denominator];
    case 'vnd':
    case 'point':
      return [];
  }
}

function withoutNumbers(row: Observation): Observation {
  const {value, numerator, denominator, reportedValue, reportedUnit, reportedChange, parts, ...kept} = row;
  return kept;
}
