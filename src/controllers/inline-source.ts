import {tableFigures} from '../domain/indicator/table-figures.ts';
import {SourceError} from '../domain/source-error.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import {documentSource, figuresSource} from '../settings/figures-source.ts';

/** A source over the figures that stand in the page as JSON or as a table; `indicator` is the code wanted. */
export function inlineSource(child: Element, indicator: string): AgencySource & IndicatorSource {
  if (!(child instanceof HTMLTableElement)) return documentSource(child.textContent);
  const rows = [...child.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  const figures = tableFigures(rows, {code: indicator, caption: child.caption?.textContent.trim() ?? ''});
  if (!figures)
    throw new SourceError('bad-data', 'No period or agency can be read in the first column of the table.');
  return figuresSource(figures);
}
