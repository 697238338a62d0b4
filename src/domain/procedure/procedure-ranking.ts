import type {AgencyLevel} from '../agency/agency.ts';
import {TOKEN_KINDS} from './procedure-postings.ts';
import type {Postings} from './procedure-postings.ts';
import {rarity} from './procedure-reading.ts';
import type {Reading, Wording} from './procedure-reading.ts';
import type {ProcedureSummary} from './procedure.ts';

/** What decides the order; each is a share of the score of a perfect match. */
export const WEIGHTS = {
  /** Rows taken from the rough count into the fine one. */
  candidates: 200,
  /** The rough count prefers short names; the larger, the less. */
  roughLength: 2,
  /** How well a token of each kind answers (name, late in it, in brackets, keyword, field). */
  strength: [1, 1, 0.95, 0.95, 0.4],
  /** How much a token of each kind counts as part of the name. */
  bulk: [1, 0.5, 0.3, 0, 0],
  wrongAccent: 0.5,
  otherWord: 0.2,
  swapped: 0.5,
  /** Share of the score that asks whether the name says nothing beyond the question. */
  tightness: 0.3,
  usage: 0.12,
  level: 0.04,
  rare: 0.15,
  /** Words that say less than the part they stand for count for less. */
  telling: 0.7,
  /** Half a fixed phrase is worth less than half. */
  wholeness: 1.5,
  /** Questions longer than this mass need not be found whole. */
  enough: 4,
  /** Below this fit nothing is shown. */
  leastFit: 0.45,
  /** Rows much worse than the best are not shown. */
  leastOfBest: 0.55,
};

