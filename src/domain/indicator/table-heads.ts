import {withoutLimit} from './good-direction.ts';
import {periodWritten, yearNamedIn} from './table-period.ts';
import {amountIn, measureNamedIn, withoutMeasure} from './table-measure.ts';

/** Lines of cells, each as wide as the table; a merged cell stands in every place that it covers. */
export type Lines = readonly (readonly string[])[];

/** What a column holds; `other` are numbers about the figure, not the figure: ranks, changes. */
export type Field =
  | 'period'
  | 'agency'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'target'
  | 'note'
  | 'measure'
  | 'order'
  | 'other';

/** What the head of a column means, by its first words. */
const HEADS: readonly (readonly [Field, RegExp])[] = [
  ['order', /^(?:stt|s\.t\.t|tt|số tt|số thứ tự|thứ tự|nos?\.?|#|№)$/],
  [
    'period',
    /^(?:kỳ|tháng|quý|năm|thời gian|thời điểm|thời kỳ|(?:reporting )?period|month|quarter|year|time|date)(?:[\s/,()&-]+(?:kỳ|tháng|quý|năm|và|hoặc|học|báo cáo|số liệu|thống kê|month|quarter|year)\)?)*$/,
  ],
  ['measure', /^(?:đvt|đơn vị tính|unit of|measure)/],
  [
    'agency',
    /^(?:tên )?(?:đơn vị|phường|xã(?! hội)|cơ quan|địa phương|địa bàn|ubnd|phòng|sở|agency|unit|ward|commune|office|department)/,
  ],
  ['numerator', /^(?:tử số|numerator)/],
  ['denominator', /^(?:mẫu số|denominator)/],
  [
    'other',
    /^(?:so với|so cùng|tăng|giảm|chênh lệch|cùng kỳ|(?:kỳ|tháng|quý|năm) trước|lũy kế|xếp|thứ hạng|hạng|mã |(?:tỷ lệ|tỉ lệ|%|mức độ) ?(?:hoàn thành|thực hiện|đạt|so)|đạt|rank|change|previous|cumulative|code|difference)/,
  ],
  ['target', /^(?:chỉ tiêu|kế hoạch|mục tiêu|target|plan|goal)/],
  ['note', /^(?:ghi chú|lý do|nguyên nhân|note|remark|comment)/],
];
/** Rows that begin like this are of agencies, whatever the head says. */
const AGENCY = /^(?:(?:ubnd|ủy ban nhân dân) )?(?:phường|xã|thị trấn|đặc khu|ward|commune) /i;

const CHANGE = /^(?:so |tăng|giảm|chênh|cùng kỳ|change|difference)/i;

/** The columns of a table and the lines below them. */
export interface TableColumns {
  /** Lines above the heads, which go over the whole table. */
  readonly title: string;
  /** Head of each column, those of the columns it stands under before it. */
  readonly heads: readonly string[];
  readonly fields: readonly (Field | undefined)[];
  readonly body: Lines;
  /** Whether the caption is of the figure: no other column could be meant. */
  readonly isCaptioned: boolean;
}

type Parts = Pick<TableColumns, 'title' | 'heads' | 'body'> & {
  readonly known: readonly (Field | undefined)[];
};

/** What each column of a table holds. `caption` tells which of several columns is the figure. */
export function tableColumns(lines: Lines, caption: string): TableColumns {
  const rest = lines.filter((line) => line.some((cell) => cell !== ''));
  const titles: string[] = [];
  while (rest[0]?.[0] && new Set(rest[0].filter(Boolean)).size === 1) titles.push(rest.shift()![0]!);
  const title = titles.join(' ');
  const depth = headDepth(rest);
  const above = rest.slice(0, depth);
  const plain = above.at(-1) ?? [];
  const body = rest.slice(depth).filter((line) => !isBanner(line) && !isNumbering(line));
  const heads = plain.map((_, column) => joined(above.map((line) => line[column] ?? '')));
  const fields = plain.map(fieldOf);
  const year = yearNamedIn([caption, title, ...heads].join(' '));
  const across = plain.map((head, n) => n > 0 && isPeriod(head, year));
  return completed(
    across.includes(true)
      ? withPeriodsDown({title, heads: plain, known: fields, body}, across)
      : {title, heads, known: fields, body},
    caption,
  );
}

function fieldOf(head: string): Field | undefined {
  const plain = head.toLowerCase();
  return HEADS.find(([, pattern]) => pattern.test(plain))?.[0];
}

function isPeriod(head: string, year?: string): boolean {
  const plain = withoutMeasure(head);
  return (
    (periodWritten(plain) ?? (/^\p{L}/u.test(plain) ? periodWritten(`${plain} ${year}`) : undefined)) !==
    undefined
  );
}

/** A line that is one text: the name of a group of rows, a footnote. */
function isBanner([first = '', ...others]: readonly string[]): boolean {
  return /\p{L}{2}/u.test(first) && others.every((cell) => cell === first);
}

/** A line that numbers the columns: "A", "B", "(1)", "(2)", "(3)=(2)/(1)". */
function isNumbering(line: readonly string[]): boolean {
  const marks = line.map((cell) => /^\(?([A-Z]|\d{1,2})\)?(?: ?=.*)?$/.exec(cell)?.[1]);
  const numbers = marks.filter((mark) => mark && /\d/.test(mark));
  return line.length > 2 && marks.every(Boolean) && numbers.every((mark, n) => Number(mark) === n + 1);
}

/** How many lines of heads there are: a head over several columns has more of them below it. */
function headDepth(lines: Lines): number {
  let depth = 1;
  while (depth < lines.length - 1 && isGroupHead(lines[depth - 1]!) && !isData(lines[depth]!)) depth += 1;
  return depth;
}

function isGroupHead(line: readonly string[]): boolean {
  return line.some((cell, n) => cell !== '' && cell === line[n + 1]);
}

function isData(line: readonly string[]): boolean {
  return line.some((cell) => amountIn(cell) !== undefined && !isPeriod(cell));
}

function joined(heads: readonly string[]): string {
  return [...new Set(heads)]
    .filter(Boolean)
    .map((head, n) => (n > 0 ? head.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) : head))
    .join(' ');
}

