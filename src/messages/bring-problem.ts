import type {SourceErrorKind} from '../domain/source-error.ts';
import {common} from './common.vi.ts';

/** Makes sure that there is a Vietnamese sentence for a fault: only a few are at hand. Rejects when it cannot be fetched. */
export async function bringProblem(kind: SourceErrorKind): Promise<void> {
  if (kind in common.problem) return;
  const {problemsVi} = await import('./problems.vi.ts');
  Object.assign(common.problem, problemsVi);
}
