import {tableFigures} from '../domain/indicator/table-figures.ts';
import {SourceError} from '../domain/source-error.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import {documentSource, figuresSource} from '../settings/figures-source.ts';

/** A source over the figures that stand in the page as JSON or as a table; `indicator` is the code wanted. */
export function inlineSource(child: Element, indicator: string): AgencySource & IndicatorSource {
  if (!(child instanceof HTMLTableElement)) return documentSource(child.textContent);
  const caption = child.caption ? textOf(child.caption) : '';
  const figures = tableFigures(linesOf(child), {code: indicator, caption});
  if (!figures)
    throw new SourceError('bad-data', 'No figures of periods or agencies can be read in the table.');
  return figuresSource(figures);
}

/** More than any table has: a slip of the pen in a page must not fill the memory. */
const MOST_MERGED = 100;

/** The cells of each row, a merged one in every place that it covers. */
function linesOf(table: HTMLTableElement): string[][] {
  const lines: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach(({cells}, row) => {
    let column = 0;
    for (const cell of cells) {
      while (lines[row]![column] !== undefined) column += 1;
      const text = textOf(cell);
      // A height of 0 means all rows that are left.
      const height = Math.min(cell.rowSpan || MOST_MERGED, MOST_MERGED);
      for (const line of lines.slice(row, row + height))
        for (let n = 0; n < Math.min(cell.colSpan, MOST_MERGED); n += 1) line[column + n] = text;
    }
  });
  return lines.map((line) => [...line].map((cell: string | undefined) => cell ?? ''));
}

/** The text of a cell: lines apart, without the raised number of a footnote. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  for (const line of copy.querySelectorAll('br, p, div, li')) line.before(' ');
  return copy.textContent.trim();
}