/** A table with a column for each period as one with a line for each. */
function withPeriodsDown({title, heads, known, body}: Parts, across: readonly boolean[]): Parts {
  const kept = <T>(cells: readonly T[]) => cells.filter((_, n) => !across[n]);
  const periods = heads.flatMap((_, n) => (across[n] ? [n] : []));
  const measured = heads.find((head, n) => across[n] && measureNamedIn(head)) ?? '';
  const isOfOneThing = body.length === 1 && known[0] !== 'agency';
  return {
    title,
    heads: [...kept(heads), '', isOfOneThing ? (body[0]?.[0] ?? '') : measured],
    known: [...kept(known), 'period', 'value'],
    body: body.flatMap((line) =>
      periods.map((n) => [
        ...kept(heads.map((_, at) => line[at] ?? '')),
        withoutMeasure(heads[n]!),
        line[n] ?? '',
      ]),
    ),
  };
}

/** The columns with the fields that their heads do not say, by what stands in them. */
function completed({title, heads, known, body}: Parts, caption: string): TableColumns {
  const has = (n: number, test: (cell: string) => boolean) => body.some((line) => test(line[n] ?? ''));
  const isNumeric = (n: number) => has(n, (cell) => amountIn(cell) !== undefined);
  // "Chỉ tiêu" is also the head of a list of indicators.
  const isTarget = (n: number) => has(n, (cell) => amountIn(withoutLimit(cell)) !== undefined);
  const fields = known.map((field, n) => (field === 'target' && !isTarget(n) ? undefined : field));
  const fill = (n: number | undefined, field: Field) => {
    if (n !== undefined && n >= 0) fields[n] = field;
  };
  if (!fields.includes('agency'))
    fill(
      fields.findIndex((field, n) => !field && has(n, (cell) => AGENCY.test(cell))),
      'agency',
    );
  if (!fields.includes('period') && !fields.includes('agency')) fill(fields.indexOf(undefined), 'period');
  const open = fields.flatMap((field, n) => (field === undefined ? [n] : []));
  const numeric = open.filter(isNumeric);
  const about = fields.flatMap((field, n) => (field === 'other' && isNumeric(n) ? [n] : []));
  const shares = isShare(caption) ? [...numeric, ...about].filter((n) => isShare(heads[n]!)) : [];
  const share = shares.find((n) => !CHANGE.test(heads[n]!));
  const isRatio = fields.includes('denominator');
  const isKnown = fields.includes('value');
  if (!isKnown) fill(share ?? numeric[0] ?? (isRatio ? undefined : (about[0] ?? open[0])), 'value');
  return {title, heads, fields, body, isCaptioned: isKnown || share !== undefined || numeric.length < 2};
}

function isShare(text: string): boolean {
  return measureNamedIn(text)?.unit === 'percent';
}

export function headOf({heads, fields}: TableColumns, field: Field): string {
  return heads[fields.indexOf(field)] ?? '';
}

export function cellOf(line: readonly string[], {fields}: TableColumns, field: Field): string {
  return line[fields.indexOf(field)] ?? '';
}
