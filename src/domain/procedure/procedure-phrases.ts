import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {CitizenWords} from './citizen-words.ts';
import type {Lexicon} from './procedure-lexicon.ts';

/** An official wording that a phrase may stand for. */
export interface OfficialWording {
  readonly text: string;
  /** Exact numbers of its syllables. */
  readonly exacts: readonly number[];
}

/** A phrase of citizens: either it stands for official words, or it is a filler without meaning. */
export interface Phrase {
  readonly exacts: readonly number[];
  readonly folds: readonly number[];
  readonly means: readonly OfficialWording[];
}

/** The citizens' words made ready for reading questions. */
export interface Phrases {
  /** The phrases that begin with a folded syllable. */
  startingWith(fold: number): readonly Phrase[];
  /** Does one folded syllable directly follow another in any phrase? */
  follows(first: number, second: number): boolean;
  /** Variants that rank behind unless asked for, as folded syllables. */
  readonly rare: readonly (readonly number[])[];
}

/** Numbers the words of citizens in the same lexicon as the catalogue. */
export function compilePhrases(words: CitizenWords, lexicon: Lexicon): Phrases {
  const byStart = new Map<number, Phrase[]>();
  const pairs = new Set<number>();
  const exactsOf = (text: string): number[] => {
    const exacts: number[] = [];
    eachWord(text.toLowerCase(), (start, end) =>
      exacts.push(lexicon.intern(text.slice(start, end).toLowerCase())),
    );
    return exacts;
  };
  const foldsOf = (exacts: readonly number[]): number[] => exacts.map((exact) => lexicon.foldOf[exact]!);
  const add = (text: string, means: readonly OfficialWording[]): void => {
    const exacts = exactsOf(text);
    const folds = foldsOf(exacts);
    if (folds.length === 0) return;
    const phrase = {exacts, folds, means};
    const same = byStart.get(folds[0]!);
    if (same) same.push(phrase);
    else byStart.set(folds[0]!, [phrase]);
    for (let at = 1; at < folds.length; at++) pairs.add((folds[at - 1]! << 16) | folds[at]!);
  };
  for (const {says, means} of words.meanings) {
    const wordings = means
      .map((text) => ({text, exacts: exactsOf(text)}))
      .filter(({exacts}) => exacts.length > 0);
    for (const text of says) add(text, wordings);
  }
  for (const text of words.fillers) add(text, []);
  return {
    startingWith: (fold) => byStart.get(fold) ?? [],
    follows: (first, second) => pairs.has((first << 16) | second),
    rare: words.rare.map((text) => foldsOf(exactsOf(text))).filter((folds) => folds.length > 0),
  };
}
