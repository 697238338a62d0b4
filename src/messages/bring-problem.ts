import type {SourceErrorKind} from '../domain/source-error.ts';
import {common} from './common.vi.ts';

/** Fetches the Vietnamese sentence for a fault unless it is at hand. Rejects when it cannot be fetched. */
export async function bringProblem(kind: SourceErrorKind): Promise<void> {
  if (kind in common.problem) return;
  const {problemsVi} = await import('./problems.vi.ts');
  Object.assign(common.problem, problemsVi);
}
