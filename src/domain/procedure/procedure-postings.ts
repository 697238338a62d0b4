import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {Lexicon} from './procedure-lexicon.ts';
import {orderByRank} from './procedure-order.ts';
import type {ProcedureSummary} from './procedure.ts';

/** Where in a row a token stands: its name, late in it, in brackets in it, a keyword, a field. */
const [NAME, TRAILING, ASIDE, KEYWORD, FIELD] = [0, 1, 2, 3, 4];

/** Names run to a thousand characters; what comes after so many syllables says little. */
const TRAILING_AFTER = 16;
const MAX_TOKENS = 400;
const ROWS_A_SLICE = 32;
const ROWS_TO_TURN = 256;
const PAIR_SLOTS = 1 << 18;

/** Every token of every row in order, and for each folded syllable the rows that hold it. */
export interface Postings {
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Exact numbers of all tokens, row after row. */
  readonly tokens: Uint16Array;
  readonly kinds: Uint8Array;
  /** Row → its first token; one more entry at the end. */
  readonly starts: Uint32Array;
  /** Exact number → folded number, of the tokens. */
  readonly folds: Uint16Array;
  /** Exact numbers of the words of a row's name, in order. */
  nameTokens(row: number): Uint16Array;
  /** How many rows hold a folded syllable. */
  frequency(fold: number): number;
  /** The rows that hold it, short names and much used ones first. */
  rowsOf(fold: number): Uint32Array;
  /** How much a folded syllable tells rows apart, 0 (in all of them) to 1 (in one). */
  rarity(fold: number): number;
  /** How often one folded syllable directly follows another. */
  follows(first: number, second: number): number;
}

/** Counts of neighbours in an open hash table: much faster to fill than a Map. */
class PairCounts {
  readonly #keys: Uint32Array;
  readonly #counts: Uint16Array;
  #free: number;

  constructor(tokens: number) {
    const size = Math.min(PAIR_SLOTS, 2 ** Math.ceil(Math.log2(2 * tokens + 16)));
    this.#keys = new Uint32Array(size);
    this.#counts = new Uint16Array(size);
    this.#free = size * 0.7;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  add(key: number): void {
    const at = this.#slot(key);
    if (this.#keys[at] === 0) {
      if (this.#free-- <= 0) return;
      this.#keys[at] = key;
    }
    if (this.#counts[at]! < 0xffff) this.#counts[at]!++;
  }

  get(key: number): number {
    return this.#counts[this.#slot(key)]!;
  }
}

const pairKey = (first: number, second: number): number => ((first << 16) | second) + 1;

/** Room for tokens that doubles as it fills. */
function grow<T extends Uint8Array | Uint16Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/** Reads the rows into postings, a few rows between breaths. */
export function* indexTokens(rows: readonly ProcedureSummary[], lexicon: Lexicon): Generator<void, Postings> {
  let tokens = new Uint16Array(rows.length * 24 + MAX_TOKENS);
  let kinds = new Uint8Array(tokens.length);
  const starts = new Uint32Array(rows.length + 1);
  let used = 0;
  for (let row = 0; row < rows.length; row++) {
    if (row % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    starts[row] = used;
    tokens = grow(tokens, used + MAX_TOKENS);
    kinds = grow(kinds, tokens.length);
    const limit = used + MAX_TOKENS;
    const first = used;
    const {name, keywords, fields} = rows[row]!;
    let depth = 0;
    let checked = 0;
    const add = (text: string, kind: number): void =>
      eachWord(text, (start, end) => {
        if (used >= limit) return;
        if (kind === NAME) {
          for (; checked < start; checked++) {
            const code = text.charCodeAt(checked);
            if (code === 40) depth++;
            else if (code === 41 && depth > 0) depth--;
          }
        }
        tokens[used] = lexicon.intern(text.slice(start, end));
        kinds[used++] =
          kind !== NAME ? kind : depth > 0 ? ASIDE : used - first > TRAILING_AFTER ? TRAILING : NAME;
      });
    add(name, NAME);
    for (const keyword of keywords) add(keyword, KEYWORD);
    for (const field of fields) add(field, FIELD);
  }
  starts[rows.length] = used;
  yield;
  const order = yield* orderByRank(rows, unlikeliness);
  yield;
  return yield* invert(order, lexicon, tokens.slice(0, used), kinds.slice(0, used), starts);
}

/** Lower for rows that are likelier to be wanted: short names and much used ones. */
const unlikeliness = ({name, usage = 0}: ProcedureSummary): number =>
  Math.max(0, 100 + name.length - 6 * Math.log1p(Math.max(0, usage)));

/** Turns "row → tokens" round to "syllable → rows". */
function* invert(
  order: Uint32Array,
  lexicon: Lexicon,
  tokens: Uint16Array,
  kinds: Uint8Array,
  starts: Uint32Array,
): Generator<void, Postings> {
  const count = order.length;
  const folds = Uint16Array.from(lexicon.foldOf);
  const size = lexicon.folded.length;
  const ends = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  const pairs = new PairCounts(tokens.length);
  for (let row = 0; row < count; row++) {
    if (row % ROWS_TO_TURN === ROWS_TO_TURN - 1) yield;
    let before = -1;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const fold = folds[tokens[at]!]!;
      if (last[fold] !== row) ends[fold + 1]!++;
      last[fold] = row;
      if (before >= 0 && kinds[at] !== FIELD) pairs.add(pairKey(before, fold));
      before = fold;
    }
  }
  for (let fold = 0; fold < size; fold++) ends[fold + 1]! += ends[fold]!;
  const rowsOf = new Uint32Array(ends[size]!);
  const next = ends.slice();
  last.fill(-1);
  for (let place = 0; place < count; place++) {
    if (place % ROWS_TO_TURN === ROWS_TO_TURN - 1) yield;
    const row = order[place]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const fold = folds[tokens[at]!]!;
      if (last[fold] !== row) rowsOf[next[fold]!++] = row;
      last[fold] = row;
    }
  }
  const within = (fold: number): boolean => fold < size;
  const rarities = new Float32Array(size);
  for (let fold = 0; fold < size; fold++) {
    rarities[fold] = Math.log(1 + count / (ends[fold + 1]! - ends[fold]!)) / Math.log(1 + count);
  }
  return {
    lexicon,
    count,
    tokens,
    kinds,
    starts,
    folds,
    nameTokens: (row) => {
      let end = starts[row]!;
      while (end < starts[row + 1]! && kinds[end]! < KEYWORD) end++;
      return tokens.subarray(starts[row]!, end);
    },
    frequency: (fold) => (within(fold) ? ends[fold + 1]! - ends[fold]! : 0),
    rarity: (fold) => rarities[fold] ?? 1,
    rowsOf: (fold) => (within(fold) ? rowsOf.subarray(ends[fold]!, ends[fold + 1]!) : new Uint32Array()),
    follows: (first, second) => pairs.get(pairKey(first, second)),
  };
}
