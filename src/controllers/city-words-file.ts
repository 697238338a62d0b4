import type {CitizenWords} from '../domain/procedure/citizen-words.ts';
import {mergeCitizenWords, parseCitizenWords} from '../domain/procedure/city-words.ts';
import {readOfficeSetting} from '../settings/office-file.ts';

/** A citizen waits for the search: so long may a file of words keep it. */
const LONGEST_MS = 2000;

/**
 * The words of the country with those that a city gives: an object, JSON text, or the address of a JSON file. What cannot
 * be read, or not soon, is told to the webmaster of `tag` and done without.
 */
export async function withCityWords(words: CitizenWords, given: unknown, tag: string): Promise<CitizenWords> {
  try {
    const own = parseCitizenWords(await Promise.race([readOfficeSetting(given), tooLate()]));
    if (Object.values(own).some((list) => list.length > 0)) return mergeCitizenWords(words, own);
    console.error(`motcua: <${tag}> words: there are none in it`);
  } catch {
    console.error(
      `motcua: <${tag}> words: ${typeof given === 'string' ? given.slice(0, 200) : 'it'} could not be read`,
    );
  }
  return words;
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, LONGEST_MS));
}
