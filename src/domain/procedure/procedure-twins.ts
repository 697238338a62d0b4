import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {Postings} from './procedure-postings.ts';

/** Names with this share of syllables in common are near twins. */
const TWIN = 0.6;
const MAX_WORDS = 12;

/**
 * For each of at most 32 rows, the words of its name that set it apart from the other that is most like it
 * (`Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)` → `tỉnh`); nothing for a name without a near twin.
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
  return names.map((name, at) => {
    let twin = -1;
    let most = TWIN;
    common[at]!.forEach((count, other) => {
      const share = count / Math.max(common[at]![at]!, common[other]![other]!);
      if (names[other] !== name && share >= most) [twin, most] = [other, share];
    });
    if (twin < 0) return undefined;
    let [start, end] = [0, 0];
    let from = 0;
    words[at]!.forEach((word, place) => {
      if ((holders.get(word)! >>> twin) & 1) from = place + 1;
      else if (place + 1 - from > end - start) [start, end] = [from, place + 1];
    });
    return end > start ? cut(name, start, Math.min(end, start + MAX_WORDS)) : undefined;
  });
}

/** The words of a text from one place to before another. */
function cut(text: string, first: number, past: number): string {
  let [from, to, place] = [0, 0, 0];
  eachWord(text, (start, end) => {
    if (place === first) from = start;
    if (place++ < past) to = end;
  });
  return text.slice(from, to);
}
