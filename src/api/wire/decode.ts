import {SourceError} from '../../domain/source-error.ts';
import {silently, type Report} from './clean-text.ts';
import {list, ownValue, type Reader} from './readers.ts';

/** No list of the contract is longer. */
export const MOST_ITEMS = 20_000;

/** Reads a whole document; one that is of no use is `bad-data`. */
export function decode<T>(
  reader: Reader<T | undefined>,
  json: unknown,
  name: string,
  report: Report = silently,
): T {
  const result = reader(json, (problem) => report(name + problem));
  if (result === undefined) throw new SourceError('bad-data', `${name}: unusable`);
  return result;
}

/**
 * Reads the items of a page, or of a plain list, the first of each key: what is given twice is reported. No list,
 * or a list of which nothing can be read, is `bad-data`.
 */
export function decodeItems<T>(
  item: Reader<T | undefined>,
  key: (item: T) => string,
  json: unknown,
  name: string,
  report: Report = silently,
): readonly T[] {
  const items = Array.isArray(json) ? json : ownValue(json, 'items');
  const read = list(item, MOST_ITEMS)(items, (problem) => report(name + problem));
  if (!Array.isArray(items) || (items.length > 0 && read.length === 0)) {
    throw new SourceError('bad-data', `${name}: unusable`);
  }
  const seen = new Set<string>();
  return read.filter((each) => {
    const id = key(each);
    if (!seen.has(id)) return seen.add(id);
    report(`${name}: ${id} twice`);
    return false;
  });
}
