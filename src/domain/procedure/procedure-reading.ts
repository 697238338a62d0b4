import type {Phrase, Phrases, Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';
import {readSyllables} from './procedure-spelling.ts';
import type {TypedSyllable} from './procedure-spelling.ts';
import {SlotList, pairShare} from './procedure-slots.ts';
import type {Slot, Word} from './procedure-slots.ts';

/** Official words for a part of the question. */
export interface Wording {
  readonly official: Words;
  readonly words: readonly Word[];
  /** What its words are worth side by side. */
  readonly mass: number;
}

/** Words of the question that may stand for official ones. */
export interface Concept {
  /** Number of the first word after those covered. */
  readonly to: number;
  readonly weight: number;
  /** How well official words stand for what was typed, 0 to 1. */
  readonly trust: number;
  readonly typed: string;
  readonly wordings: readonly Wording[];
}

/** A question understood: what to look for. */
export interface Reading {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** The syllables left without fillers. */
  readonly syllables: readonly TypedSyllable[];
  /** What each of them is worth as it stands. */
  readonly words: readonly Word[];
  /** For each word the concepts that begin with it. */
  readonly concepts: readonly (readonly Concept[])[];
  /** How many syllables name what no counter does. */
  readonly outside: number;
}

const OFFICIAL = 0.92;
/** A single word typed without its accents may be another. */
const GUESSED = 0.5;
/** Of what citizens say in one breath, another word may stand in the middle (`nuôi mấy con heo`). */
const GAP = 1;
const PARTED = 0.5;
/** Many official words for a short phrase do not make it more important. */
const SHORT_PHRASE = 0.8;
/** A slip of the finger may be so many words. */
const MISREAD = 2;
/** Single fillers stay when they are half of a word of the catalogue (`cho` of `cho thuê`). */
const HALF_A_WORD = 0.2;
/** The same for a filler typed without its accents, which may be another word (`lam` of `lam san`). */
const HALF_A_BARE_WORD = 0.1;

/**
 * How many syllables a phrase takes here, if it stands for itself; 0 when it does not. At most `gap` others may
 * stand between its own.
 */
function spanOf(
  phrase: Phrase,
  syllables: readonly TypedSyllable[],
  at: number,
  postings: Postings,
  gap: number,
): number {
  const {folds, exacts, role} = phrase;
  const {length} = folds;
  // What is half typed may yet become many a word, of what some counter does.
  const most = role === 'outside' ? MISREAD : Infinity;
  const reads = (typed: TypedSyllable, fold: number): boolean =>
    typed.folds.length <= most && typed.folds.includes(fold);
  let wrongAccents = 0;
  let next = at;
  for (let step = 0; step < length; step++) {
    const fold = folds[step]!;
    let typed = syllables[next++];
    while (step > 0 && typed && !reads(typed, fold) && next - at - step <= gap) typed = syllables[next++];
    if (!typed || !reads(typed, fold)) return 0;
    if (typed.exact === undefined || typed.exact === exacts[step]) continue;
    // An accent that makes no word is a slip, but in a word alone it may be any other word.
    if (length === 1 || (typed.exact >= 0 && !postings.lexicon.differByHook(typed.exact, exacts[step]!)))
      wrongAccents++;
  }
  if (wrongAccents * 3 >= length) return 0;
  if (length > 1) return next - at;
  const fold = folds[0]!;
  const before = syllables[at - 1]?.folds[0];
  // The last one may not be whole yet.
  const after = syllables[next]?.folds ?? [];
  const isBare = syllables[at]!.exact === undefined && postings.lexicon.plain(fold) !== exacts[0];
  // Two syllables and no more are hardly one word and a filler.
  const least = !isBare ? HALF_A_WORD : syllables.length > 2 ? HALF_A_BARE_WORD : 0;
  let follows = 0;
  for (const each of after) follows += postings.follows(fold, each);
  const isHalf =
    (before !== undefined && pairShare(before, fold, postings) > least) ||
    (after[0] !== undefined && pairShare(fold, after[0], postings) > least) ||
    follows > least * postings.frequency(fold);
  return isHalf ? 0 : 1;
}

interface ReadPhrase {
  readonly phrase: Phrase;
  readonly span: number;
}

/** The phrases that may be read at a place. */
function phrasesAt(
  at: number,
  syllables: readonly TypedSyllable[],
  phrases: Phrases,
  postings: Postings,
  gap = 0,
): ReadPhrase[] {
  const [fold = -1] = syllables[at]!.folds;
  return phrases
    .startingWith(fold)
    .map((phrase) => ({phrase, span: spanOf(phrase, syllables, at, postings, gap)}))
    .filter(({span}) => span > 0);
}

/** The phrases that cover most of the question, by the place where each begins. */
function choosePhrases(
  syllables: readonly TypedSyllable[],
  phrases: Phrases,
  postings: Postings,
): (Phrase | undefined)[] {
  const best = new Float64Array(syllables.length + 1);
  const chosen: (Phrase | undefined)[] = [];
  for (let at = syllables.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]!;
    for (const {phrase, span} of phrasesAt(at, syllables, phrases, postings)) {
      const gain = best[at + span]! + span * span;
      if (gain > best[at]!) {
        best[at] = gain;
        chosen[at] = phrase;
      }
    }
  }
  return chosen;
}

/** Understands a question in citizens' words against a catalogue. */
export function readQuestion(text: string, postings: Postings, phrases: Phrases): Reading {
  const typed = readSyllables(text, postings, phrases);
  const chosen = choosePhrases(typed, phrases, postings);
  let outside = 0;
  // Fillers are dropped, and one word put for all its spellings.
  const syllables: TypedSyllable[] = [];
  for (let at = 0; at < typed.length;) {
    const {role = 'meaning', folds = [0], means = []} = chosen[at] ?? {};
    const covered = typed.slice(at, (at += folds.length));
    const [word] = means;
    if (role === 'same' && word) {
      const {start} = covered[0]!;
      const {end} = covered.at(-1)!;
      for (const exact of word.exacts) {
        syllables.push({start, end, folds: [postings.lexicon.foldOf[exact]!], exact, official: word});
      }
    } else if (role !== 'filler') syllables.push(...covered);
    if (role === 'outside') outside += folds.length;
  }
  const slots = new SlotList();
  const words = slots.words(syllables, postings);
  const concepts = syllables.map(({start, exact}, at) =>
    phrasesAt(at, syllables, phrases, postings, GAP)
      .filter(({phrase}) => phrase.role === 'meaning')
      .map(({phrase: {folds, exacts, means}, span}): Concept => {
        const wordings = means.map((official): Wording => {
          const words = slots.words(
            official.exacts.map((exact) => ({folds: [postings.lexicon.foldOf[exact]!], exact})),
            postings,
          );
          let mass = 0;
          for (const {weight, tie} of words) mass += weight + tie;
          return {official, words, mass};
        });
        const {length} = folds;
        const isGuess =
          length === 1 && exact === undefined && postings.lexicon.plain(folds[0]!) !== exacts[0];
        return {
          to: at + span,
          weight: Math.min(wordings[0]!.mass, SHORT_PHRASE + length),
          trust: span > length ? PARTED : isGuess ? GUESSED : OFFICIAL,
          typed: text.slice(start, syllables[at + span - 1]!.end),
          wordings,
        };
      }),
  );
  return {text, slots: slots.slots, syllables, words, concepts, outside};
}