const LATE = TOKEN_KINDS.indexOf('late');

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
  readonly #rows: readonly ProcedureSummary[];
  readonly #folds: Uint16Array;
  readonly #mass: Float32Array;
  readonly #prior: Float32Array;
  readonly #rare: Uint32Array;
  readonly #rough: Float32Array;
  readonly #slotsOf: Int32Array;
  readonly #strengths = new Float32Array(32);
  readonly #joined = new Int32Array(32);
  readonly #swapped = new Int32Array(32);
  readonly #before = new Int32Array(32);
  readonly #after = new Int32Array(32);
  #name = 0;

  constructor(
    rows: readonly ProcedureSummary[],
    postings: Postings,
    rare: readonly (readonly number[])[],
    level: AgencyLevel | undefined,
  ) {
    this.#rows = rows;
    this.#postings = postings;
    const {tokens, kinds, starts, lexicon, count} = postings;
    this.#folds = Uint16Array.from(lexicon.foldOf);
    this.#rough = new Float32Array(count);
    this.#slotsOf = new Int32Array(lexicon.folded.length);
    this.#mass = new Float32Array(count);
    this.#prior = new Float32Array(count);
    this.#rare = new Uint32Array(count);
    const rarities = lexicon.folded.map((_, fold) => rarity(postings.frequency(fold), count));
    let most = 1;
    for (const {usage} of rows) most = Math.max(most, usage ?? 0);
    for (let row = 0; row < count; row++) {
      let mass = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        mass += WEIGHTS.bulk[kinds[at]!]! * rarities[this.#folds[tokens[at]!]!]!;
      }
      this.#mass[row] = mass;
      const used = Math.log1p(Math.max(0, rows[row]!.usage ?? 0)) / Math.log1p(most);
      const here = level !== undefined && rows[row]!.levels.includes(level) ? WEIGHTS.level : 0;
      this.#prior[row] = WEIGHTS.usage * used + here;
    }
    rare.slice(0, 31).forEach((phrase, bit) => {
      for (const row of postings.rowsOf(phrase[0]!))
        if (this.#holds(row, phrase)) this.#rare[row]! |= 1 << bit;
    });
  }

  #holds(row: number, phrase: readonly number[]): boolean {
    const {tokens, kinds, starts} = this.#postings;
    for (let at = starts[row]!; at + phrase.length <= starts[row + 1]!; at++) {
      if (kinds[at]! !== LATE && phrase.every((fold, step) => this.#folds[tokens[at + step]!] === fold))
        return true;
    }
    return false;
  }

  /** All rows that answer the question, best first; ties keep the order of the catalogue. */
  rank(reading: Reading, rarePhrases: readonly (readonly number[])[]): Ranked[] {
    this.prepare(reading);
    let whole = 0;
    for (const part of reading.parts) whole += part.weight;
    whole = Math.min(whole, Math.max(WEIGHTS.enough, whole * 0.6));
    const asked = new Set(reading.slots.flatMap(({folds}) => folds.slice(0, 1)));
    let unasked = 0;
    rarePhrases.forEach((phrase, bit) => {
      if (!phrase.every((fold) => asked.has(fold))) unasked |= 1 << bit;
    });
    const ranked: Ranked[] = [];
    for (const row of this.#candidates(reading)) {
      const fit = Math.min(1, this.#fit(row, reading) / whole);
      const tight = Math.min(1, this.#name / (this.#mass[row]! || 1));
      const score =
        fit * (1 - WEIGHTS.tightness + WEIGHTS.tightness * tight) +
        this.#prior[row]! -
        (this.#rare[row]! & unasked ? WEIGHTS.rare : 0);
      ranked.push({row, score, fit});
    }
    this.#forget(reading);
    return ranked.sort((a, b) => b.score - a.score || a.row - b.row);
  }

  /** Lays the slots of a question out for scanning. */
  prepare(reading: Reading): void {
    this.#before.fill(0);
    this.#after.fill(0);
    reading.slots.forEach(({folds}, slot) => {
      for (const fold of folds) this.#slotsOf[fold]! |= 1 << slot;
    });
    for (const part of reading.parts) {
      for (const wording of part.wordings) {
        for (const {first, second} of wording.neighbours) {
          this.#before[second]! |= 1 << first;
          this.#after[first]! |= 1 << second;
        }
      }
    }
  }

  #forget(reading: Reading): void {
    for (const {folds} of reading.slots) for (const fold of folds) this.#slotsOf[fold] = 0;
  }

  /** The rows with most of the syllables, found by postings alone. */
  #candidates(reading: Reading): number[] {
    const rough = this.#rough;
    rough.fill(0);
    const shares = new Float32Array(reading.slots.length);
    for (const {weight, wordings} of reading.parts) {
      for (const {slots, mass} of wordings) {
        for (const slot of slots) {
          const share = (weight * reading.slots[slot]!.weight) / (mass || 1);
          shares[slot] = Math.max(shares[slot]!, share);
        }
      }
    }
    reading.slots.forEach(({folds}, slot) => {
      for (const fold of folds) {
        for (const row of this.#postings.rowsOf(fold)) rough[row]! += shares[slot]!;
      }
    });
    let most = 0;
    for (let row = 0; row < rough.length; row++) {
      if (rough[row] === 0) continue;
      rough[row] = rough[row]! / (WEIGHTS.roughLength + this.#mass[row]!) ** 0.5 + this.#prior[row]! * 0.2;
      if (rough[row]! > most) most = rough[row]!;
    }
    const steps = new Uint32Array(257);
    for (let row = 0; row < rough.length; row++)
      if (rough[row]! > 0) steps[((rough[row]! / most) * 256) | 0]!++;
    let floor = 256;
    for (let taken = steps[256]!; floor > 0 && taken + steps[floor - 1]! <= WEIGHTS.candidates; floor--) {
      taken += steps[floor - 1]!;
    }
    const least = (Math.min(floor, 255) / 256) * most;
    const found: number[] = [];
    for (let row = 0; row < rough.length; row++) if (rough[row]! > 0 && rough[row]! >= least) found.push(row);
    return found.slice(0, WEIGHTS.candidates * 2);
  }

  /** How much of the question's mass a row answers. */
  #fit(row: number, reading: Reading): number {
    this.scan(row, reading);
    let sum = 0;
    for (const {weight, wordings} of reading.parts) {
      let best = 0;
      for (const wording of wordings) best = Math.max(best, this.answers(wording, reading, weight));
      sum += best;
    }
    return sum;
  }

  /** Notes which slots a row holds and which of them stand side by side. */
  scan(row: number, reading: Reading): void {
    const {tokens, kinds, starts} = this.#postings;
    const strengths = this.#strengths;
    const joined = this.#joined;
    const swapped = this.#swapped;
    strengths.fill(0);
    joined.fill(0);
    swapped.fill(0);
    this.#name = 0;
    let previous = 0;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const token = tokens[at]!;
      const here = this.#slotsOf[this.#folds[token]!]!;
      if (here !== 0) {
        const kind = kinds[at]!;
        let bulk = 0;
        for (let left = here; left !== 0; left &= left - 1) {
          const slot = 31 - Math.clz32(left & -left);
          const {exact, weight, isOfficial} = reading.slots[slot]!;
          const accents =
            exact === undefined || exact === token ? 1 : isOfficial ? WEIGHTS.otherWord : WEIGHTS.wrongAccent;
          const strength = accents * WEIGHTS.strength[kind]!;
          if (strength > strengths[slot]!) strengths[slot] = strength;
          if (weight > bulk) bulk = weight;
          if (previous !== 0) {
            joined[slot]! |= previous & this.#before[slot]!;
            swapped[slot]! |= previous & this.#after[slot]!;
          }
        }
        this.#name += bulk * WEIGHTS.bulk[kind]!;
      }
      previous = here;
    }
  }

  /** How much of a part's weight the scanned row answers with one of its wordings. */
  answers(wording: Wording, reading: Reading, weight: number): number {
    let sum = 0;
    for (const slot of wording.slots) sum += this.#strengths[slot]! * reading.slots[slot]!.weight;
    if (sum === 0) return 0;
    for (const {first, second, weight: tie} of wording.neighbours) {
      if ((this.#joined[second]! >>> first) & 1) sum += tie;
      else if ((this.#swapped[first]! >>> second) & 1) sum += tie * WEIGHTS.swapped;
    }
    const share = sum / wording.mass;
    const telling = wording.mass < weight ? (wording.mass / weight) ** WEIGHTS.telling : 1;
    return weight * wording.trust * telling * (wording.isRun ? share : share ** WEIGHTS.wholeness);
  }

  /** The wording of each part that the row answers best. */
  explain(row: number, reading: Reading): (Wording | undefined)[] {
    this.prepare(reading);
    this.scan(row, reading);
    const best = reading.parts.map(({wordings, weight}) => {
      let found: Wording | undefined;
      let most = 0.3 * weight;
      for (const wording of wordings) {
        const answer = this.answers(wording, reading, weight);
        if (answer > most) [found, most] = [wording, answer];
      }
      return found;
    });
    this.#forget(reading);
    return best;
  }

  /** The procedure of a row. */
  procedure(row: number): ProcedureSummary {
    return this.#rows[row]!;
  }
}
