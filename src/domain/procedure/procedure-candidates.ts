import type {Postings} from './procedure-postings.ts';
import type {Reading} from './procedure-reading.ts';
import type {RowScan} from './procedure-scan.ts';

/** Postings read for a question; the rarest syllables come first. */
const POSTINGS = 6000;
/** Of a syllable that many rows hold, only so many: the most promising ones come first. */
const FIRST = 1000;
/** Rows that answer less than this share of a question are not looked at: hardly one would be shown. */
const LEAST = 0.3;
/** Of the rows that hold the same slots only so many are rated. */
const ALIKE = 32;
const MASKS = 2048;

/** Rates a row that holds some slots of a question: most that it may be worth. */
type Rate = (row: number, answered: number, named: number) => number;

/**
 * Finds the rows worth a look by postings alone. Many rows hold the same slots of a question, so the most
 * that such a row may answer is reckoned once for each set of slots.
 */
export class Candidates {
  readonly #postings: Postings;
  readonly #scan: RowScan;
  /** Row → the slots it holds, a bit for each. */
  readonly #held: Int32Array;
  readonly #touched: Uint32Array;
  /** Worths of the best rows so far, best first. */
  readonly #worths: Float64Array;
  readonly #best: Uint32Array;
  readonly #masks = new Int32Array(MASKS);
  readonly #answered = new Float32Array(MASKS);
  readonly #named = new Float32Array(MASKS);
  /** Rows still to be rated that hold the same slots: the first are the most promising. */
  readonly #left = new Uint8Array(MASKS);

  /** Finds at most `wanted` rows for a question. */
  constructor(postings: Postings, scan: RowScan, wanted: number) {
    this.#postings = postings;
    this.#scan = scan;
    this.#held = new Int32Array(postings.count);
    this.#touched = new Uint32Array(postings.count);
    this.#worths = new Float64Array(wanted);
    this.#best = new Uint32Array(wanted);
  }

  /** The rows that pass and promise most, the best first; ties keep the order of the catalogue. */
  find(reading: Reading, whole: number, rate: Rate, passes?: (row: number) => boolean): Uint32Array {
    const masks = this.#masks.fill(0);
    const count = this.#touch(reading, whole);
    const worths = this.#worths;
    const best = this.#best;
    let known = 0;
    let rated = 0;
    for (let at = 0; at < count; at++) {
      const row = this.#touched[at]!;
      const mask = this.#held[row]!;
      this.#held[row] = 0;
      if (passes && !passes(row)) continue;
      let place = Math.imul(mask, 0x9e3779b1) >>> 21;
      while (masks[place] !== 0 && masks[place] !== mask) place = (place + 1) % MASKS;
      if (masks[place] === 0) {
        this.#scan.imagine(mask);
        this.#answered[place] = this.#scan.answered();
        this.#named[place] = this.#scan.named;
        this.#left[place] = this.#answered[place]! < whole * LEAST ? 0 : ALIKE;
        // A full table forgets: later masks take the last place in turn.
        if (known < MASKS / 2) {
          known++;
          masks[place] = mask;
        }
      }
      const left = this.#left[place]!;
      if (left === 0) continue;
      this.#left[place] = left - 1;
      const value = rate(row, this.#answered[place]!, this.#named[place]!);
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

  /** Notes what the rows hold; gives the number of rows that may answer enough of the question. */
  #touch(reading: Reading, whole: number): number {
    const shares = new Float32Array(reading.slots.length);
    for (const {weight, wordings} of reading.parts) {
      for (const wording of wordings) {
        // What neighbours are worth together is shared out among them.
        let sum = 0;
        for (const slot of wording.slots) sum += reading.slots[slot]!.weight;
        for (const slot of wording.slots) {
          const share = (weight * reading.slots[slot]!.weight) / sum;
          shares[slot] = Math.max(shares[slot]!, share);
        }
      }
    }
    let rest = 0;
    for (const share of shares) rest += share;
    let count = 0;
    let left = POSTINGS;
    for (const slot of [...shares.keys()].sort((a, b) => shares[b]! - shares[a]!)) {
      if (left <= 0) break;
      const isEnough = rest >= whole * LEAST;
      rest -= shares[slot]!;
      for (const fold of reading.slots[slot]!.folds) {
        const rows = this.#postings.rowsOf(fold);
        const length = Math.min(rows.length, FIRST);
        left -= length;
        for (let at = 0; at < length; at++) {
          const row = rows[at]!;
          if (this.#held[row] === 0) {
            if (!isEnough) continue;
            this.#touched[count++] = row;
          }
          this.#held[row]! |= 1 << slot;
        }
      }
    }
    return count;
  }
}
