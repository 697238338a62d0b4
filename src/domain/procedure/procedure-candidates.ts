import type {Postings} from './procedure-postings.ts';
import type {Reading} from './procedure-reading.ts';

/** Postings read for a question; the most telling syllables come first. */
const POSTINGS = 12000;
/** Of a syllable that many rows hold, only so many: the most promising ones come first. */
const FIRST = 1000;
/** In a catalogue of more rows than this, both grow with it. */
const ROWS = 6400;
/** Rows that answer less than this share of a question are not looked at: hardly one would be shown. */
const LEAST = 0.3;

/** Rates a row by what it may answer of a question and by the weight of its syllables that are named. */
export type Rate = (row: number, answered: number, named: number) => number;

/** What a syllable may be worth to a row that holds it. */
function worthOfFolds({slots, words, concepts}: Reading): Map<number, number> {
  const worths = new Map<number, number>();
  const note = (slot: number, worth: number): void => {
    for (const fold of slots[slot]?.folds ?? []) worths.set(fold, Math.max(worth, worths.get(fold) ?? 0));
  };
  // What neighbours are worth together is shared out among them.
  words.forEach(({slot, weight, tie}, at) => note(slot, weight + (tie + (words[at + 1]?.tie ?? 0)) / 2));
  for (const beginning of concepts) {
    for (const {weight, wordings} of beginning) {
      for (const wording of wordings) {
        let sum = 0;
        for (const word of wording.words) sum += word.weight;
        for (const word of wording.words) note(word.slot, (weight * word.weight) / sum);
      }
    }
  }
  return worths;
}

/**
 * What a row may answer and the weight of its named syllables are added up in one number, which takes half the time:
 * the former in its upper half, the latter in its lower. A question has 31 slots at most: neither half overflows.
 */
const pack = (answered: number, named: number): number =>
  Math.round(answered * 0x100) * 0x10000 + Math.round(named * 0x200);
const answeredIn = (sum: number): number => (sum >>> 16) / 0x100;
const namedIn = (sum: number): number => (sum & 0xffff) / 0x200;

/** Finds the rows worth a look by postings alone; keeps its scratch memory between questions. */
export class Candidates {
  readonly #postings: Postings;
  /** What each row holds, packed. */
  readonly #sums: Uint32Array;
  /** The rows that hold enough, in no order. */
  readonly #enough: Uint32Array;
  /** Worths of the best rows so far, best first. */
  readonly #worths: Float64Array;
  readonly #best: Uint32Array;

  /** Finds at most `wanted` rows for a question. */
  constructor(postings: Postings, wanted: number) {
    this.#postings = postings;
    this.#sums = new Uint32Array(postings.count);
    this.#enough = new Uint32Array(postings.count);
    this.#worths = new Float64Array(wanted);
    this.#best = new Uint32Array(wanted);
  }

  /** The rows that pass and promise most, the best first; ties keep the order of the catalogue. */
  find(reading: Reading, whole: number, rate: Rate, passes?: (row: number) => boolean): Uint32Array {
    const worths = this.#worths;
    const best = this.#best;
    let rated = 0;
    const count = this.#addUp(reading, pack(whole * LEAST, 0));
    for (let at = 0; at < count; at++) {
      const row = this.#enough[at]!;
      if (passes && !passes(row)) continue;
      const sum = this.#sums[row]!;
      const value = rate(row, Math.min(whole, answeredIn(sum)), namedIn(sum));
      if (rated === best.length && value < worths[rated - 1]!) continue;
      let to = rated < best.length ? rated++ : rated - 1;
      for (; to > 0 && (worths[to - 1]! < value || (worths[to - 1] === value && best[to - 1]! > row)); to--) {
        worths[to] = worths[to - 1]!;
        best[to] = best[to - 1]!;
      }
      worths[to] = value;
      best[to] = row;
    }
    return best.subarray(0, rated);
  }

  /** Adds up what the rows hold; gives the number of those that come to the `least` sum. */
  #addUp(reading: Reading, least: number): number {
    this.#sums.fill(0);
    let count = 0;
    const scale = Math.max(1, this.#postings.count / ROWS);
    let left = POSTINGS * scale;
    for (const [fold, worth] of [...worthOfFolds(reading)].sort(([, a], [, b]) => b - a)) {
      if (left <= 0) break;
      const rows = this.#postings.rowsOf(fold).subarray(0, FIRST * scale);
      count = this.#add(rows, pack(worth, this.#postings.rarity(fold)), least, count);
      left -= rows.length;
    }
    return count;
  }

  /**
   * Adds what a syllable is worth to its rows; gives the new count of those that hold enough.
   * A method of its own: within the loop over the syllables, V8 throws its compiled code away with every question.
   */
  #add(rows: Uint32Array, worth: number, least: number, before: number): number {
    const sums = this.#sums;
    const enough = this.#enough;
    let count = before;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const held = sums[row]!;
      const sum = held + worth;
      sums[row] = sum;
      if (sum >= least && held < least) enough[count++] = row;
    }
    return count;
  }
}
