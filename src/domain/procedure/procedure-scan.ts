import type {Postings} from './procedure-postings.ts';
import type {Part, Reading} from './procedure-reading.ts';
import {BULK} from './procedure-row-facts.ts';
import type {Wording} from './procedure-wording.ts';

/** How well a token of each kind answers (name, late in it, in brackets, keyword, field). */
const STRENGTH = [1, 0.9, 0.95, 0.95, 0.4];
const WRONG_ACCENT = 0.25;
const NO_SUCH_ACCENT = 0.6;
const OTHER_WORD = 0.1;
const SWAPPED = 0.5;
/** Words that say less than the part they stand for count for less. */
const TELLING = 0.7;

/** Looks at one row at a time with a question in mind; keeps its scratch memory between questions. */
export class RowScan {
  /** Weight of the row's syllables that the question names. */
  named = 0;
  readonly #postings: Postings;
  readonly #slotsOf: Int32Array;
  readonly #strengths = new Float32Array(32);
  readonly #joined = new Int32Array(32);
  readonly #swapped = new Int32Array(32);
  readonly #before = new Int32Array(32);
  readonly #after = new Int32Array(32);
  #reading: Reading = {slots: [], parts: [], length: 0};

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#slotsOf = new Int32Array(postings.lexicon.folded.length);
  }

  /** Notes for each syllable which slots it fills, and which slots should stand before and after it. */
  open(reading: Reading): void {
    if (reading === this.#reading) return;
    for (const {folds} of this.#reading.slots) for (const fold of folds) this.#slotsOf[fold] = 0;
    this.#reading = reading;
    this.#before.fill(0);
    this.#after.fill(0);
    reading.slots.forEach(({folds}, slot) => {
      for (const fold of folds) this.#slotsOf[fold]! |= 1 << slot;
    });
    for (const {wordings} of reading.parts) {
      for (const {neighbours} of wordings) {
        for (const {first, second} of neighbours) {
          this.#before[second]! |= 1 << first;
          this.#after[first]! |= 1 << second;
        }
      }
    }
  }

  /** As if a row held these slots (a bit for each) as well as can be. */
  imagine(slots: number): void {
    const all = this.#reading.slots;
    this.named = 0;
    this.#joined.fill(slots);
    for (let slot = 0; slot < all.length; slot++) {
      const isHeld = (slots >>> slot) & 1;
      this.#strengths[slot] = isHeld;
      this.named += isHeld * all[slot]!.weight;
    }
  }

  /** Notes which slots a row holds, how well, and which of them stand side by side. */
  look(row: number): void {
    const {tokens, kinds, starts, folds} = this.#postings;
    const {slots} = this.#reading;
    const strengths = this.#strengths.fill(0);
    this.#joined.fill(0);
    this.#swapped.fill(0);
    this.named = 0;
    let previous = 0;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const token = tokens[at]!;
      const here = this.#slotsOf[folds[token]!]!;
      if (here !== 0) {
        const kind = kinds[at]!;
        let heaviest = 0;
        for (let left = here; left !== 0; left &= left - 1) {
          const slot = 31 - Math.clz32(left & -left);
          const {exact, weight, isOfficial} = slots[slot]!;
          let strength = STRENGTH[kind]!;
          if (exact !== undefined && exact !== token)
            strength *= isOfficial ? OTHER_WORD : exact < 0 ? NO_SUCH_ACCENT : WRONG_ACCENT;
          if (strength > strengths[slot]!) strengths[slot] = strength;
          if (weight > heaviest) heaviest = weight;
          if (previous !== 0) {
            this.#joined[slot]! |= previous & this.#before[slot]!;
            this.#swapped[slot]! |= previous & this.#after[slot]!;
          }
        }
        this.named += heaviest * BULK[kind]!;
      }
      previous = here;
    }
  }

  /** How much of the whole question the row answers, in the weights of its parts. */
  answered(): number {
    let sum = 0;
    for (const part of this.#reading.parts) {
      let best = 0;
      for (const wording of part.wordings) best = Math.max(best, this.#answers(wording, part));
      sum += best;
    }
    return sum;
  }

  /** The wording of each part that the row answers best, if it answers the part at all. */
  bestWordings(): (Wording | undefined)[] {
    return this.#reading.parts.map((part) => {
      let found: Wording | undefined;
      let most = 0.3 * part.weight;
      for (const wording of part.wordings) {
        const answer = this.#answers(wording, part);
        if (answer > most) [found, most] = [wording, answer];
      }
      return found;
    });
  }

  #answers(wording: Wording, {weight}: Part): number {
    const {slots} = this.#reading;
    let sum = 0;
    for (const slot of wording.slots) sum += this.#strengths[slot]! * slots[slot]!.weight;
    if (sum === 0) return 0;
    for (const {first, second, weight: tie} of wording.neighbours) {
      if ((this.#joined[second]! >>> first) & 1) sum += this.#strengths[second]! && tie;
      else if ((this.#swapped[first]! >>> second) & 1) sum += tie * SWAPPED;
    }
    // Half a fixed phrase is worth less than half.
    const share = sum / wording.mass;
    const telling = wording.mass < weight ? (wording.mass / weight) ** TELLING : 1;
    return weight * wording.trust * telling * (wording.isRun ? share : share * Math.sqrt(share));
  }
}
