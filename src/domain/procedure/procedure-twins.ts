import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {Postings} from './procedure-postings.ts';

/** Names with this share of syllables in common are near twins. */
const TWIN = 0.6;
const MAX_WORDS = 12;
/** Words that say nothing of themselves. */
const FUNCTION_WORDS = /^(?:(?:các|và|hoặc|mà|đang|do|tại|trong|của|cho|về|với|theo|là|có|được|đối) ?)+$/i;

/**
 * For each of at most 32 rows, the words of its name that set it apart from the other that is most like it
 * (`Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)` → `thực hiện tại cấp tỉnh`); nothing for a name without a near twin.
 */
export function differences(
  rows: readonly number[],
  names: readonly string[],
  postings: Postings,
): (string | undefined)[] {
  const words = rows.map((row) => postings.nameTokens(row));
  /** Word → the names that hold it, a bit for each. */
  const holders = new Map<number, number>();
  words.forEach((list, at) => {
    for (const word of list) holders.set(word, (holders.get(word) ?? 0) | (1 << at));
  });
  /** How many words two names share, and on the diagonal how many a name has. */
  const common = rows.map(() => new Uint16Array(rows.length));
  for (const bits of holders.values()) {
    for (let left = bits; left !== 0; left &= left - 1) {
      const counts = common[31 - Math.clz32(left & -left)]!;
      for (let at = 0; at < rows.length; at++) counts[at]! += (bits >>> at) & 1;
    }
  }
  const places = names.map(placesOf);
  /** The longest run of words by which one name differs from another, within brackets or without. */
  const apart = (at: number, twin: number): string | undefined => {
    const [name, own] = [names[at]!, places[at]!];
    let [best, from, to] = [0, 0, 0];
    let first = 0;
    words[at]!.forEach((word, place) => {
      const [start, end] = own[place]!;
      const isShared = ((holders.get(word)! >>> twin) & 1) === 1;
      if (isShared || /[();]/.test(name.slice(own[place - 1]?.[1] ?? start, start)))
        first = isShared ? place + 1 : place;
      const said = name.slice(own[first]?.[0] ?? start, end);
      if (!isShared && place + 1 - first > best && !FUNCTION_WORDS.test(said))
        [best, from, to] = [place + 1 - first, first, place];
    });
    if (best === 0) return undefined;
    const last = Math.min(to, from + MAX_WORDS - 1);
    const said = name.slice(own[from]![0], own[last]![1]) + (last < to ? '…' : '');
    // What stands in brackets is short and says more when it is whole.
    const [, inside] = /^(?:[^(]*\()([^()]*)\)/.exec(name.slice(name.lastIndexOf('(', own[from]![0]))) ?? [];
    return inside?.includes(said) ? inside : said;
  };
  const twins = names.map((name, at) => {
    let twin = -1;
    let most = TWIN;
    common[at]!.forEach((count, other) => {
      const share = count / Math.max(common[at]![at]!, common[other]![other]!);
      if (names[other] !== name && share >= most) [twin, most] = [other, share];
    });
    return twin;
  });
  const told = twins.map((twin, at) => (twin < 0 ? undefined : apart(at, twin)));
  // Two that differ from others in one way may differ from each other in another.
  return told.map((text, at) => {
    const same = text === undefined ? -1 : told.findIndex((other, place) => other === text && place !== at);
    return same < 0 || names[same] === names[at] ? text : (apart(at, same) ?? text);
  });
}

/** Where each word of a text begins and ends. */
function placesOf(text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  eachWord(text, (start, end) => places.push([start, end]));
  return places;
}
