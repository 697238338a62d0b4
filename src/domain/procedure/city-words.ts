import {NO_WORDS, type CitizenWords, type Meaning} from './citizen-words.ts';

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

function meanings(value: unknown): Meaning[] {
  return (Array.isArray(value) ? value.slice(0, MAX_PHRASES) : [])
    .filter((entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null)
    .map((entry) => ({says: phrases(entry['says']), means: phrases(entry['means'])}))
    .filter(({says, means}) => says.length > 0 && means.length > 0);
}

/**
 * Reads the words that a city adds from JSON with the keys of `CitizenWords`, such as
 * `{"meanings": [{"says": ["bìa xanh"], "means": ["giấy chứng nhận"]}], "fillers": ["dạ thưa"]}`. Every key
 * may be absent and a string may stand for a list of one. Entries of another shape are left out; the
 * result is always usable.
 */
export function parseCitizenWords(json: unknown): CitizenWords {
  if (typeof json !== 'object' || json === null) return NO_WORDS;
  const words = json as Record<string, unknown>;
  return {
    meanings: meanings(words['meanings']),
    same: meanings(words['same']),
    fillers: phrases(words['fillers']),
    rare: phrases(words['rare']),
    outside: phrases(words['outside']),
  };
}

/** The words of both (`second` of the city); where both explain the same words, all meanings count. */
export function mergeCitizenWords(first: CitizenWords, second: CitizenWords): CitizenWords {
  return {
    meanings: [...first.meanings, ...second.meanings],
    // Of two words for one the first is read.
    same: [...second.same, ...first.same],
    fillers: [...first.fillers, ...second.fillers],
    rare: [...first.rare, ...second.rare],
    outside: [...first.outside, ...second.outside],
  };
}
