import type {AgencyLevel} from '../agency/agency.ts';
import {NO_WORDS} from './citizen-words.ts';
import type {CitizenWords} from './citizen-words.ts';
import {parseProcedureCode, procedureCodeIn} from './procedure-code.ts';
import {countFacets, passesFilters} from './procedure-facets.ts';
import type {ProcedureFacets} from './procedure-facets.ts';
import {makeHits} from './procedure-hits.ts';
import {Lexicon} from './procedure-lexicon.ts';
import {compilePhrases} from './procedure-phrases.ts';
import type {Phrases} from './procedure-phrases.ts';
import {indexTokens} from './procedure-postings.ts';
import type {Postings} from './procedure-postings.ts';
import type {ProcedureAnswer, ProcedureQuery} from './procedure-query.ts';
import {Ranker} from './procedure-ranking.ts';
import {readQuestion} from './procedure-reading.ts';
import type {Reading} from './procedure-reading.ts';
import {gatherRowFacts, type RowFacts} from './procedure-row-facts.ts';
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
const SUGGESTIONS = 5;
/** Below this fit nothing is shown, nor rows much worse than the best. */
const LEAST_FIT = 0.4;
/** Of a question of many words, fillers apart, a row must answer so much: a few common words say nothing. */
const LEAST_ANSWERED = 1.7;
const LEAST_A_WORD = 0.6;
/** A row that answers so large a share of a question answers it, however common its words are. */
const NEARLY = 0.9;
/** What no counter does must be outweighed by more than its syllables. */
const OUTSIDE = 0.5;
const LEAST_OF_BEST = 0.55;
/** Amounts that must be answered are meant for names whose syllables say so much on average; of less, less will do. */
const TELLING = 0.3;

/** What a question found: rows in order, and how it was read when it was read at all. */
interface FoundRows {
  readonly rows: readonly number[];
  readonly reading?: Reading;
}

class SearchIndex implements ProcedureIndex {
  readonly rows: readonly ProcedureSummary[];
  readonly #postings: Postings;
  readonly #phrases: Phrases;
  readonly #ranker: Ranker;
  readonly #byUse: readonly number[];
  /** What amounts that must be answered are multiplied by, at most 1. */
  readonly #scale: number;

  constructor(
    rows: readonly ProcedureSummary[],
    postings: Postings,
    phrases: Phrases,
    ranker: Ranker,
    {byUse, telling}: RowFacts,
  ) {
    this.rows = rows;
    this.#postings = postings;
    this.#phrases = phrases;
    this.#ranker = ranker;
    this.#byUse = byUse;
    this.#scale = Math.min(1, telling / TELLING);
  }

  answer(query: ProcedureQuery): ProcedureAnswer {
    const found = this.#find(query.text.trim());
    const {rows} = this;
    let facets: ProcedureFacets | undefined;
    const isFiltered = Object.values(query.filters).some((value) => value !== undefined);
    const passes = (row: number): boolean => passesFilters(rows[row]!, query.filters);
    const among = isFiltered ? found.rows.filter(passes) : found.rows;
    // Facets count the best of all, so a filter is held to them; where none of them passes, others may.
    const passing =
      among.length > 0 || !isFiltered ? among : this.#find(query.text.trim(), passes).rows.filter(passes);
    const from = Math.max(0, Math.trunc(Number(query.cursor ?? 0)) || 0);
    const limit = Math.min(MAX_LIMIT, Math.max(1, Math.trunc(query.limit) || 1));
    const shown = passing.slice(from, from + limit);
    const procedures = shown.map((row) => rows[row]!);
    const {reading} = found;
    const hits = reading
      ? makeHits(procedures, shown, reading, this.#postings, this.#ranker)
      : procedures.map((procedure) => ({procedure, marks: []}));
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

  #find(text: string, passes?: (row: number) => boolean): FoundRows {
    if (text.length < 2) return {rows: this.#byUse};
    const coded = this.#byCode(text);
    if (coded) return {rows: coded};
    const reading = readQuestion(text, this.#postings, this.#phrases);
    const {syllables, words, outside} = reading;
    // "I would like to ask": the point is still to come.
    if (syllables.length === 0 && !outside && /\p{L}/u.test(text)) return {rows: this.#byUse};
    const ranked = this.#ranker.rank(reading, passes);
    // A word that nobody knows may be the very point.
    let all = 0;
    for (const {slot, weight, tie} of words) all += slot < 0 ? 1 : weight + tie;
    const least = this.#scale * Math.min(LEAST_ANSWERED, LEAST_A_WORD * (syllables.length - 1));
    const needed = Math.min(least, NEARLY * all) + this.#scale * (outside && OUTSIDE + outside);
    let best = 0;
    for (const {answered, fit} of ranked) if (answered >= needed) best = Math.max(best, fit);
    if (best < LEAST_FIT) return {rows: [], reading};
    const rows = ranked.filter(({fit}) => fit >= best * LEAST_OF_BEST).map(({row}) => row);
    return {rows, reading};
  }

  /** The rows whose code is in the text, or begins with its digits; undefined when it is no code. */
  #byCode(text: string): readonly number[] | undefined {
    const rowsOf = (test: (code: string) => boolean) =>
      this.#byUse.filter((row) => test(this.rows[row]!.code));
    const code = procedureCodeIn(text);
    const exact = code === undefined ? [] : rowsOf((one) => one === code);
    if (exact.length > 0 || parseProcedureCode(text)) return exact;
    if (!/^[\d.\s]+$/.test(text)) return undefined;
    const digits = text.replace(/\D/g, '');
    const begun = rowsOf((one) => one.replace(/\D/g, '').startsWith(digits));
    const rows = begun.length > 0 ? begun : rowsOf((one) => one.replace(/\D/g, '').includes(digits));
    return rows.length > 0 ? rows : undefined;
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
  const phrases = yield* compilePhrases(words, postings);
  yield;
  const facts = yield* gatherRowFacts(rows, postings, phrases.rare, options.level);
  const ranker = new Ranker(postings, facts, phrases.rare);
  return new SearchIndex(rows, postings, phrases, ranker, facts);
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
