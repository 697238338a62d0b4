import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {CitizenWords} from './citizen-words.ts';
import type {Lexicon} from './procedure-lexicon.ts';

/** Words as exact numbers of their syllables. */
export interface Words {
  readonly text: string;
  readonly exacts: readonly number[];
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

/** As many as there are bits in a number. */
const MAX_RARE = 31;

/** Numbers the words of citizens in the same lexicon as the catalogue, an entry between breaths. */
export function* compilePhrases(words: CitizenWords, lexicon: Lexicon): Generator<void, Phrases> {
  const byStart = new Map<number, Phrase[]>();
  const fillers = new Map<number, Phrase[]>();
  const pairs = new Set<number>();
  const number = (text: string): Words => {
    const exacts: number[] = [];
    const lower = text.toLowerCase();
    eachWord(lower, (start, end) => exacts.push(lexicon.intern(lower.slice(start, end))));
    return {text, exacts};
  };
  const foldsOf = (exacts: readonly number[]): number[] => exacts.map((exact) => lexicon.foldOf[exact]!);
  const add = (role: PhraseRole, text: string, means: readonly Words[]): void => {
    const {exacts} = number(text);
    const folds = foldsOf(exacts);
    if (folds.length === 0) return;
    const phrase = {role, exacts, folds, means};
    put(byStart, phrase);
    if (role === 'filler') put(fillers, phrase);
    for (let at = 1; at < folds.length; at++) pairs.add((folds[at - 1]! << 16) | folds[at]!);
  };
  const addAll = (role: PhraseRole, says: readonly string[], means: readonly string[] = []): void => {
    const wordings = means.map(number).filter(({exacts}) => exacts.length > 0);
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
  for (const {says, means} of words.same) addAll('same', says, means);
  yield;
  addAll('filler', words.fillers);
  addAll('outside', words.outside);
  return {
    startingWith: (fold) => byStart.get(fold) ?? [],
    fillersFrom: (fold) => fillers.get(fold) ?? [],
    follows: (first, second) => pairs.has((first << 16) | second),
    rare: words.rare.slice(0, MAX_RARE).map((text) => foldsOf(number(text).exacts)),
  };
}

function put(byStart: Map<number, Phrase[]>, phrase: Phrase): void {
  const [first = -1] = phrase.folds;
  const same = byStart.get(first);
  if (same) same.push(phrase);
  else byStart.set(first, [phrase]);
}
