import type {Postings} from './procedure-postings.ts';
import type {Reading, Wording} from './procedure-reading.ts';
import {BULK} from './procedure-row-facts.ts';
import type {Word} from './procedure-slots.ts';

/** How well a token of each kind answers (name, late in it, in brackets, keyword, field). */
const STRENGTH = [1, 0.9, 1, 0.95, 0.5];
const WRONG_ACCENT = 0.25;

/** A part of the question and the official wording of it that a row holds. */
interface Explained {
  readonly typed: string;
  /** Number of the first word after those covered. */
  readonly to: number;
  readonly wording: Wording;
}

/** By what a row answers a question: words as they stand (their numbers), and official wordings of others. */
export interface Explanation {
  readonly words: readonly number[];
  readonly concepts: readonly Explained[];
}

/** Looks at one row at a time with a question in mind; keeps its scratch memory between questions. */
export class RowScan {
  /** Weight of the row's syllables that the question names. */
  named = 0;
  readonly #postings: Postings;
  readonly #slotsOf: Int32Array;
  readonly #strengths = new Float32Array(32);
  /** For each slot those that stand right before it, a bit for each. */
  readonly #joined = new Int32Array(32);
  readonly #best: number[] = [];
  #reading: Reading | undefined;

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#slotsOf = new Int32Array(postings.lexicon.folded.length);
  }

  /** Notes for each syllable which slots it fills. */
  open(reading: Reading): void {
    for (const {folds} of this.#reading?.slots ?? []) for (const fold of folds) this.#slotsOf[fold] = 0;
    this.#reading = reading;
    reading.slots.forEach(({folds}, slot) => {
      for (const fold of folds) this.#slotsOf[fold]! |= 1 << slot;
    });
  }

  /** As if a row held everything that is looked for. */
  assumePerfectRow(): void {
    this.#joined.fill(-1);
    this.#strengths.fill(1);
  }

  /** Notes which slots a row holds, how well, and which of them stand side by side. */
  look(row: number): void {
    const {tokens, kinds, starts, folds, rarity} = this.#postings;
    const {slots} = this.#reading!;
    const strengths = this.#strengths.fill(0);
    this.#joined.fill(0);
    this.named = 0;
    let previous = 0;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const token = tokens[at]!;
      const fold = folds[token]!;
      const here = this.#slotsOf[fold]!;
      if (here !== 0) {
        const kind = kinds[at]!;
        this.named += rarity(fold) * BULK[kind]!;
        for (let left = here; left !== 0; left &= left - 1) {
          const slot = 31 - Math.clz32(left & -left);
          const {exact = token} = slots[slot]!;
          const strength = STRENGTH[kind]! * (exact === token ? 1 : WRONG_ACCENT);
          if (strength > strengths[slot]!) strengths[slot] = strength;
          this.#joined[slot]! |= previous;
        }
      }
      previous = here;
    }
  }

  /**
   * How much of the question the row answers, read in the way that suits the row best. Given `told`, notes
   * there for each place the wording by which it answers from there on.
   */
  answered(told?: (Explained | undefined)[]): number {
    const {words, concepts} = this.#reading!;
    const best = this.#best;
    best[words.length] = 0;
    for (let at = words.length - 1; at >= 0; at--) {
      let most = best[at + 1]! + this.#worth(words[at]!);
      for (const {to, weight, trust, typed, wordings} of concepts[at]!) {
        for (const wording of wordings) {
          let sum = 0;
          for (const word of wording.words) sum += this.#worth(word);
          const share = sum / wording.mass;
          // Half a fixed phrase is worth less than half.
          const worth = best[to]! + weight * trust * share * Math.sqrt(share);
          if (worth <= most) continue;
          most = worth;
          if (told) told[at] = {typed, to, wording};
        }
      }
      best[at] = most;
    }
    return best[0]!;
  }

  /** The words as they stand and the concepts by which the row answers best. */
  explain(): Explanation {
    const told: (Explained | undefined)[] = [];
    this.answered(told);
    const words: number[] = [];
    const concepts: Explained[] = [];
    for (let at = 0; at < this.#reading!.words.length; at = told[at]?.to ?? at + 1) {
      const concept = told[at];
      if (concept) concepts.push(concept);
      else words.push(at);
    }
    return {words, concepts};
  }

  /** What the row answers of each word, read in the way that suits it best. */
  shares(): Float32Array {
    const told: (Explained | undefined)[] = [];
    this.answered(told);
    const best = this.#best;
    const shares = new Float32Array(this.#reading!.words.length);
    for (let at = 0; at < shares.length;) {
      const to = told[at]?.to ?? at + 1;
      shares.fill((best[at]! - best[to]!) / (to - at), at, to);
      at = to;
    }
    return shares;
  }

  #worth({slot, weight, before, tie}: Word): number {
    if (slot < 0) return 0;
    return this.#strengths[slot]! * weight + ((this.#joined[slot]! >>> before) & 1) * tie;
  }
}
