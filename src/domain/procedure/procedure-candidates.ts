import type {Postings} from './procedure-postings.ts';
import type {Reading} from './procedure-reading.ts';

/** Postings read for a question; the rarest syllables come first. */
const POSTINGS = 12000;
/** Of a syllable that many rows hold, only so many: the most promising ones come first. */
const FIRST = 1000;
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

/** Finds the rows worth a look by postings alone; keeps its scratch memory between questions. */
export class Candidates {
  readonly #postings: Postings;
  readonly #answered: Float32Array;
  readonly #named: Float32Array;
  readonly #touched: Uint32Array;
  /** Worths of the best rows so far, best first. */
  readonly #worths: Float64Array;
  readonly #best: Uint32Array;

  /** Finds at most `wanted` rows for a question. */
  constructor(postings: Postings, wanted: number) {
    this.#postings = postings;
    this.#answered = new Float32Array(postings.count);
    this.#named = new Float32Array(postings.count);
    this.#touched = new Uint32Array(postings.count);
    this.#worths = new Float64Array(wanted);
    this.#best = new Uint32Array(wanted);
  }

  /** The rows that pass and promise most, the best first; ties keep the order of the catalogue. */
  find(reading: Reading, whole: number, rate: Rate, passes?: (row: number) => boolean): Uint32Array {
    const answered = this.#answered;
    const named = this.#named;
    const touched = this.#touched;
    const worths = this.#worths;
    const best = this.#best;
    let rated = 0;
    const count = this.#touch(reading, whole);
    for (let at = 0; at < count; at++) {
      const row = touched[at]!;
      const held = answered[row]!;
      answered[row] = 0;
      if (held < whole * LEAST || (passes && !passes(row))) continue;
      const value = rate(row, Math.min(whole, held), named[row]!);
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

  /** Adds up what the rows hold; gives the number of rows that may answer enough of the question. */
  #touch(reading: Reading, whole: number): number {
    const worths = [...worthOfFolds(reading)].sort(([, a], [, b]) => b - a);
    let rest = 0;
    for (const [, worth] of worths) rest += worth;
    let count = 0;
    let left = POSTINGS;
    for (const [fold, worth] of worths) {
      if (left <= 0) break;
      const rows = this.#postings.rowsOf(fold).subarray(0, FIRST);
      count = this.#add(rows, worth, this.#postings.rarity(fold), rest >= whole * LEAST, count);
      rest -= worth;
      left -= rows.length;
    }
    return count;
  }

  /**
   * Adds what a syllable is worth to its rows, new ones too if they may come to enough; gives the new count.
   * A method of its own: within the loop over the syllables, V8 throws its compiled code away with every question.
   */
  #add(rows: Uint32Array, worth: number, rarity: number, isEnough: boolean, before: number): number {
    const answered = this.#answered;
    const named = this.#named;
    const touched = this.#touched;
    let count = before;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      if (answered[row] === 0) {
        if (!isEnough) continue;
        touched[count++] = row;
        named[row] = 0;
      }
      answered[row]! += worth;
      named[row]! += rarity;
    }
    return count;
  }
}
