import type {AgencyLevel} from '../agency/agency.ts';
import {orderByRank} from './procedure-order.ts';
import type {Postings} from './procedure-postings.ts';
import type {ProcedureSummary} from './procedure.ts';

/** How much a token of each kind counts as part of the name. */
export const BULK = [1, 0.6, 0.3, 0, 0];

const USAGE = 0.15;
const LEVEL = 0.05;
const ROWS_A_SLICE = 256;
/** Rows of the catalogue without a field are copies, local schemes or out of force. */
const NO_FIELD = 0.1;
/** The further from the ward's counter, the fewer citizens ask for it: taken off, in shares of a perfect match. */
const FAR = 0.06;
const DISTANCE: Partial<Record<AgencyLevel, number>> = {province: 0.03, ministry: FAR};
/** What is done to a paper one has already; names begin with it. Last comes the syllable that asks for it. */
const LATER_ACTS = (
  'cấp lại|cấp đổi|đổi|đăng ký lại|đăng ký thay đổi|thay đổi|điều chỉnh|cấp điều chỉnh|sửa đổi|đính chính|gia hạn|' +
  'thu hồi|hủy|xóa|chấm dứt|đăng ký chấm dứt|giải thể|sáp nhập|tạm ngừng|dừng|rút|thôi|công bố lại|trả lại|bổ sung|' +
  'thông báo thay đổi'
).split('|');

/** What is known of the rows before any question. */
export interface RowFacts {
  /** How much each name says, in the weights of its syllables. */
  readonly mass: Float32Array;
  /** How much a syllable of a name says on average: less in a huge catalogue, whose names are much alike. */
  readonly telling: number;
  /** What use and level are worth, in shares of a perfect match. */
  readonly prior: Float32Array;
  /** Which rare variants each row is, a bit for each. */
  readonly rare: Uint32Array;
  /** Which later act (re-issue, change, withdrawal) each row is, from 1; 0 for the first issue. */
  readonly later: Uint8Array;
  /** Exact number of the syllable that asks for each later act. */
  readonly laterSigns: readonly number[];
  /** All rows, the most used first. */
  readonly byUse: readonly number[];
}

function foldsOf(phrase: string, {lexicon}: Postings): number[] {
  return phrase.split(' ').map((word) => lexicon.foldOf[lexicon.intern(word)]!);
}

/** Gathers the facts of all rows, a slice of rows between breaths. */
export function* gatherRowFacts(
  rows: readonly ProcedureSummary[],
  postings: Postings,
  rarePhrases: readonly (readonly number[])[],
  level: AgencyLevel | undefined,
): Generator<void, RowFacts> {
  const {tokens, kinds, starts, folds, lexicon, count} = postings;
  const mass = new Float32Array(count);
  const prior = new Float32Array(count);
  const rare = new Uint32Array(count);
  const later = new Uint8Array(count);
  const acts = LATER_ACTS.map((act) => foldsOf(act, postings));
  const opening = foldsOf('thủ tục', postings);
  const startsWith = (from: number, phrase: readonly number[]): boolean =>
    phrase.every((fold, step) => folds[tokens[from + step]!] === fold);
  let said = 0;
  let bulk = 0;
  let most = 1;
  for (const {usage} of rows) most = Math.max(most, usage ?? 0);
  /** 1 for the most used of all, 0 for what nobody uses. */
  const useOf = ({usage = 0}: ProcedureSummary): number => Math.log1p(Math.max(0, usage)) / Math.log1p(most);
  for (let row = 0; row < count; row++) {
    if (row % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      mass[row]! += BULK[kinds[at]!]! * postings.rarity(folds[tokens[at]!]!);
      bulk += BULK[kinds[at]!]!;
    }
    said += mass[row]!;
    const from = starts[row]! + (startsWith(starts[row]!, opening) ? 2 : 0);
    later[row] = acts.findIndex((act) => startsWith(from, act)) + 1;
    const {levels, fields} = rows[row]!;
    prior[row] =
      USAGE * useOf(rows[row]!) +
      (level !== undefined && levels.includes(level) ? LEVEL : 0) -
      (fields.length === 0 ? NO_FIELD : Math.min(FAR, ...levels.map((at) => DISTANCE[at] ?? 0)));
  }
  yield;
  for (const [bit, phrase] of rarePhrases.entries()) {
    for (const [place, row] of postings.rowsOf(phrase[0]!).entries()) {
      if (place % ROWS_A_SLICE === 0) yield;
      for (let at = starts[row]!; at + phrase.length <= starts[row + 1]!; at++) {
        if (startsWith(at, phrase)) rare[row]! |= 1 << bit;
      }
    }
  }
  const byUse = [...(yield* orderByRank(rows, (row) => 1e9 * (1 - useOf(row))))];
  const laterSigns = LATER_ACTS.map((act) => lexicon.intern(act.slice(act.lastIndexOf(' ') + 1)));
  return {mass, telling: said / (bulk || 1), prior, rare, later, laterSigns, byUse};
}
