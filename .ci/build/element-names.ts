import {readdirSync} from 'node:fs';
import {basename} from 'node:path';

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../src/define/${folder}`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'define-element.ts')
    .map((file) => basename(file, '.ts'));

/** Names of the elements, as their files are called. */
export const elements = namesIn('');

/** Elements that ask for their data ahead of their own code. */
export const askingAhead = namesIn('ahead/');
