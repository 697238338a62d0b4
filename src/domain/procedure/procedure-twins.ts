import {splitSyllables} from '../../primitives/vietnamese-text.ts';

/** Names with this share of syllables in common are near twins. */
const TWIN = 0.6;
const MAX_WORDS = 12;

/**
 * For each of the first names, the words that set it apart from the others that are nearly the same
 * (`Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)` → `cấp tỉnh`); nothing for a name without a twin.
 */
export function differences(names: readonly string[]): (string | undefined)[] {
  const split = names.map((name) => splitSyllables(name));
  const sets = split.map((syllables) => new Set(syllables.map(({exact}) => exact)));
  return names.map((name, at) => {
    const own = sets[at]!;
    let twin: Set<string> | undefined;
    let most = TWIN;
    sets.forEach((other, place) => {
      if (place === at) return;
      let common = 0;
      for (const exact of own) if (other.has(exact)) common++;
      const share = common / Math.max(own.size, other.size);
      if (share >= most && names[place] !== name) [twin, most] = [other, share];
    });
    if (!twin) return undefined;
    let best: {from: number; to: number} | undefined;
    let from = -1;
    const syllables = split[at]!;
    for (let place = 0; place <= syllables.length; place++) {
      const isOwn = place < syllables.length && !twin.has(syllables[place]!.exact);
      if (isOwn && from < 0) from = place;
      if (isOwn || from < 0) continue;
      if (!best || place - from > best.to - best.from) best = {from, to: place};
      from = -1;
    }
    if (!best) return undefined;
    const last = syllables[Math.min(best.to, best.from + MAX_WORDS) - 1]!;
    return name.slice(syllables[best.from]!.start, last.end);
  });
}
