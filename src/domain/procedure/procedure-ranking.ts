import type {Postings} from './procedure-postings.ts';
import type {Reading} from './procedure-reading.ts';
import type {Wording} from './procedure-wording.ts';
import {BULK} from './procedure-row-facts.ts';
import type {RowFacts} from './procedure-row-facts.ts';

/** What decides the order; most are shares of the score of a perfect match. */
export const WEIGHTS = {
  /** Rows taken from the rough count into the fine one. */
  candidates: 120,
  /** Postings read for the rough count; the rarest syllables come first. */
  postings: 6000,
  /** How well a token of each kind answers (name, late in it, in brackets, keyword, field). */
  strength: [1, 1, 0.95, 0.95, 0.4],
  wrongAccent: 0.35,
  otherWord: 0.1,
  swapped: 0.5,
  /** Words that say less than the part they stand for count for less. */
  telling: 0.7,
  /** Share of the score that asks whether the name says nothing beyond the question. */
  tightness: 0.45,
  rare: 0.15,
  /** Questions longer than this mass need not be found whole. */
  enough: 5,
};

/** A row that answers a question. */
export interface Ranked {
  readonly row: number;
  readonly score: number;
  /** How much of the question the row answers, 0 to 1. */
  readonly fit: number;
}

/** Scores rows against questions; keeps its scratch memory between them. */
export class Ranker {
  readonly #postings: Postings;
  readonly #facts: RowFacts;
  readonly #rarePhrases: readonly (readonly number[])[];
  readonly #rough: Float32Array;
  readonly #touched: Uint32Array;
  readonly #steps = new Uint32Array(256);
  readonly #slotsOf: Int32Array;
  readonly #strengths = new Float32Array(32);
  readonly #joined = new Int32Array(32);
  readonly #swapped = new Int32Array(32);
  readonly #before = new Int32Array(32);
  readonly #after = new Int32Array(32);
  #named = 0;

  constructor(postings: Postings, facts: RowFacts, rarePhrases: readonly (readonly number[])[]) {
    this.#postings = postings;
    this.#facts = facts;
    this.#rarePhrases = rarePhrases;
    this.#rough = new Float32Array(postings.count);
    this.#touched = new Uint32Array(postings.count);
    this.#slotsOf = new Int32Array(postings.lexicon.folded.length);
  }

