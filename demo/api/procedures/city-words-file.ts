import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import type {CitizenWords} from '../../../src/domain/procedure/citizen-words.ts';
import {mergeCitizenWords, parseCitizenWords} from '../../../src/domain/procedure/city-words.ts';

const FILE = 'words.json';

/** The words of the country with those of `words.json` in the data folder, which need not be there. */
export async function readCityWords(folder: string, warn: (message: string) => void): Promise<CitizenWords> {
  try {
    const text = await readFile(join(folder, FILE), 'utf8');
    return mergeCitizenWords(citizenWords, parseCitizenWords(JSON.parse(text)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') warn(`${FILE} left out: ${String(error)}`);
    return citizenWords;
  }
}
