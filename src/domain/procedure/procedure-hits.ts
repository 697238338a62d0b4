import {splitSyllables} from '../../primitives/vietnamese-text.ts';
import {markName} from './procedure-marks.ts';
import type {Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';
import type {MatchReason, ProcedureHit} from './procedure-query.ts';
import type {Ranker} from './procedure-ranking.ts';
import type {Reading} from './procedure-reading.ts';
import {differences} from './procedure-twins.ts';
import type {ProcedureSummary} from './procedure.ts';

/** Near twins are told apart among the first hits only. */
const TOLD_APART = 6;

/** So many other words may stand between two official ones that are said to be in a name. */
const BETWEEN = 1;

/** Whether a name holds words in their order and near each other. */
function holdsInOrder(held: Uint16Array, words: readonly number[]): boolean {
  return held.some((first, start) => {
    if (first !== words[0]) return false;
    let at = start;
    for (const word of words.slice(1)) {
      const next = held.indexOf(word, at + 1);
      if (next < 0 || next - at - 1 > BETWEEN) return false;
      at = next;
    }
    return true;
  });
}

/** The words of a row's name that a question names (exact numbers), and official words that stand for those typed. */
interface NameMatch {
  readonly wanted: ReadonlySet<number>;
  readonly reason: MatchReason | undefined;
}

const foldsIn = (text: string): string =>
  splitSyllables(text)
    .map(({folded}) => folded)
    .join(' ');

function explain(row: number, reading: Reading, postings: Postings, ranker: Ranker): NameMatch {
  const wanted = new Set<number>();
  const held = postings.nameTokens(row);
  const {lexicon} = postings;
  const name = ` ${[...held].map((exact) => lexicon.folded[lexicon.foldOf[exact]!]).join(' ')} `;
  let reason: MatchReason | undefined;
  const want = (slot: number): void => {
    const {folds = [], exact = -1} = reading.slots[slot] ?? {};
    if (held.includes(exact)) wanted.add(exact);
    else for (const word of held) if (folds.includes(lexicon.foldOf[word]!)) wanted.add(word);
  };
  const tell = (typed: string, official: Words | undefined): void => {
    if (!official || !holdsInOrder(held, official.exacts)) return;
    // Words that stand in the name, and those that hold the official ones, need no explanation.
    const said = ` ${foldsIn(typed)} `;
    if (name.includes(said) || said.includes(` ${foldsIn(official.text)} `)) return;
    reason ??= {typed, official: official.text};
  };
  const {words, concepts} = ranker.explain(reading, row);
  for (const {typed, wording} of concepts) {
    const {exacts} = wording.official;
    // A single word of a longer wording stands in many names by chance.
    if (exacts.length === 1 || exacts.filter((exact) => held.includes(exact)).length > 1)
      for (const {slot} of wording.words) want(slot);
    tell(typed, wording.official);
  }
  for (const at of words) {
    const {start, end, official} = reading.syllables[at]!;
    want(reading.words[at]!.slot);
    tell(reading.text.slice(start, end), official);
  }
  return {wanted, reason};
}

/**
 * The rows as hits. Marks, reason and difference are found when they are looked at: most keystrokes of
 * fast typing are never drawn.
 */
export function makeHits(
  shown: readonly ProcedureSummary[],
  numbers: readonly number[],
  reading: Reading,
  postings: Postings,
  ranker: Ranker,
): ProcedureHit[] {
  let apart: readonly (string | undefined)[] | undefined;
  return shown.map((procedure, place): ProcedureHit => {
    const row = numbers[place]!;
    let known: NameMatch | undefined;
    const explanation = (): NameMatch => (known ??= explain(row, reading, postings, ranker));
    return {
      procedure,
      get marks() {
        return markName(procedure.name, row, explanation().wanted, postings);
      },
      get reason() {
        return explanation().reason;
      },
      get difference() {
        apart ??= differences(
          numbers.slice(0, TOLD_APART),
          shown.slice(0, TOLD_APART).map(({name}) => name),
          postings,
        );
        return apart[place];
      },
    };
  });
}
