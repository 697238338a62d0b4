/** One thing that citizens call otherwise than the law does. */
export interface Meaning {
  /** Everyday words, abbreviations or life events, in lower case with accents. */
  readonly says: readonly string[];
  /** Official words as they stand in procedure names; any one of them is meant. */
  readonly means: readonly string[];
}

/**
 * The words of citizens (từ ngữ của người dân) beside those of the law.
 * `fillers` are parts of questions that say nothing about the procedure; `rare` are official words that
 * mark a variant few people need, so that it ranks behind unless those words were asked for.
 */
export interface CitizenWords {
  readonly meanings: readonly Meaning[];
  readonly fillers: readonly string[];
  readonly rare: readonly string[];
}

export const NO_WORDS: CitizenWords = {meanings: [], fillers: [], rare: []};

const MAX_PHRASES = 5000;
const MAX_LENGTH = 200;

/** Short non-empty strings of an unknown list; anything else is left out. */
function phrases(value: unknown): string[] {
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return list
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item.length <= MAX_LENGTH)
    .slice(0, MAX_PHRASES);
}

/**
 * Reads a city's own words: `{"words": [{"says": ["bìa đỏ"], "means": ["giấy chứng nhận quyền sử dụng
 * đất"]}], "fillers": ["cho hỏi"], "rare": ["lưu động"]}`. Every key may be absent and a string may stand
 * for a list of one. Entries of another shape are left out; the result is always usable.
 */
export function parseCitizenWords(json: unknown): CitizenWords {
  if (typeof json !== 'object' || json === null) return NO_WORDS;
  const {words, fillers, rare} = json as Record<string, unknown>;
  const meanings = (Array.isArray(words) ? words.slice(0, MAX_PHRASES) : [])
    .filter((entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null)
    .map((entry) => ({says: phrases(entry['says']), means: phrases(entry['means'])}))
    .filter(({says, means}) => says.length > 0 && means.length > 0);
  return {meanings, fillers: phrases(fillers), rare: phrases(rare)};
}

/** The words of both; where both explain the same words, all meanings count. */
export function mergeCitizenWords(first: CitizenWords, second: CitizenWords): CitizenWords {
  return {
    meanings: [...first.meanings, ...second.meanings],
    fillers: [...first.fillers, ...second.fillers],
    rare: [...first.rare, ...second.rare],
  };
}

/**
 * Reads the compact form of the built-in words: one meaning a line, `says | says = means | means`; a line
 * that begins with `-` lists fillers and one that begins with `!` lists rare variants.
 */
export function parseCitizenLines(lines: string): CitizenWords {
  const meanings: Meaning[] = [];
  const fillers: string[] = [];
  const rare: string[] = [];
  const list = (part: string): string[] =>
    part
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  for (const line of lines.split('\n')) {
    if (line.startsWith('-')) fillers.push(...list(line.slice(1)));
    else if (line.startsWith('!')) rare.push(...list(line.slice(1)));
    else {
      const [says, means] = line.split('=');
      if (says && means) meanings.push({says: list(says), means: list(means)});
    }
  }
  return {meanings, fillers, rare};
}
