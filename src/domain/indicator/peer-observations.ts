import {mostFrequent} from '../../primitives/most-frequent.ts';
import type {Agency} from '../agency/agency.ts';
import type {Observation} from './observation.ts';

/**
 * The rows of agencies that may be ranked: not of the `whole` that they are parts of, and of one level, that of `own`,
 * else the commonest. An agency whose level is not known stays; figures of the whole alone do as well.
 */
export function peerObservations(
  observations: readonly Observation[],
  agencies: readonly Agency[],
  whole: string | undefined,
  own: string | undefined,
): readonly Observation[] {
  const parts = observations.filter(({agency}) => agency !== whole);
  if (parts.length === 0) return observations;
  const levels = new Map(agencies.map(({code, level}) => [code, level]));
  const level =
    (own === undefined || own === whole ? undefined : levels.get(own)) ??
    mostFrequent([...new Set(parts.map(({agency}) => agency))].flatMap((code) => levels.get(code) ?? []));
  return parts.filter(({agency}) => (levels.get(agency) ?? level) === level);
}
