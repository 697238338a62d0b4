import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {Lexicon} from './procedure-lexicon.ts';

/** Names with this share of syllables in common are near twins. */
const TWIN = 0.6;
const MAX_WORDS = 12;

/**
 * For each name, the words that set it apart from the other that is most like it (`Cấp đổi thẻ căn cước
 * (thực hiện tại cấp tỉnh)` → `tỉnh`); nothing for a name without a near twin.
 */
export function differences(names: readonly string[], lexicon: Lexicon): (string | undefined)[] {
  const words = names.map((name) => {
    const list: {exact: number; start: number; end: number}[] = [];
    eachWord(name, (start, end) => list.push({exact: lexicon.intern(name.slice(start, end)), start, end}));
    return list;
  });
  const sets = words.map((list) => new Set(list.map(({exact}) => exact)));
  return names.map((name, at) => {
    let twin: Set<number> | undefined;
    let most = TWIN;
    sets.forEach((other, place) => {
      if (names[place] === name) return;
      let common = 0;
      for (const exact of other) if (sets[at]!.has(exact)) common++;
      const share = common / Math.max(other.size, sets[at]!.size);
      if (share >= most) [twin, most] = [other, share];
    });
    let longest: [number, number] = [0, 0];
    let from = 0;
    words[at]!.forEach(({exact}, place) => {
      if (!twin || twin.has(exact)) from = place + 1;
      else if (place + 1 - from > longest[1] - longest[0]) longest = [from, place + 1];
    });
    const own = words[at]!.slice(longest[0], Math.min(longest[1], longest[0] + MAX_WORDS));
    return own.length > 0 ? name.slice(own[0]!.start, own.at(-1)!.end) : undefined;
  });
}
