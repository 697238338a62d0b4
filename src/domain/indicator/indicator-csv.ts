/** One cell: text, a number (written with a decimal point) or nothing. */
export type CsvCell = string | number | undefined;

/** Byte-order mark: without it spreadsheets read Vietnamese letters in the machine's own code page. */
const BOM = '\uFEFF';

/** A first character that makes a spreadsheet compute the cell; the wide forms count as well. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV text by RFC 4180: comma, CRLF after every row, quotes doubled; with a byte-order mark. A text
 * that would start a formula gets an apostrophe in front and stays inert. Numbers that are not finite are left empty.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const inert = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t']/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
