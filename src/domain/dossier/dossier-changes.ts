import {parseVietnamTime} from '../../primitives/calendar-date.ts';
import type {DossierAnswer, Situation} from './dossier-answer.ts';
import type {Dossier} from './dossier.ts';

/** What is kept on the device of an earlier look: no name, no digits, no words of the office. */
export interface DossierSnapshot {
  readonly situation: Situation;
  /** Steps that had happened. */
  readonly steps: number;
  /** What else was asked and stated; earlier versions did not keep it. */
  readonly stated?: StatedSnapshot;
}

export interface StatedSnapshot {
  /** The day the office states, `YYYY-MM-DD`: the one in force also moves by itself, with pauses and the finish. */
  readonly dueOn?: string;
  /** Tells one word of the office for an unknown status from another. */
  readonly labelHash?: number;
  readonly wantsPapers: boolean;
  readonly wantsFees: boolean;
}

/** One thing that is different now. */
export type DossierChange =
  | {readonly kind: 'situation'; readonly from: Situation; readonly to: Situation}
  | {readonly kind: 'due'; readonly from?: string; readonly to?: string}
  | {readonly kind: 'steps'; readonly added: number}
  /** `label`: the office's own word for an unknown status; the others: asked of the citizen now. */
  | {readonly kind: 'label' | 'papers' | 'fees'};

/** Situations that a citizen is told in the same words as another. */
const SAME: Partial<Record<Situation, Situation>> = {
  'waiting-acceptance': 'registered',
  'result-ready': 'finished',
};

/** Nothing is asked any more. */
const ENDED: readonly Situation[] = ['refused', 'withdrawn', 'stopped', 'returned', 'closed'];

export function dossierSnapshot(dossier: Dossier, answer: DossierAnswer, steps: number): DossierSnapshot {
  const {situation, label, action} = answer;
  const dueOn = dayOf(dossier.newDueAt) ?? dayOf(dossier.dueAt);
  const stated = {
    ...(dueOn && {dueOn}),
    ...(label && {labelHash: hashOf(label)}),
    wantsPapers: action.kind === 'bring-papers',
    wantsFees: dossier.fees.due.some(({amount}) => amount !== 0),
  };
  return {situation, steps, stated};
}

/** What changed between two looks, the weightiest first. New steps are told only when nothing else changed. */
export function dossierChanges(before: DossierSnapshot, now: DossierSnapshot): readonly DossierChange[] {
  const changes: DossierChange[] = [];
  if (meaningOf(before.situation) !== meaningOf(now.situation)) {
    changes.push({kind: 'situation', from: before.situation, to: now.situation});
  }
  if (before.stated && now.stated) changes.push(...statedChanges(before.stated, now.stated, now.situation));
  const added = now.steps - before.steps;
  return changes.length === 0 && added > 0 ? [{kind: 'steps', added}] : changes;
}

function statedChanges(before: StatedSnapshot, now: StatedSnapshot, situation: Situation): DossierChange[] {
  const changes: DossierChange[] = [];
  if (before.labelHash && now.labelHash && before.labelHash !== now.labelHash) changes.push({kind: 'label'});
  if (ENDED.includes(situation)) return changes;
  // Where the situation itself says what is wanted, its change has said it.
  if (now.wantsPapers && !before.wantsPapers && situation !== 'papers-wanted') changes.push({kind: 'papers'});
  if (now.wantsFees && !before.wantsFees && situation !== 'payment-wanted') changes.push({kind: 'fees'});
  const isOpen = meaningOf(situation) !== 'finished';
  if (isOpen && before.dueOn !== now.dueOn) changes.push({kind: 'due', from: before.dueOn, to: now.dueOn});
  return changes;
}

function meaningOf(situation: Situation): Situation {
  return SAME[situation] ?? situation;
}

function dayOf(text: string | undefined): string | undefined {
  return parseVietnamTime(text ?? '')?.day;
}

/** A short number out of which no word can be read; never 0. */
function hashOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.codePointAt(0)!) % 999_983;
  return hash + 1;
}
