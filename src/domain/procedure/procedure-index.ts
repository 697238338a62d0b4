import {foldText, splitSyllables} from '../../primitives/vietnamese-text.ts';
import type {AgencyLevel} from '../agency/agency.ts';
import {NO_WORDS} from './citizen-words.ts';
import type {CitizenWords} from './citizen-words.ts';
import {parseProcedureCode} from './procedure-code.ts';
import {countFacets, passesFilters} from './procedure-facets.ts';
import type {
  MatchReason,
  ProcedureAnswer,
  ProcedureHit,
  ProcedureQuery,
  TextRange,
} from './procedure-query.ts';
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

/** Builds the index in slices: the caller takes a breath at every `yield`. */
export function* indexProcedures(
  rows: readonly ProcedureSummary[],
  words: CitizenWords = NO_WORDS,
  options: IndexOptions = {},
): Generator<void, ProcedureIndex> {
  const postings = new Map<string, number[]>();
  const folded: string[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (row % 50 === 49) yield;
    const text = foldText(rows[row]!.name);
    folded.push(` ${text} `);
    for (const syllable of new Set(text.split(' '))) {
      const list = postings.get(syllable);
      if (list) list.push(row);
      else postings.set(syllable, [row]);
    }
  }
  const byUse = rows
    .map((_, row) => row)
    .sort((a, b) => (rows[b]!.usage ?? 0) - (rows[a]!.usage ?? 0) || a - b);
  const meanings = words.meanings.flatMap(({says, means}) =>
    says.map((typed) => ({typed, key: ` ${foldText(typed)} `, means})),
  );
  const fillers = words.fillers.map((filler) => ` ${foldText(filler)} `).sort((a, b) => b.length - a.length);

  const scored = (text: string): {order: number[]; terms: Set<string>; reason?: MatchReason} => {
    let typed = ` ${foldText(text)} `;
    let reason: MatchReason | undefined;
    for (const meaning of meanings) {
      if (!typed.includes(meaning.key)) continue;
      typed = typed.replace(meaning.key, ` ${foldText(meaning.means[0]!)} `);
      reason ??= {typed: meaning.typed, official: meaning.means[0]!};
    }
    for (const filler of fillers) typed = typed.replace(filler, ' ');
    const terms = new Set(typed.trim().split(' ').filter(Boolean));
    const score = new Float64Array(rows.length);
    let most = 0;
    for (const term of terms) {
      const list = postings.get(term) ?? [];
      const weight = Math.log(1 + rows.length / (1 + list.length));
      most += weight;
      for (const row of list) score[row]! += weight;
    }
    const order: number[] = [];
    for (let row = 0; row < rows.length; row++) if (score[row]! > most * 0.5) order.push(row);
    const rank = (row: number): number =>
      score[row]! / most -
      0.004 * folded[row]!.length ** 0.7 +
      0.02 * Math.log1p(rows[row]!.usage ?? 0) +
      (options.level && rows[row]!.levels.includes(options.level) ? 0.05 : 0);
    order.sort((a, b) => rank(b) - rank(a) || a - b);
    return {order, terms, ...(reason && {reason})};
  };

  return {
    rows,
    answer(query) {
      const text = query.text.trim();
      const code = parseProcedureCode(text);
      let order = byUse;
      let terms = new Set<string>();
      let reason: MatchReason | undefined;
      if (code !== undefined || /^\d[\d.]*$/.test(text)) {
        const part = code ?? text;
        order = byUse.filter((row) => rows[row]!.code.includes(part));
      } else if (text !== '') ({order, terms, reason} = scored(text));
      const matched = order.map((row) => rows[row]!);
      const passing = matched.filter((row) => passesFilters(row, query.filters));
      const from = Math.max(0, Number(query.cursor ?? 0) || 0);
      const limit = Math.min(200, Math.max(1, query.limit));
      const hits = passing.slice(from, from + limit).map((procedure): ProcedureHit => {
        const marks: TextRange[] = splitSyllables(procedure.name)
          .filter((syllable) => terms.has(syllable.folded))
          .map(({start, end}) => ({start, end}));
        return {procedure, marks, ...(reason && {reason})};
      });
      const next = from + limit < passing.length ? String(from + limit) : undefined;
      return {
        total: passing.length,
        hits,
        facets: countFacets(matched, query.filters),
        suggestions: passing.length > 0 ? [] : byUse.slice(0, 4).map((row) => rows[row]!.name),
        ...(next !== undefined && {next}),
      };
    },
  };
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
