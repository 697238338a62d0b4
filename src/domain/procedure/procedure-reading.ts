import type {Phrase, PhraseRole, Phrases, Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';
import {readSyllables} from './procedure-spelling.ts';
import type {TypedSyllable} from './procedure-spelling.ts';
import {NEIGHBOUR, SlotList, bond, rarity, wordTie, wording} from './procedure-wording.ts';
import type {Slot, Wording} from './procedure-wording.ts';

/** A word of the question as it stands. */
export interface Word {
  /** Number of its slot; -1 when nothing can fill it. */
  readonly slot: number;
  readonly weight: number;
  /** What it is worth more right behind the word before. */
  readonly tie: number;
  readonly typed: TypedSyllable;
}

/** Words of the question that may stand for official ones. */
export interface Concept {
  /** Number of the first word after those covered. */
  readonly to: number;
  readonly weight: number;
  readonly typed: string;
  readonly wordings: readonly Wording[];
}

/** A question understood: what to look for. */
export interface Reading {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly words: readonly Word[];
  /** For each word the concepts that begin with it. */
  readonly concepts: readonly (readonly Concept[])[];
  /** How many syllables were typed. */
  readonly length: number;
  /** Does it name what no counter does, and nothing longer that one does? */
  readonly isOutside: boolean;
}

const OFFICIAL = 0.96;
/** A single word typed without its accents may be another. */
const GUESSED = 0.7;
/** Many official words for a short phrase do not make it more important. */
const LONG_MEANING = 0.7;
const SHORT_PHRASE = 0.8;
const A_SYLLABLE = 1;
/** A loose syllable that never stands beside its neighbours here is likely noise. */
const LOOSE = 0.4;
/** A word that neither the catalogue nor the citizens' words know is likely the very point. */
const STRANGE = 0.8;
/** Single fillers stay when they are half of a word of the catalogue (`cho` of `cho thuê`). */
const WORD_TIE = 0.2;

function matches(phrase: Phrase, syllables: readonly TypedSyllable[], at: number): boolean {
  if (at + phrase.folds.length > syllables.length) return false;
  let wrongAccents = 0;
  for (let step = 0; step < phrase.folds.length; step++) {
    const {folds, exact} = syllables[at + step]!;
    if (!folds.includes(phrase.folds[step]!)) return false;
    if (exact === undefined || exact === phrase.exacts[step]) continue;
    // An accent that makes no word is a slip, but in a word alone it may be any other word.
    if (exact >= 0 || phrase.folds.length === 1) wrongAccents++;
  }
  return wrongAccents * 3 < phrase.folds.length;
}

/** Do the words of a phrase stand here, and for themselves? */
function isRead(
  phrase: Phrase,
  syllables: readonly TypedSyllable[],
  at: number,
  postings: Postings,
): boolean {
  if (!matches(phrase, syllables, at)) return false;
  if (phrase.folds.length > 1) return true;
  // A repaired syllable alone is too weak to stand for other words.
  if (phrase.role === 'meaning' && syllables[at]!.trust < 1) return false;
  const fold = phrase.folds[0]!;
  const before = syllables[at - 1]?.folds[0];
  const after = syllables[at + 1]?.folds[0];
  return !(
    (before !== undefined && wordTie(before, fold, postings) > WORD_TIE) ||
    (after !== undefined && wordTie(fold, after, postings) > WORD_TIE)
  );
}

/** The phrases of some roles that cover most of the question, by the place where each begins. */
function choosePhrases(
  syllables: readonly TypedSyllable[],
  phrases: Phrases,
  postings: Postings,
  roles: readonly PhraseRole[],
): (Phrase | undefined)[] {
  const best = new Float64Array(syllables.length + 1);
  const chosen: (Phrase | undefined)[] = [];
  for (let at = syllables.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]!;
    for (const fold of syllables[at]!.folds.slice(0, 2)) {
      for (const phrase of phrases.startingWith(fold)) {
        if (!roles.includes(phrase.role) || !isRead(phrase, syllables, at, postings)) continue;
        const {length} = phrase.folds;
        const sure = length > 1 || syllables[at]!.exact !== undefined;
        const gain =
          best[at + length]! +
          length * length +
          (phrase.role === 'outside' ? 2 : sure && phrase.role === 'meaning' ? 0.5 : 0);
        if (gain > best[at]!) {
          best[at] = gain;
          chosen[at] = phrase;
        }
      }
    }
  }
  return chosen;
}

