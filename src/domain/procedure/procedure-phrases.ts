import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {CitizenWords} from './citizen-words.ts';
import type {Postings} from './procedure-postings.ts';

/** Words as exact numbers of their syllables. */
export interface Words {
  readonly text: string;
  readonly exacts: readonly number[];
}

interface Numbered extends Words {
  readonly folds: readonly number[];
}

/** What a phrase of citizens does in a question. */
export type PhraseRole = 'filler' | 'outside' | 'same' | 'meaning';

export interface Phrase {
  readonly role: PhraseRole;
  readonly exacts: readonly number[];
  readonly folds: readonly number[];
  /** Other words for it: one for the role `same`, official wordings for `meaning`. */
  readonly means: readonly Words[];
}

/** The citizens' words made ready for reading questions. */
export interface Phrases {
  /** The phrases that begin with a folded syllable. */
  startingWith(fold: number): readonly Phrase[];
  /** Those of them that say nothing. */
  fillersFrom(fold: number): readonly Phrase[];
  /** Does one folded syllable directly follow another in any phrase? */
  follows(first: number, second: number): boolean;
  /** Variants that rank behind unless asked for, as folded syllables. */
  readonly rare: readonly (readonly number[])[];
}

/** What makes up this share of a name, the name is about. */
const GOOD_PART = 1 / 3;

/** As many as there are bits in a number. */
const MAX_RARE = 31;

/**
 * Numbers the words of citizens in the same lexicon as the catalogue, an entry between breaths. The names of this very
 * catalogue come first: what one is about is done at a counter, and their spelling of a word is understood.
 */
export function* compilePhrases(words: CitizenWords, postings: Postings): Generator<void, Phrases> {
  const {lexicon} = postings;
  const byStart = new Map<number, Phrase[]>();
  const fillers = new Map<number, Phrase[]>();
  const pairs = new Set<number>();
  const number = (text: string): Numbered => {
    const exacts: number[] = [];
    const lower = text.toLowerCase();
    eachWord(lower, (start, end) => exacts.push(lexicon.intern(lower.slice(start, end))));
    return {text, exacts, folds: exacts.map((exact) => lexicon.foldOf[exact]!)};
  };
  const add = (role: PhraseRole, text: string, means: readonly Words[]): void => {
    const words = number(text);
    const {exacts, folds} = words;
    if (folds.length === 0 || (role === 'outside' && isInNames(words, postings, GOOD_PART))) return;
    const phrase = {role, exacts, folds, means};
    put(byStart, phrase);
    if (role === 'filler') put(fillers, phrase);
    for (let at = 1; at < folds.length; at++) pairs.add((folds[at - 1]! << 16) | folds[at]!);
  };
  const addAll = (role: PhraseRole, says: readonly string[], means: readonly string[] = []): void => {
    const wordings = means.map(number).filter(({exacts}) => exacts.length > 0);
    if (role === 'meaning' && wordings.length === 0) return;
    for (const text of says) {
      const [first = '', second] = text.split('+');
      if (second === undefined) add(role, text, wordings);
      else {
        add(role, `${first} ${second}`, wordings);
        add(role, `${second} ${first}`, wordings);
      }
    }
  };
  for (const {says, means} of words.meanings) {
    addAll('meaning', says, means);
    yield;
  }
  for (const {says, means} of words.same) {
    addAll('same', says, means);
    // A word that no name has stands for those of its spellings that the names have.
    const [official = ''] = means;
    const isOwn = (text: string) => !text.includes('+') && isInNames(number(text), postings);
    if (!isOwn(official)) addAll('meaning', [official], says.filter(isOwn));
    yield;
  }
  addAll('filler', words.fillers);
  for (const text of words.outside) {
    addAll('outside', [text]);
    yield;
  }
  return {
    startingWith: (fold) => byStart.get(fold) ?? [],
    fillersFrom: (fold) => fillers.get(fold) ?? [],
    follows: (first, second) => pairs.has((first << 16) | second),
    rare: words.rare.slice(0, MAX_RARE).map((text) => number(text).folds),
  };
}

/** Do these words stand side by side in the name of any row and make up at least `share` of it (0 to 1)? */
function isInNames({exacts, folds}: Numbered, postings: Postings, share = 0): boolean {
  if (folds.some((fold, at) => at > 0 && postings.follows(folds[at - 1]!, fold) === 0)) return false;
  const [rarest = -1] = [...folds].sort((a, b) => postings.frequency(a) - postings.frequency(b));
  for (const row of postings.rowsOf(rarest)) {
    const name = postings.nameTokens(row);
    if (exacts.length < share * name.length) continue;
    for (let from = 0; from + exacts.length <= name.length; from++)
      if (exacts.every((exact, step) => name[from + step] === exact)) return true;
  }
  return false;
}

function put(byStart: Map<number, Phrase[]>, phrase: Phrase): void {
  const [first = -1] = phrase.folds;
  const same = byStart.get(first);
  if (same) same.push(phrase);
  else byStart.set(first, [phrase]);
}
