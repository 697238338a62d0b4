import type {Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';

/** One thing looked for in a name: a syllable, or any of several that it may be. */
export interface Slot {
  readonly folds: readonly number[];
  /** Exact number when accents count. */
  readonly exact: number | undefined;
  readonly weight: number;
  /** Official words are spelt right: other accents are another word. */
  readonly isOfficial?: boolean;
}

/** Two slots that should stand side by side. */
export interface Neighbours {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/** One way to say a part of the question: the words as typed, or official words for them. */
export interface Wording {
  readonly slots: readonly number[];
  readonly neighbours: readonly Neighbours[];
  /** Sum of the weights of slots and neighbours. */
  readonly mass: number;
  /** How well it stands for what was typed, 0 to 1. */
  readonly trust: number;
  /** Set for loose words that nobody ties into one phrase. */
  readonly isRun: boolean;
  /** Set when it is not what was typed. */
  readonly official?: Words;
}

/** As many as there are bits in a number. */
const MAX_SLOTS = 31;
export const NEIGHBOUR = 1.9;
const UNKNOWN = 0.55;
/** Side by side in so many rows, two syllables are a word beyond doubt. */
const A_WORD = 2;

/** How much a syllable tells rows apart, 0 (in all of them) to 1 (in one). */
export function rarity(frequency: number, count: number): number {
  return frequency === 0 ? UNKNOWN : Math.log(1 + count / frequency) / Math.log(1 + count);
}

/** Share of the rarer syllable's rows in which both stand side by side: near 1 for a fixed word. */
export function wordTie(first: number, second: number, postings: Postings): number {
  const together = postings.follows(first, second);
  return together === 0
    ? 0
    : Math.min(1, together / Math.min(postings.frequency(first), postings.frequency(second)));
}

/** How surely one syllable belongs behind another, 0 to 1: nobody writes them side by side by chance. */
export function bond(first: number, second: number, postings: Postings): number {
  return Math.min(1, postings.follows(first, second) / A_WORD);
}

/** Collects slots, so that the same syllable is looked for once. */
export class SlotList {
  readonly slots: Slot[] = [];
  readonly #places = new Map<string, number>();

  add(slot: Slot): number {
    const key = `${slot.folds[0]}/${slot.exact ?? ''}/${slot.isOfficial ?? ''}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    if (this.slots.length >= MAX_SLOTS) return -1;
    this.#places.set(key, this.slots.length);
    return this.slots.push(slot) - 1;
  }
}

/** Notes the slots of some words in order, and how firmly each stands beside the next. */
export function wording(
  list: readonly Slot[],
  slots: SlotList,
  postings: Postings,
  {trust = 1, isRun = false, official}: {trust?: number; isRun?: boolean; official?: Words | undefined},
): Wording {
  const places: number[] = [];
  const neighbours: Neighbours[] = [];
  let mass = 0;
  let before = -1;
  for (const slot of list) {
    const place = slot.folds.length > 0 ? slots.add(slot) : -1;
    mass += slot.weight;
    if (place >= 0) {
      places.push(place);
      if (before >= 0 && before !== place) {
        const previous = slots.slots[before]!;
        const ties = bond(previous.folds[0]!, slot.folds[0]!, postings);
        if (ties > 0) {
          const weight = NEIGHBOUR * ties * Math.min(previous.weight, slot.weight);
          neighbours.push({first: before, second: place, weight});
          mass += weight;
        }
      }
    }
    before = place;
  }
  return {slots: places, neighbours, mass, trust, isRun, ...(official && {official})};
}
