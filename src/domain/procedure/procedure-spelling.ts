import {readTypingKeys} from '../../primitives/vietnamese-keys.ts';
import {soundKey} from '../../primitives/vietnamese-sound.ts';
import {foldWord, hasAccent, splitSyllables} from '../../primitives/vietnamese-text.ts';
import type {Phrases, Words} from './procedure-phrases.ts';
import type {Postings} from './procedure-postings.ts';

/** A syllable as typed and what it may be. */
export interface TypedSyllable {
  /** Offsets in the typed text. */
  readonly start: number;
  readonly end: number;
  /** Folded numbers it may be, the likeliest first; empty when nobody knows the word. */
  readonly folds: readonly number[];
  /** Exact number when its accents are to be trusted. */
  readonly exact: number | undefined;
  /** The word it was read as, when that is not what was typed. */
  readonly official?: Words;
}

/** Exact number of a word with accents that nobody writes so. */
const NO_SUCH_WORD = -1;
const MAX_SYLLABLES = 48;
const MAX_CONTINUATIONS = 8;
/** Neighbours seen more often than this are no surer. */
const OFTEN = 8;
/** What neighbours in a phrase of the citizens are worth. */
const SAID = 8;
/** A word that citizens use alone needs no neighbours. */
const ALONE = 4;
/**
 * A word that is one but stands beside none of its neighbours anywhere is read as another only if that one has
 * more ties to them than these: where the two sound alike, and where they do not.
 */
const [NEEDED_BY_SOUND, NEEDED_BY_WORD] = [7, 16];

interface Draft {
  start: number;
  end: number;
  folded: string;
  exact: string;
  accented: boolean;
}

/** How strongly a catalogue and the citizens' words tie two syllables together. */
function closeness(
  first: number | undefined,
  second: number | undefined,
  postings: Postings,
  phrases: Phrases,
): number {
  if (first === undefined || second === undefined) return 0;
  return Math.min(OFTEN, postings.follows(first, second)) + (phrases.follows(first, second) ? SAID : 0);
}

/** Words run together (`khaisinh`) come apart where both halves are neighbours in the catalogue. */
function split(draft: Draft, postings: Postings, phrases: Phrases): Draft[] | undefined {
  const {folded, start, end} = draft;
  if (folded.length < 5 || end - start !== folded.length) return undefined;
  let best: Draft[] | undefined;
  let most = 0;
  for (let at = 2; at <= folded.length - 2; at++) {
    const first = foldWord(folded.slice(0, at)).folded;
    const second = foldWord(folded.slice(at)).folded;
    const {lexicon} = postings;
    const strength = closeness(lexicon.fold(first), lexicon.fold(second), postings, phrases);
    if (strength <= most) continue;
    most = strength;
    best = [
      {start, end: start + at, folded: first, exact: first + '0', accented: false},
      {start: start + at, end, folded: second, exact: second + '0', accented: false},
    ];
  }
  return best;
}

/** Undoes what a keyboard left undone: raw Telex and VNI, and words without the space between. */
function drafts(text: string, postings: Postings, phrases: Phrases): Draft[] {
  const {lexicon} = postings;
  const list: Draft[] = [];
  for (const syllable of splitSyllables(text).slice(0, MAX_SYLLABLES)) {
    const draft = {...syllable, accented: hasAccent(syllable)};
    if (lexicon.fold(draft.folded) === undefined) {
      const keys = readTypingKeys(text.slice(syllable.start, syllable.end));
      if (keys && lexicon.fold(keys.folded) !== undefined) {
        list.push({...draft, ...keys, accented: true});
        continue;
      }
      const parts = split(draft, postings, phrases);
      if (parts) {
        list.push(...parts);
        continue;
      }
    }
    list.push(draft);
  }
  return list;
}

/** What is typed but for phrases that say nothing: `với ạ`, accents and all, may follow a question typed without. */
function withoutFillers(
  list: readonly Draft[],
  folds: readonly (number | undefined)[],
  phrases: Phrases,
): readonly Draft[] {
  const telling = new Set(list);
  folds.forEach((first = -1, start) => {
    for (const {folds: words} of phrases.fillersFrom(first))
      if (words.every((fold, step) => folds[start + step] === fold))
        for (let step = 0; step < words.length; step++) telling.delete(list[start + step]!);
  });
  return [...telling];
}

/**
 * Reads typed text as syllables of the lexicon: decodes raw typing keys, parts joined words, completes the
 * last syllable, and repairs slips and sound-alikes where the neighbours speak for it.
 */
export function readSyllables(text: string, postings: Postings, phrases: Phrases): TypedSyllable[] {
  const {lexicon} = postings;
  const list = drafts(text, postings, phrases);
  const known = list.map((draft) => lexicon.fold(draft.folded));
  const telling = withoutFillers(list, known, phrases);
  const accented = telling.filter((draft) => draft.accented).length * 3 > telling.length;
  return list.map((draft, at): TypedSyllable => {
    const {start, end, folded} = draft;
    const fold = known[at];
    const exact = draft.accented || accented ? (lexicon.exact(draft.exact) ?? NO_SUCH_WORD) : undefined;
    const read = (...folds: number[]): TypedSyllable => ({
      start,
      end,
      folds,
      // What is not yet whole has no accents yet.
      exact: folds.length === 1 && folds[0] === fold ? exact : undefined,
    });
    const before = known[at - 1];
    const isLast = at === list.length - 1 && end === text.length;
    if (
      isLast &&
      (fold === undefined ||
        (folded.length < 3 && list.length > 1 && closeness(before, fold, postings, phrases) === 0))
    ) {
      const more = lexicon
        .continuations(folded)
        .map((id) => ({id, ties: closeness(before, id, postings, phrases), count: postings.frequency(id)}))
        // One letter says too little of itself: only what follows the word before is meant.
        .filter(({ties}) => ties > 0 || folded.length > 1)
        .sort((a, b) => b.ties - a.ties || b.count - a.count)
        .slice(0, MAX_CONTINUATIONS)
        .map(({id}) => id);
      if (more.length > 0) return fold === undefined ? read(...more) : read(fold, ...more);
    }
    const context = (id: number): number =>
      closeness(before, id, postings, phrases) + closeness(id, known[at + 1], postings, phrases);
    const isAlone = (id: number): boolean => phrases.startingWith(id).some(({folds}) => folds.length === 1);
    const isWord = fold !== undefined && exact !== NO_SUCH_WORD;
    if (isWord && (list.length === 1 || context(fold) > 0 || isAlone(fold))) return read(fold);
    let best: number | undefined;
    let most = isWord ? NEEDED_BY_SOUND : fold === undefined ? 0 : context(fold);
    for (const id of folded.length > 1 ? lexicon.lookalikes(folded) : []) {
      const strength = context(id) + (isAlone(id) ? ALONE : 0);
      if (isWord && strength <= NEEDED_BY_WORD && soundKey(lexicon.folded[id]!) !== soundKey(folded))
        continue;
      if (strength > most) [best, most] = [id, strength];
    }
    return read(...[best, fold].filter((id) => id !== undefined));
  });
}
