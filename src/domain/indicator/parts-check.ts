import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {sum} from '../../primitives/sum.ts';

/** Whether the published parts of a total make it. Whole numbers must agree exactly, others to two decimals. */
export function checkParts(observation: Observation): readonly ObservationFlag[] {
  const total = observation.value ?? observation.reportedValue;
  const parts = observation.parts ?? [];
  if (total === undefined || parts.length < 2) return [];
  const values = parts.map((part) => part.value);
  if (isSame(sum(values), total)) return [];
  const counted = parts.map(({value, countedPercent}) =>
    countedPercent === undefined ? value : Math.round((value * countedPercent) / 100),
  );
  const explains = isSame(sum(counted), total);
  return [{kind: 'parts-differ', parts: values, sum: sum(values), total, ...(explains ? {counted} : {})}];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
