import type {Observation} from './observation.ts';

const RANK: Record<Observation['status'], number> = {revised: 2, final: 1, provisional: 0};

/**
 * The observation in force for each indicator, agency and period, in order of first appearance. A revision stands above
 * a final figure, that above a provisional one; then the later reading wins, then the later row.
 */
export function currentObservations(observations: readonly Observation[]): readonly Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = JSON.stringify([observation.indicator, observation.agency, observation.period]);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].flatMap((group) => group.reverse().sort(byStanding)[0] ?? []);
}

function byStanding(a: Observation, b: Observation): number {
  const rank = RANK[b.status] - RANK[a.status];
  if (rank !== 0) return rank;
  const [readA, readB] = [a.capturedAt ?? '', b.capturedAt ?? ''];
  if (readA === readB) return 0;
  return readA < readB ? 1 : -1;
}
