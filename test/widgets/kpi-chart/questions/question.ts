import type {SpokenTree} from '../spoken-tree.ts';

/** A question, how to find its answer in the accessibility tree, and the right answer, from the files of the demo. */
export type Question = readonly [question: string, answer: (tree: SpokenTree) => unknown, right: unknown];

/** "96,4 %" → 96.4. */
export const number = (text: string): number =>
  Number(/-?\d[\d.,]*/.exec(text)?.[0].replaceAll('.', '').replace(',', '.'));

const counted = (rows: readonly [string, string][]) => rows.filter(([, text]) => /\d/.test(text));

/** First cell of the row with the greatest number. */
export const highest = (rows: readonly [string, string][]): string | undefined =>
  counted(rows).sort(([, a], [, b]) => number(b) - number(a))[0]?.[0];

/** First cell of the row with the smallest number. */
export const lowest = (rows: readonly [string, string][]): string | undefined =>
  counted(rows).sort(([, a], [, b]) => number(a) - number(b))[0]?.[0];

/** First cells of the rows whose cell says `text`. */
export const where = (rows: readonly [string, string][], text: string | RegExp): string[] =>
  rows
    .filter(([, cell]) => (typeof text === 'string' ? cell === text : text.test(cell)))
    .map(([first]) => first);

/** What a text says behind some words. */
export const after = (text: string, words: RegExp): string | undefined => words.exec(text)?.[1];

/** The part in brackets of "608 (48,8 %)". */
export const inBrackets = (text: string): string | undefined => after(text, /\(([^)]+)\)/);
