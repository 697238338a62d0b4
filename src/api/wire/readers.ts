import {cleanText, looksGarbled, type Report} from './clean-text.ts';
import {readNumber} from './read-number.ts';

/**
 * A reader makes a domain value of any wire value, or gives `undefined` when there is none. What is there
 * but wrong is reported: ': dropped', before which whoever holds the value puts its place ('.name', '[3]').
 * Readers never throw and look only at the keys they name.
 */
export type Reader<T> = (value: unknown, report: Report) => T;

/** No text of the contract is longer. */
export const MOST_CHARACTERS = 20_000;

const absent = (value: unknown): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value under an own key, so that a body can neither reach nor shadow what all objects inherit. */
export function ownValue(json: unknown, key: string | number): unknown {
  return isObject(json) && Object.hasOwn(json, key)
    ? (json as Record<string | number, unknown>)[key]
    : undefined;
}

/** A reader of one value, without the blanks that pad it: what `read` does not understand is reported and dropped. */
export function leaf<T>(read: (value: unknown) => T | undefined): Reader<T | undefined> {
  return (value, report) => {
    if (absent(value)) return undefined;
    // An object never gets further: its own `toString` could throw.
    const result = isObject(value) ? undefined : read(typeof value === 'string' ? value.trim() : value);
    if (result === undefined) report(': dropped');
    return result;
  };
}

const plain = (value: unknown) =>
  typeof value === 'string' || Number.isFinite(value)
    ? cleanText(String(value).slice(0, MOST_CHARACTERS))
    : undefined;

const plainText = leaf(plain);

/** Plain text for a person, at most 20,000 characters; a number becomes its digits. */
export const text: Reader<string | undefined> = (value, report) => {
  const clean = plainText(value, report);
  if (clean && looksGarbled(clean)) report(': garbled');
  return clean || undefined;
};

/** A code: cleaned, without spaces, at most 80 characters. */
export const code = leaf((value) => /^\S{1,80}$/.exec(plain(value) ?? '')?.[0]);

/** A number from 0 to 10^15. */
export const amount = leaf((value) => {
  const result = readNumber(value);
  return result !== undefined && result >= 0 && result <= 1e15 ? result : undefined;
});

/** One of these words, in any case of letters. */
export function oneOf<const T extends string>(...words: readonly T[]): Reader<T | undefined> {
  return leaf((value) => words.find((word) => word === String(value).toLowerCase()));
}

/** A list; bad items are left out, and so is all beyond `most`. Nothing, or not a list, gives `[]`. */
export function list<T>(item: Reader<T | undefined>, most = 200): Reader<readonly T[]> {
  return (value, report) => {
    if (!Array.isArray(value)) {
      if (!absent(value)) report(': dropped');
      return [];
    }
    return value.slice(0, most).flatMap((each, place) => {
      const result = item(each, (problem) => report(`[${place}]${problem}`));
      return result === undefined ? [] : [result];
    });
  };
}

/** An object with these fields; without one of the `required` it is dropped as a whole. */
export function record<T extends object>(
  fields: {readonly [Key in keyof T]-?: Reader<T[Key] | undefined>},
  ...required: readonly (keyof T)[]
): Reader<T | undefined> {
  return (value, report) => {
    if (absent(value)) return undefined;
    if (!isObject(value) || Array.isArray(value)) {
      report(': dropped');
      return undefined;
    }
    const result: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[key](ownValue(value, key), (problem) => report(`.${key}${problem}`));
      if (field !== undefined) result[key] = field;
    }
    const missing = required.find((key) => result[key] === undefined);
    if (missing === undefined) return result as T;
    report(`.${String(missing)}: missing`);
    return undefined;
  };
}
