import {Candidates} from './procedure-candidates.ts';
import type {Rate} from './procedure-candidates.ts';
import type {Postings} from './procedure-postings.ts';
import type {Reading} from './procedure-reading.ts';
import type {RowFacts} from './procedure-row-facts.ts';
import {RowScan} from './procedure-scan.ts';
import type {Explanation} from './procedure-scan.ts';

/** What decides the order; shares are of the score of a perfect match. */
export const WEIGHTS = {
  /** Rows found by postings that are looked at word by word. */
  candidates: 48,
  /** Share of the score that asks whether the name says nothing beyond the question. */
  tightness: 0.45,
  /** Taken from variants that few need, unless asked for. */
  rare: 0.03,
  /** Taken from what is done to a paper one has already, unless asked for. */
  later: 0.13,
  /** Taken from all else where something is asked to be done to a paper one has already. */
  other: 0.08,
  /** Questions longer than this mass need not be found whole. */
  enough: 5,
  /** What the second row is given for all that it answers and the first does not. */
  adding: 0.4,
  /** What is left open by less than this mass is no second matter. */
  matter: 1,
};

/** A row that answers a question. */
export interface Ranked {
  readonly row: number;
  readonly score: number;
  /** How much of the question the row answers, in the weights of its parts. */
  readonly answered: number;
  /** The same as a share, 0 to 1. */
  readonly fit: number;
}

/** Puts the rows that answer a question in order. */
export class Ranker {
  readonly #facts: RowFacts;
  readonly #rarePhrases: readonly (readonly number[])[];
  readonly #foldOf: readonly number[];
  readonly #scan: RowScan;
  readonly #candidates: Candidates;
  /** Of the question at hand: what it weighs whole, the rare variants it does not ask for, what lateness costs. */
  #whole = 1;
  #unasked = 0;
  #lateness: readonly number[] = [];
  /** One function for all questions: a new one for each is compiled anew after every collection of garbage. */
  readonly #rate: Rate;

  constructor(postings: Postings, facts: RowFacts, rarePhrases: readonly (readonly number[])[]) {
    this.#facts = facts;
    this.#rarePhrases = rarePhrases;
    this.#foldOf = postings.lexicon.foldOf;
    this.#scan = new RowScan(postings);
    this.#candidates = new Candidates(postings, WEIGHTS.candidates);
    const {mass, prior, rare, later} = facts;
    this.#rate = (row, answered, named) =>
      (answered / this.#whole) *
        (1 - WEIGHTS.tightness + WEIGHTS.tightness * Math.min(1, named / (mass[row]! || 1))) +
      prior[row]! -
      (rare[row]! & this.#unasked ? WEIGHTS.rare : 0) -
      this.#lateness[later[row]!]!;
  }

  /** The rows that pass and may answer the question, best first; ties keep the order of the catalogue. */
  rank(reading: Reading, passes?: (row: number) => boolean): Ranked[] {
    this.#scan.open(reading);
    this.#scan.assumePerfectRow();
    const all = this.#scan.answered();
    const whole = Math.min(all, Math.max(WEIGHTS.enough, all * 0.6));
    let unasked = 0;
    this.#rarePhrases.forEach((phrase, bit) => {
      if (!phrase.every((fold) => reading.slots.some(({folds}) => folds[0] === fold))) unasked |= 1 << bit;
    });
    const isAsked = this.#facts.laterSigns.map((sign) =>
      reading.slots.some(({folds, exact}) => folds[0] === this.#foldOf[sign] && (exact ?? sign) === sign),
    );
    this.#whole = whole;
    this.#unasked = unasked;
    this.#lateness = [
      isAsked.includes(true) ? WEIGHTS.other : 0,
      ...isAsked.map((asked) => (asked ? 0 : WEIGHTS.later)),
    ];
    const ranked: Ranked[] = [];
    for (const row of this.#candidates.find(reading, whole, this.#rate, passes)) {
      this.#scan.look(row);
      const answered = this.#scan.answered();
      const score = this.#rate(row, answered, this.#scan.named);
      ranked.push({row, score, answered, fit: Math.min(1, answered / whole)});
    }
    ranked.sort((a, b) => b.score - a.score || a.row - b.row);
    this.#putAddingSecond(ranked, all);
    return ranked;
  }

  /** Puts second the row that adds most to the first: a question may be about two matters (`all`: its mass). */
  #putAddingSecond(ranked: Ranked[], all: number): void {
    const [first] = ranked;
    const open = all - (first?.answered ?? all);
    if (!first || open < WEIGHTS.matter) return;
    const worthOf = ({score}: Ranked, added: number) => score + (WEIGHTS.adding * added) / this.#whole;
    this.#scan.look(first.row);
    const known = this.#scan.shares();
    let second = 1;
    let most = 0;
    for (let at = 1; at < ranked.length && worthOf(ranked[at]!, open) > most; at++) {
      this.#scan.look(ranked[at]!.row);
      let added = 0;
      this.#scan.shares().forEach((share, word) => (added += Math.max(0, share - known[word]!)));
      const worth = worthOf(ranked[at]!, Math.min(open, added));
      if (worth > most) [second, most] = [at, worth];
    }
    ranked.splice(1, 0, ...ranked.splice(second, 1));
  }

  /** By which words and concepts a row answers the question. */
  explain(reading: Reading, row: number): Explanation {
    this.#scan.open(reading);
    this.#scan.look(row);
    return this.#scan.explain();
  }
}