/** Drops fillers and puts one word for all its spellings. */
function simplify(
  syllables: readonly TypedSyllable[],
  phrases: Phrases,
  postings: Postings,
): TypedSyllable[] {
  const chosen = choosePhrases(syllables, phrases, postings, ['filler', 'same', 'meaning', 'outside']);
  const simple: TypedSyllable[] = [];
  for (let at = 0; at < syllables.length;) {
    const phrase = chosen[at];
    if (!phrase || phrase.role === 'meaning' || phrase.role === 'outside') {
      simple.push(...syllables.slice(at, at + (phrase?.folds.length ?? 1)));
      at += phrase?.folds.length ?? 1;
      continue;
    }
    const {start} = syllables[at]!;
    at += phrase.folds.length;
    const {end} = syllables[at - 1]!;
    const [word] = phrase.means;
    for (const exact of word?.exacts ?? []) {
      simple.push({
        start,
        end,
        folds: [postings.lexicon.foldOf[exact]!],
        exact,
        trust: 1,
        official: word!,
      });
    }
  }
  return simple.length > 0 ? simple : [...syllables];
}

/** What the other concepts are worth together that lie within the words of one. */
function worthWithin(concepts: readonly (readonly Concept[])[], from: number, whole: Concept): number {
  const best = new Float64Array(whole.to + 1);
  for (let at = whole.to - 1; at >= from; at--) {
    best[at] = best[at + 1]!;
    for (const {to, weight} of concepts[at]!) {
      if (to <= whole.to && to - at < whole.to - from) best[at] = Math.max(best[at]!, best[to]! + weight);
    }
  }
  return best[from]!;
}

/** Understands a question in citizens' words against a catalogue. */
export function readQuestion(text: string, postings: Postings, phrases: Phrases): Reading {
  const typed = readSyllables(text, postings, phrases);
  const syllables = simplify(typed, phrases, postings);
  const chosen = choosePhrases(syllables, phrases, postings, ['meaning', 'outside']);
  const longest = {meaning: 0, outside: 0, filler: 0, same: 0};
  for (let at = 0; at < syllables.length; at += chosen[at]?.folds.length ?? 1) {
    const {role = 'filler', folds = []} = chosen[at] ?? {};
    longest[role] = Math.max(longest[role], folds.length);
  }
  const slots = new SlotList();
  const weightOf = (fold: number): number => rarity(postings.frequency(fold), postings.count);
  const tie = (first: number, second: number): number => {
    const [one, other] = [syllables[first], syllables[second]];
    return one?.folds.length && other?.folds.length ? bond(one.folds[0]!, other.folds[0]!, postings) : 0;
  };
  const weights = syllables.map(({folds, trust}, at) => {
    if (folds.length === 0) return STRANGE;
    const isLoose = tie(at - 1, at) + tie(at, at - 1) + tie(at, at + 1) + tie(at + 1, at) === 0;
    return weightOf(folds[0]!) * trust * (isLoose ? LOOSE : 1);
  });
  const words = syllables.map((syllable, at): Word => ({
    slot: syllable.folds.length > 0 ? slots.add({...syllable, weight: weights[at]!}) : -1,
    weight: weights[at]!,
    tie: at > 0 ? NEIGHBOUR * tie(at - 1, at) * Math.min(weights[at - 1]!, weights[at]!) : 0,
    typed: syllable,
  }));
  const found: {at: number; phrase: Phrase}[] = [];
  syllables.forEach(({folds}, at) => {
    for (const fold of folds.slice(0, 2)) {
      for (const phrase of phrases.startingWith(fold)) {
        if (phrase.role === 'meaning' && isRead(phrase, syllables, at, postings)) found.push({at, phrase});
      }
    }
  });
  const understood = new Set<readonly Words[]>();
  const concepts: Concept[][] = syllables.map(() => []);
  for (const {at, phrase} of found.sort((a, b) => b.phrase.folds.length - a.phrase.folds.length)) {
    if (understood.has(phrase.means)) continue;
    understood.add(phrase.means);
    const to = at + phrase.folds.length;
    const isGuess = to === at + 1 && syllables[at]!.exact === undefined && phrase.isAccented;
    const wordings = phrase.means.map((official) =>
      wording(
        official.exacts.map((exact) => {
          const fold = postings.lexicon.foldOf[exact]!;
          return {folds: [fold], exact, weight: weightOf(fold), isOfficial: true};
        }),
        slots,
        postings,
        {trust: isGuess ? GUESSED : OFFICIAL, official},
      ),
    );
    const weight = Math.min(wordings[0]!.mass ** LONG_MEANING, SHORT_PHRASE + A_SYLLABLE * (to - at));
    const covered = text.slice(syllables[at]!.start, syllables[to - 1]!.end);
    concepts[at]!.push({to, weight, typed: covered, wordings});
  }
  return {
    text,
    slots: slots.slots,
    words,
    concepts: concepts.map((beginning, at) =>
      // A longer phrase says no less than the shorter ones in it.
      beginning.map((concept) => ({
        ...concept,
        weight: Math.max(concept.weight, worthWithin(concepts, at, concept)),
      })),
    ),
    length: typed.length,
    isOutside: longest.outside > 0 && longest.outside >= longest.meaning,
  };
}
