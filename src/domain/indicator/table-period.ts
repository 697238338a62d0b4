import {parsePeriodText} from './period-text.ts';
import {periodCode} from './reporting-period.ts';

/** A period named among other words. */
const NAMED =
  /(?:tháng \d{1,2}|quý (?:[1-4]|i{1,3}|iv))(?:\s*[/.-]\s*| năm )\d{4}|năm (?:học \d{4}\s*[-–]\s*)?\d{4}|\b(?:q[1-4]|(?:january|february|march|april|may|june|july|august|september|october|november|december)) \d{4}/gi;
/** Where a period is only where something begins or ends, or what it is compared with. */
const OPEN =
  /\d+ tháng(?! \d)|đầu năm|đến|từ (?:tháng|quý|năm|ngày)|so với|lũy kế|giai đoạn|since|until|from|compared/i;

/** The one period that a title names, and the words that name it. */
export function periodNamedIn(text: string): {readonly period: string; readonly words: string} | undefined {
  const [words, ...more] = OPEN.test(text) ? [] : (text.match(NAMED) ?? []);
  const period = words && more.length === 0 ? periodWritten(words) : undefined;
  return words && period ? {period, words} : undefined;
}

/** The one year that some titles name. */
export function yearNamedIn(text: string): string | undefined {
  const years = new Set(text.match(/\b(?:19|20)\d\d\b/g));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The code of a written period; a number of four digits that is no year of our time is none. */
export function periodWritten(text: string): string | undefined {
  const period = parsePeriodText(text);
  return period && period.year >= 1900 && period.year < 2100 ? periodCode(period) : undefined;
}

/** One cell that says when, under its head. */
export interface When {
  readonly head: string;
  readonly cell: string;
}

const YEAR = /^(?:năm |year )?(\d{4})$/i;

/** The period that the cells of a row name together: "2026" and "9", "Quý III" in a table of `tableYear`. */
export function periodOfCells(cells: readonly When[], tableYear: string | undefined): string | undefined {
  const told = cells.filter(({cell}) => cell !== '');
  const years = told.flatMap(({cell}) => YEAR.exec(cell)?.[1] ?? []);
  const finer = told.filter(({cell}) => !YEAR.test(cell));
  if (finer.length === 0) return years[0] && periodWritten(years[0]);
  const year = years[0] ?? tableYear;
  for (const {head, cell} of finer) {
    const kind =
      /^(?:tháng|quý|month|quarter)/i.exec(head)?.[0].toLowerCase().replace('month', 'tháng') ?? '';
    // A bare number is a month or a quarter only where its head says so.
    const alone = /^\d*$/.test(cell) ? [] : [cell, ...(year ? [`${cell} ${year}`] : [])];
    const period = [`${kind} ${cell}`, ...(kind && year ? [`${kind} ${cell} ${year}`] : []), ...alone]
      .map(periodWritten)
      .find((one) => one);
    if (period) return period.startsWith(years[0] ?? '') ? period : undefined;
  }
  return undefined;
}
