import type {Phrase, PhraseRole, Phrases, Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';
import {readSyllables} from './procedure-spelling.ts';
import type {TypedSyllable} from './procedure-spelling.ts';
import {SlotList, rarity, wordTie, wording} from './procedure-wording.ts';
import type {Slot, Wording} from './procedure-wording.ts';

/** A part of the question that must be found in one of several wordings. */
export interface Part {
  readonly typed: string;
  readonly weight: number;
  readonly wordings: readonly Wording[];
}

/** A question understood: what to look for. */
export interface Reading {
  readonly slots: readonly Slot[];
  readonly parts: readonly Part[];
  /** How many syllables were typed. */
  readonly length: number;
}

const OFFICIAL = 0.96;
/** A single word typed without its accents may be another. */
const GUESSED = 0.7;
/** Many official words for a short phrase do not make it more important. */
const LONG_MEANING = 0.85;
const SHORT_PHRASE = 1;
const A_SYLLABLE = 0.8;
/** A loose syllable that never stands beside its neighbours here is likely noise. */
const LOOSE = 0.6;
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
        if (!roles.includes(phrase.role) || !matches(phrase, syllables, at)) continue;
        const {length} = phrase.folds;
        if (length === 1) {
          // A repaired syllable alone is too weak to stand for other words.
          if (phrase.role === 'meaning' && syllables[at]!.trust < 1) continue;
          const before = syllables[at - 1]?.folds[0];
          const after = syllables[at + 1]?.folds[0];
          if (before !== undefined && wordTie(before, fold, postings) > WORD_TIE) continue;
          if (after !== undefined && wordTie(fold, after, postings) > WORD_TIE) continue;
        }
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

const NOTHING: Reading = {slots: [], parts: [], length: 0};

/** Understands a question in citizens' words against a catalogue. */
export function readQuestion(text: string, postings: Postings, phrases: Phrases): Reading {
  const typed = readSyllables(text, postings, phrases);
  const syllables = simplify(typed, phrases, postings);
  const chosen = choosePhrases(syllables, phrases, postings, ['meaning', 'outside']);
  const slots = new SlotList();
  const parts: Part[] = [];
  const slotOf = ({folds, exact, trust}: TypedSyllable): Slot => ({
    folds,
    exact,
    weight: folds.length > 0 ? rarity(postings.frequency(folds[0]!), postings.count) * trust : STRANGE,
  });
  const officialSlot = (exact: number): Slot => {
    const fold = postings.lexicon.foldOf[exact]!;
    return {folds: [fold], exact, weight: rarity(postings.frequency(fold), postings.count), isOfficial: true};
  };
  const tied = (one: Slot, other: Slot): boolean =>
    one.folds.length > 0 &&
    other.folds.length > 0 &&
    postings.follows(one.folds[0]!, other.folds[0]!) + postings.follows(other.folds[0]!, one.folds[0]!) > 0;
  const longest = {meaning: 0, outside: 0, filler: 0, same: 0};
  for (let at = 0; at < syllables.length; at += chosen[at]?.folds.length ?? 1) {
    const {role = 'filler', folds = []} = chosen[at] ?? {};
    longest[role] = Math.max(longest[role], folds.length);
  }
  // What no counter does is asked for only where nothing longer is understood.
  if (longest.outside > 0 && longest.outside >= longest.meaning) return NOTHING;
  const understood = new Set<readonly Words[]>();
  let run: TypedSyllable[] = [];
  const typedOf = (from: TypedSyllable, to: TypedSyllable): string => text.slice(from.start, to.end);
  const close = (): void => {
    if (run.length === 0) return;
    const official = run.find((syllable) => syllable.official !== undefined);
    const list = run.map(slotOf);
    const loose = list.map((slot, at) =>
      [list[at - 1], list[at + 1]].some((other) => other && tied(slot, other))
        ? slot
        : {...slot, weight: slot.weight * LOOSE},
    );
    const only = wording(loose, slots, postings, {isRun: true, official: official?.official});
    const typed = official ? typedOf(official, official) : typedOf(run[0]!, run.at(-1)!);
    parts.push({typed, weight: only.mass, wordings: [only]});
    run = [];
  };
  for (let at = 0; at < syllables.length;) {
    const phrase = chosen[at];
    if (!phrase) {
      run.push(syllables[at++]!);
      continue;
    }
    close();
    const covered = syllables.slice(at, at + phrase.folds.length);
    at += covered.length;
    if (phrase.role === 'outside' || understood.has(phrase.means)) continue;
    understood.add(phrase.means);
    const isGuess = covered.length === 1 && covered[0]!.exact === undefined && phrase.isAccented;
    const trust = isGuess ? GUESSED : OFFICIAL;
    const wordings = phrase.means.map((official) =>
      wording(official.exacts.map(officialSlot), slots, postings, {trust, official}),
    );
    wordings.push(wording(covered.map(slotOf), slots, postings, {}));
    const weight = Math.min(wordings[0]!.mass ** LONG_MEANING, SHORT_PHRASE + A_SYLLABLE * covered.length);
    parts.push({typed: typedOf(covered[0]!, covered.at(-1)!), weight, wordings});
  }
  close();
  return {slots: slots.slots, parts, length: typed.length};
}
