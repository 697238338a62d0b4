import type {JudgedQuery} from './read-files.ts';

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** The queries that carry accents, and the same without them. */
export function stripAccents(queries: readonly JudgedQuery[]): {
  accented: JudgedQuery[];
  bare: JudgedQuery[];
} {
  const accented = queries.filter(({query}) => withoutAccents(query) !== query);
  return {accented, bare: accented.map((query) => ({...query, query: withoutAccents(query.query)}))};
}

/** A small generator of numbers, the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LETTERS = 'aeiouhntcg';

/** Makes one slip in one word of three letters or more: swap, loss, doubling or a wrong letter. */
function slip(text: string, next: (below: number) => number): string {
  const words = [...text.normalize('NFC').matchAll(/\p{L}{3,}/gu)];
  const word = words[next(Math.max(1, words.length))];
  if (!word) return text;
  const letters = [...word[0]];
  const at = next(letters.length - 1);
  switch (next(4)) {
    case 0:
      [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letters[at]!);
      break;
    default:
      letters[at] = LETTERS[next(LETTERS.length)]!;
  }
  return text.normalize('NFC').replace(word[0], letters.join(''));
}

/** Every query four times, each time with another slip of the finger. */
export function misspell(queries: readonly JudgedQuery[]): JudgedQuery[] {
  return [1, 2, 3, 4].flatMap((round) =>
    queries.map((query, at) => ({...query, query: slip(query.query, numbers(round * 7919 + at))})),
  );
}
