import type {Postings} from './procedure-postings.ts';

/** A syllable looked for in names, or any of several that it may be. */
export interface Slot {
  readonly folds: readonly number[];
  /** Exact number when accents count. */
  readonly exact: number | undefined;
}

/** A word looked for: in the question as it stands, or in an official wording of a part of it. */
export interface Word {
  /** Number of its slot; -1 when nothing can fill it. */
  readonly slot: number;
  readonly weight: number;
  /** Slot of the word before. */
  readonly before: number;
  /** What it is worth more right behind the word before. */
  readonly tie: number;
}

/** As many as there are bits in a number. */
const MAX_SLOTS = 31;
/** Of two syllables that stand side by side in any name: nobody writes them so by chance. */
const NEIGHBOUR = 1.9;

/** Share of the rarer syllable's rows in which both stand side by side: near 1 for a fixed word. */
export function pairShare(first: number, second: number, postings: Postings): number {
  const together = postings.follows(first, second);
  return together && Math.min(1, together / Math.min(postings.frequency(first), postings.frequency(second)));
}

/** Collects slots, so that the same syllable is looked for once. */
export class SlotList {
  readonly slots: Slot[] = [];

  /** The words of a text in order. */
  words(list: readonly Slot[], postings: Postings): Word[] {
    const words: Word[] = [];
    let previous: number | undefined;
    for (const slot of list) {
      const [fold] = slot.folds;
      const weight = fold === undefined ? 0 : postings.rarity(fold);
      const {slot: before = -1, weight: most = 0} = words.at(-1) ?? {};
      const isTied = previous !== undefined && fold !== undefined && postings.follows(previous, fold) > 0;
      const tie = isTied ? NEIGHBOUR * Math.min(most, weight) : 0;
      words.push({slot: this.#place(slot), weight, before, tie});
      previous = fold;
    }
    return words;
  }

  #place(slot: Slot): number {
    const {slots} = this;
    const [fold] = slot.folds;
    if (fold === undefined) return -1;
    const known = slots.findIndex(({folds, exact}) => folds[0] === fold && exact === slot.exact);
    return known >= 0 || slots.length >= MAX_SLOTS ? known : slots.push(slot) - 1;
  }
}
