import type {Postings} from './procedure-postings.ts';
import type {Reading, Word} from './procedure-reading.ts';
import {BULK} from './procedure-row-facts.ts';
import type {Wording} from './procedure-wording.ts';

/** How well a token of each kind answers (name, late in it, in brackets, keyword, field). */
const STRENGTH = [1, 0.9, 1, 0.95, 0.5];
const WRONG_ACCENT = 0.25;
const NO_SUCH_ACCENT = 0.6;
const OTHER_WORD = 0.1;
const SWAPPED = 0.5;

/** A part of the question and the official wording of it that a row holds. */
interface Explained {
  readonly typed: string;
  readonly wording: Wording;
}

/** By what a row answers a question: words as they stand, and official wordings of others. */
export interface Explanation {
  readonly words: readonly Word[];
  readonly concepts: readonly Explained[];
}

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
  readonly #best = new Float64Array(64);
  #reading: Reading = {slots: [], words: [], concepts: [], text: '', length: 0, isOutside: false};

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
    const note = (first: number, second: number): void => {
      this.#before[second]! |= 1 << first;
      this.#after[first]! |= 1 << second;
    };
    reading.words.forEach(({slot, tie}, at) => {
      if (tie > 0) note(reading.words[at - 1]!.slot, slot);
    });
    for (const beginning of reading.concepts) {
      for (const {wordings} of beginning) {
        for (const {neighbours} of wordings) for (const {first, second} of neighbours) note(first, second);
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

  /** How much of the question the row answers, read in the way that suits the row best. */
  answered(): number {
    const {words, concepts} = this.#reading;
    const best = this.#best;
    best[words.length] = 0;
    for (let at = words.length - 1; at >= 0; at--) {
      best[at] = best[at + 1]! + this.#literal(at);
      for (const {to, weight, wordings} of concepts[at]!) {
        for (const wording of wordings) {
          const worth = best[to]! + weight * this.#share(wording);
          if (worth > best[at]!) best[at] = worth;
        }
      }
    }
    return best[0]!;
  }

  /** The words as they stand and the concepts by which the row answers best. */
  explain(): Explanation {
    this.answered();
    const {words, concepts} = this.#reading;
    const best = this.#best;
    const told: {words: Word[]; concepts: Explained[]} = {words: [], concepts: []};
    for (let at = 0; at < words.length;) {
      let next = at + 1;
      let most = best[next]! + this.#literal(at);
      let found: Explained | undefined;
      for (const {to, weight, typed, wordings} of concepts[at]!) {
        for (const wording of wordings) {
          const worth = best[to]! + weight * this.#share(wording);
          if (worth > most) [most, next, found] = [worth, to, {typed, wording}];
        }
      }
      if (found) told.concepts.push(found);
      else told.words.push(words[at]!);
      at = next;
    }
    return told;
  }

  #tied(first: number, second: number): number {
    if ((this.#joined[second]! >>> first) & 1) return this.#strengths[second]! && 1;
    return (this.#swapped[first]! >>> second) & 1 ? SWAPPED : 0;
  }

  #literal(at: number): number {
    const {slot, weight, tie} = this.#reading.words[at]!;
    if (slot < 0) return 0;
    const worth = this.#strengths[slot]! * weight;
    return tie > 0 ? worth + tie * this.#tied(this.#reading.words[at - 1]!.slot, slot) : worth;
  }

  #share({slots, neighbours, mass, trust}: Wording): number {
    let sum = 0;
    for (const slot of slots) sum += this.#strengths[slot]! * this.#reading.slots[slot]!.weight;
    if (sum === 0) return 0;
    for (const {first, second, weight} of neighbours) sum += weight * this.#tied(first, second);
    // Half a fixed phrase is worth less than half.
    const share = sum / mass;
    return trust * share * Math.sqrt(share);
  }
}
