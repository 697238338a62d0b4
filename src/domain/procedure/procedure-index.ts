import type {AgencyLevel} from '../agency/agency.ts';
import {NO_WORDS} from './citizen-words.ts';
import type {CitizenWords} from './citizen-words.ts';
import {parseProcedureCode} from './procedure-code.ts';
import {countFacets, passesFilters} from './procedure-facets.ts';
import type {ProcedureFacets} from './procedure-facets.ts';
import {Lexicon} from './procedure-lexicon.ts';
import {markName} from './procedure-marks.ts';
import {compilePhrases} from './procedure-phrases.ts';
import type {Phrases} from './procedure-phrases.ts';
import {indexTokens} from './procedure-postings.ts';
import type {Postings} from './procedure-postings.ts';
import type {MatchReason, ProcedureAnswer, ProcedureHit, ProcedureQuery} from './procedure-query.ts';
import {Ranker} from './procedure-ranking.ts';
import {readQuestion} from './procedure-reading.ts';
import type {Reading} from './procedure-reading.ts';
import {gatherRowFacts} from './procedure-row-facts.ts';
import {differences} from './procedure-twins.ts';
import type {ProcedureSummary} from './procedure.ts';

/** A catalogue made ready for questions in citizens' words. */
export interface ProcedureIndex {
  readonly rows: readonly ProcedureSummary[];
  answer(query: ProcedureQuery): ProcedureAnswer;
}

export interface IndexOptions {
  /** Level of the agency whose page this is; its own procedures come first among equals. */
  readonly level?: AgencyLevel;
}

const MAX_LIMIT = 200;
/** Near twins are told apart among the first hits only. */
const TOLD_APART = 6;
const SUGGESTIONS = 5;
/** Below this fit nothing is shown, nor rows much worse than the best. */
const LEAST_FIT = 0.45;
const LEAST_OF_BEST = 0.55;

/** What a question found: rows in order, and how it was read when it was read at all. */
interface Found {
  readonly rows: readonly number[];
  readonly reading?: Reading;
}

class SearchIndex implements ProcedureIndex {
  readonly rows: readonly ProcedureSummary[];
  readonly #postings: Postings;
  readonly #phrases: Phrases;
  readonly #ranker: Ranker;
  readonly #byUse: readonly number[];

  constructor(
    rows: readonly ProcedureSummary[],
    postings: Postings,
    phrases: Phrases,
    ranker: Ranker,
    byUse: readonly number[],
  ) {
    this.rows = rows;
    this.#postings = postings;
    this.#phrases = phrases;
    this.#ranker = ranker;
    this.#byUse = byUse;
  }

  answer(query: ProcedureQuery): ProcedureAnswer {
    const found = this.#find(query.text.trim());
    const {rows} = this;
    let facets: ProcedureFacets | undefined;
    const isFiltered = Object.values(query.filters).some((value) => value !== undefined);
    const passes = (row: number): boolean => passesFilters(rows[row]!, query.filters);
    // Asked anew, not filtered: the rows that pass may be beyond the best of all.
    const passing = isFiltered ? this.#find(query.text.trim(), passes).rows.filter(passes) : found.rows;
    const from = Math.max(0, Math.trunc(Number(query.cursor ?? 0)) || 0);
    const limit = Math.min(MAX_LIMIT, Math.max(1, Math.trunc(query.limit) || 1));
    const shown = passing.slice(from, from + limit);
    const apart =
      found.reading && from === 0
        ? differences(
            shown.slice(0, TOLD_APART),
            shown.slice(0, TOLD_APART).map((row) => rows[row]!.name),
            this.#postings,
          )
        : [];
    const hits = shown.map((row, place) => this.#hit(row, found.reading, apart[place]));
    return {
      total: passing.length,
      hits,
      // Counted when looked at: most keystrokes of fast typing are never drawn.
      get facets() {
        return (facets ??= countFacets(
          [...new Set([...found.rows, ...passing])].map((row) => rows[row]!),
          query.filters,
        ));
      },
      suggestions: found.rows.length > 0 ? [] : this.#suggestions(),
      ...(from + limit < passing.length && {next: String(from + limit)}),
    };
  }

  #find(text: string, passes?: (row: number) => boolean): Found {
    if (text.length < 2) return {rows: this.#byUse};
    const code = parseProcedureCode(text) ?? (/^\d\.?\d*$/.test(text) ? text : undefined);
    if (code !== undefined) {
      const rows = this.#byUse.filter((row) => this.rows[row]!.code.includes(code));
      if (rows.length > 0) return {rows};
    }
    const reading = readQuestion(text, this.#postings, this.#phrases);
    const ranked = this.#ranker.rank(reading, passes);
    let best = 0;
    for (const {fit} of ranked) best = Math.max(best, fit);
    if (best < LEAST_FIT) return {rows: [], reading};
    const rows = ranked.filter(({fit}) => fit >= best * LEAST_OF_BEST).map(({row}) => row);
    return {rows, reading};
  }

  #hit(row: number, reading: Reading | undefined, difference: string | undefined): ProcedureHit {
    const procedure = this.rows[row]!;
    if (!reading) return {procedure, marks: []};
    const wanted = new Set<number>();
    const held = this.#postings.nameTokens(row);
    let reason: MatchReason | undefined;
    this.#ranker.explain(row).forEach((wording, part) => {
      if (!wording) return;
      for (const slot of wording.slots) for (const fold of reading.slots[slot]!.folds) wanted.add(fold);
      const {official} = wording;
      if (official && !reason && official.exacts.every((exact) => held.includes(exact))) {
        reason = {typed: reading.parts[part]!.typed, official: official.text};
      }
    });
    return {
      procedure,
      marks: markName(procedure.name, row, wanted, this.#postings),
      ...(reason && {reason}),
      ...(difference !== undefined && {difference}),
    };
  }

  #suggestions(): string[] {
    return this.#byUse.slice(0, SUGGESTIONS).map((row) => this.rows[row]!.name);
  }
}

/** Builds the index in slices: the caller takes a breath at every `yield`. */
export function* indexProcedures(
  rows: readonly ProcedureSummary[],
  words: CitizenWords = NO_WORDS,
  options: IndexOptions = {},
): Generator<void, ProcedureIndex> {
  const lexicon = new Lexicon();
  const postings = yield* indexTokens(rows, lexicon);
  yield;
  const phrases = compilePhrases(words, lexicon);
  yield;
  const facts = yield* gatherRowFacts(rows, postings, phrases.rare, options.level);
  const ranker = new Ranker(postings, facts, phrases.rare);
  return new SearchIndex(rows, postings, phrases, ranker, [...facts.byUse]);
}

/** Builds the index at once, for a server or a test. */
export function buildProcedureIndex(
  rows: readonly ProcedureSummary[],
  words?: CitizenWords,
  options?: IndexOptions,
): ProcedureIndex {
  const steps = indexProcedures(rows, words, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
