import {eachWord} from '../../primitives/vietnamese-text.ts';
import type {Postings} from './procedure-postings.ts';
import type {TextRange} from './procedure-query.ts';

/** Names in these characters need no look at their graphemes: each mark follows its letter. */
const SIMPLE = /^[\u0000-\u036f\u1e00-\u1fff\u2010-\u2027]*$/;

/** Moves a range outwards to the graphemes that it touches. */
function widen(text: string, {start, end}: TextRange): TextRange {
  const graphemes = new Intl.Segmenter('vi').segment(text);
  const first = graphemes.containing(start);
  const last = graphemes.containing(end - 1);
  return {start: first?.index ?? start, end: last ? last.index + last.segment.length : end};
}

/**
 * The parts of a row's name whose words are wanted (exact numbers), ascending and disjoint; neighbours with only
 * white space between become one.
 */
export function markName(
  name: string,
  row: number,
  wanted: ReadonlySet<number>,
  postings: Postings,
): TextRange[] {
  const marks: TextRange[] = [];
  const tokens = postings.nameTokens(row);
  let place = 0;
  const isSimple = SIMPLE.test(name) || typeof Intl.Segmenter !== 'function';
  eachWord(name, (from, to) => {
    const token = tokens[place++];
    if (token === undefined || !wanted.has(token)) return;
    const word = {start: from, end: to};
    const {start, end} = isSimple ? word : widen(name, word);
    const before = marks.at(-1);
    if (before && (start < before.end || /^\s*$/.test(name.slice(before.end, start)))) {
      marks[marks.length - 1] = {start: before.start, end: Math.max(before.end, end)};
    } else marks.push({start, end});
  });
  return marks;
}
