import type {DossierAnswer, Situation} from './dossier-answer.ts';
import type {Deadline} from './dossier-deadline.ts';

/** What is kept on the device of an earlier look: no name, no digits, no words of the office. */
export interface DossierSnapshot {
  readonly situation: Situation;
  /** The day in force, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** Steps that had happened. */
  readonly steps: number;
}

/** One thing that is different now. */
export type DossierChange =
  | {readonly kind: 'situation'; readonly from: Situation; readonly to: Situation}
  | {readonly kind: 'due'; readonly from?: string; readonly to?: string}
  | {readonly kind: 'steps'; readonly added: number};

export function dossierSnapshot(answer: DossierAnswer, deadline: Deadline, steps: number): DossierSnapshot {
  return {situation: answer.situation, ...('dueOn' in deadline && {dueOn: deadline.dueOn}), steps};
}

/** What changed between two looks, the weightiest first. New steps are told only when nothing else changed. */
export function dossierChanges(before: DossierSnapshot, now: DossierSnapshot): readonly DossierChange[] {
  const changes: DossierChange[] = [];
  if (before.situation !== now.situation) {
    changes.push({kind: 'situation', from: before.situation, to: now.situation});
  }
  if (before.dueOn !== now.dueOn) changes.push({kind: 'due', from: before.dueOn, to: now.dueOn});
  const added = now.steps - before.steps;
  return changes.length === 0 && added > 0 ? [{kind: 'steps', added}] : changes;
}