  /** All rows that may answer the question, best first; ties keep the order of the catalogue. */
  rank(reading: Reading): Ranked[] {
    const {mass, prior, rare} = this.#facts;
    let whole = 0;
    for (const part of reading.parts) whole += part.weight;
    whole = Math.min(whole, Math.max(WEIGHTS.enough, whole * 0.6));
    let unasked = 0;
    this.#rarePhrases.forEach((phrase, bit) => {
      if (!phrase.every((fold) => reading.slots.some(({folds}) => folds[0] === fold))) unasked |= 1 << bit;
    });
    this.#layOut(reading);
    const ranked = this.#candidates(reading).map((row): Ranked => {
      this.#scan(row, reading);
      let sum = 0;
      for (const {weight, wordings} of reading.parts) {
        let best = 0;
        for (const wording of wordings) best = Math.max(best, this.#answers(wording, reading, weight));
        sum += best;
      }
      const fit = Math.min(1, sum / whole);
      const tight = Math.min(1, this.#named / (mass[row]! || 1));
      const score =
        fit * (1 - WEIGHTS.tightness + WEIGHTS.tightness * tight) +
        prior[row]! -
        (rare[row]! & unasked ? WEIGHTS.rare : 0);
      return {row, score, fit};
    });
    this.#clear(reading);
    return ranked.sort((a, b) => b.score - a.score || a.row - b.row);
  }

  /** The wording of each part that the row answers best, if it answers the part at all. */
  explain(row: number, reading: Reading): (Wording | undefined)[] {
    this.#layOut(reading);
    this.#scan(row, reading);
    const best = reading.parts.map(({wordings, weight}) => {
      let found: Wording | undefined;
      let most = 0.3 * weight;
      for (const wording of wordings) {
        const answer = this.#answers(wording, reading, weight);
        if (answer > most) [found, most] = [wording, answer];
      }
      return found;
    });
    this.#clear(reading);
    return best;
  }

  /** Notes for each syllable which slots it fills, and which slots should stand before and after it. */
  #layOut(reading: Reading): void {
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

  #clear(reading: Reading): void {
    for (const {folds} of reading.slots) for (const fold of folds) this.#slotsOf[fold] = 0;
  }

  /** The rows with most of the rarest syllables, found by postings alone. */
  #candidates(reading: Reading): number[] {
    const rough = this.#rough;
    const {brevity, prior} = this.#facts;
    const shares = new Float32Array(reading.slots.length);
    for (const {weight, wordings} of reading.parts) {
      for (const wording of wordings) {
        for (const slot of wording.slots) {
          const share = (weight * reading.slots[slot]!.weight) / (wording.mass || 1);
          shares[slot] = Math.max(shares[slot]!, share);
        }
      }
    }
    const touched = this.#touched;
    let count = 0;
    let left = WEIGHTS.postings;
    for (const slot of [...shares.keys()].sort((a, b) => shares[b]! - shares[a]!)) {
      if (left <= 0) break;
      for (const fold of reading.slots[slot]!.folds) {
        const rows = this.#postings.rowsOf(fold);
        left -= rows.length;
        for (const row of rows) {
          if (rough[row] === 0) touched[count++] = row;
          rough[row]! += shares[slot]!;
        }
      }
    }
    let most = 0;
    for (let at = 0; at < count; at++) {
      const row = touched[at]!;
      const sum = rough[row]!;
      const value = sum * Math.sqrt(sum) * brevity[row]! + prior[row]! * 0.2;
      rough[row] = value;
      if (value > most) most = value;
    }
    const steps = this.#steps.fill(0);
    const scale = 255 / most;
    for (let at = 0; at < count; at++) steps[(rough[touched[at]!]! * scale) | 0]!++;
    let floor = 255;
    for (let taken = steps[255]!; floor > 0 && taken + steps[floor - 1]! <= WEIGHTS.candidates;) {
      taken += steps[--floor]!;
    }
    const found: number[] = [];
    for (let at = 0; at < count; at++) {
      const row = touched[at]!;
      if (((rough[row]! * scale) | 0) >= floor && found.length < WEIGHTS.candidates * 1.25) found.push(row);
      rough[row] = 0;
    }
    return found;
  }

  /** Notes which slots a row holds, how well, and which of them stand side by side. */
  #scan(row: number, reading: Reading): void {
    const {tokens, kinds, starts, folds} = this.#postings;
    const strengths = this.#strengths;
    strengths.fill(0);
    this.#joined.fill(0);
    this.#swapped.fill(0);
    this.#named = 0;
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
          const {exact, weight, isOfficial} = reading.slots[slot]!;
          let strength = WEIGHTS.strength[kind]!;
          if (exact !== undefined && exact !== token) {
            strength *= isOfficial ? WEIGHTS.otherWord : WEIGHTS.wrongAccent;
          }
          if (strength > strengths[slot]!) strengths[slot] = strength;
          if (weight > heaviest) heaviest = weight;
          if (previous !== 0) {
            this.#joined[slot]! |= previous & this.#before[slot]!;
            this.#swapped[slot]! |= previous & this.#after[slot]!;
          }
        }
        this.#named += heaviest * BULK[kind]!;
      }
      previous = here;
    }
  }

  /** How much of a part's weight the scanned row answers with one of its wordings. */
  #answers(wording: Wording, reading: Reading, weight: number): number {
    let sum = 0;
    for (const slot of wording.slots) sum += this.#strengths[slot]! * reading.slots[slot]!.weight;
    if (sum === 0) return 0;
    for (const {first, second, weight: tie} of wording.neighbours) {
      if ((this.#joined[second]! >>> first) & 1) sum += tie;
      else if ((this.#swapped[first]! >>> second) & 1) sum += tie * WEIGHTS.swapped;
    }
    // Half a fixed phrase is worth less than half.
    const share = sum / wording.mass;
    const telling = wording.mass < weight ? (wording.mass / weight) ** WEIGHTS.telling : 1;
    return weight * wording.trust * telling * (wording.isRun ? share : share * Math.sqrt(share));
  }
}
