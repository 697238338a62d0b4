import type {QueryState} from '../../controllers/query-controller.ts';
import type {DossierKind} from '../../domain/dossier/dossier.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';
import type {FieldNotes, Verification} from './tracker-fields.ts';

/** Everything that the form may draw. */
export interface FormModel {
  readonly kind: DossierKind;
  readonly digits: Exclude<Verification, 'none'> | undefined;
  readonly notes: FieldNotes;
  readonly wait: 'none' | 'looking' | 'slow';
  readonly problem?: Problem;
}

/** `query` is what the citizen waits for, if anything. */
export function formModel(
  {kind, verification}: {readonly kind: DossierKind; readonly verification: Verification},
  notes: FieldNotes,
  query: QueryState<unknown> | undefined,
  hotline: string | undefined,
): FormModel {
  const isLoading = query?.kind === 'loading';
  return {
    kind,
    digits: verification === 'none' ? undefined : verification,
    notes,
    wait: isLoading ? (query.isSlow ? 'slow' : 'looking') : 'none',
    problem: query?.kind === 'failed' ? problemOf(query, hotline, false) : undefined,
  };
}

/** What a screen reader is told of the form, if anything. */
export function spoken({wait, problem}: FormModel, messages: DossierMessages): string | undefined {
  if (problem) return messages.problem[problem.kind]();
  return wait === 'none' ? undefined : wait === 'slow' ? messages.stillLoading : messages.looking;
}
