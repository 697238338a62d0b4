import {cellOf, headOf, type TableColumns} from './table-heads.ts';
import {periodNamedIn, periodOfCells, yearNamedIn} from './table-period.ts';

/** A row with the agency and the period that it is of; '' where the table does not say. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly agency: string;
  readonly period: string;
}

/** Rows that sum up the others, as against places whose names begin with the same syllable. */
const TOTAL =
  /^(?:(?:tổng|cộng|chung|total|all|overall)(?: \(.*\))?|(?:tổng (?:cộng|số|chung)|cộng chung|bình quân|trung bình (?:chung|cộng|toàn)|(?:grand|sub) ?total|average|toàn (?:phường|xã|quận|huyện|thị xã|thành phố|tp|tỉnh|đặc khu|địa bàn|ngành|quốc))(?: .*)?)[:.]?$/i;
/** With a small letter: the place is written "Trung Bình". */
const MEAN = /^(?:Trung bình|TRUNG BÌNH)$/;
const FOOTNOTE = /^[^\p{L}]*(?:ghi chú|nguồn|note|source):?/iu;
/** The number before a name, and the mark of a footnote behind it. */
const NUMBER_OR_MARK = /^(?:\d+[.)]|[-+•])\s*|\s*(?:\(\d+\)|\*+)$/g;
/** What stands behind a period: "(ước)", a mark. */
const ASIDE = /\s*(?:\([^()]*\)|\*+)$/;
const NUMBERED = /^\d/;

/** The rows that are of an agency or a period; a blank stands for what is above it. */
export function tableRows(columns: TableColumns, titles: string): readonly TableRow[] {
  const {fields, heads, body} = columns;
  const [isDated, isNamed] = [fields.includes('period'), fields.includes('agency')];
  const year = yearNamedIn(`${titles} ${heads.join(' ')}`);
  const stated = isDated ? undefined : (periodNamedIn(headOf(columns, 'value')) ?? periodNamedIn(titles));
  const rows: TableRow[] = [];
  let [agency, since] = ['', ''];
  for (const cells of body.filter((line) => !isBeside(line, columns))) {
    const own = cellOf(cells, columns, 'agency').replace(NUMBER_OR_MARK, '');
    const when = cells.flatMap((cell, n) =>
      fields[n] === 'period' ? [{head: heads[n]!, cell: cell.replace(ASIDE, '')}] : [],
    );
    if (isDated && own === '' && when.every(({cell}) => cell === '')) continue;
    agency = own || (isDated ? agency : '');
    since = when[0]?.cell || since;
    const [first, ...finer] = when;
    const period = first ? periodOfCells([{...first, cell: since}, ...finer], year) : (stated?.period ?? '');
    // A name has letters: what numbers the rows or the columns has none.
    if (period !== undefined && (!isNamed || /\p{L}{2}/u.test(agency))) rows.push({cells, agency, period});
  }
  return rows;
}

/** Sums, footnotes and, where rows are numbered, the heads of groups of them. */
function isBeside(cells: readonly string[], columns: TableColumns): boolean {
  const order = cellOf(cells, columns, 'order');
  const isNumbered = columns.body.some((line) => NUMBERED.test(cellOf(line, columns, 'order')));
  return (
    (isNumbered && order !== '' && !NUMBERED.test(order)) ||
    FOOTNOTE.test(cells.find(Boolean) ?? '') ||
    cells.some(
      (cell, n) =>
        /^(?:order|agency|period)$/.test(columns.fields[n] ?? '') && (TOTAL.test(cell) || MEAN.test(cell)),
    )
  );
}
