import type {IndicatorUnit} from './indicator.ts';
import {parseFigure, takeMeasure} from './parse-figure.ts';

/** What the numbers of a column are, and how many of it one of them stands for: 1e9 dong where it says "tỷ đồng". */
export interface Measure {
  readonly unit: IndicatorUnit;
  readonly scale: number;
  /** The mark between thousands, where the column tells. */
  readonly groupMark?: string | undefined;
}

/** Things that are counted, behind a number or in the brackets of a head. */
const COUNTED =
  /\s*(?:hồ sơ|hs|lượt(?: người)?|người|trường hợp|vụ|đơn|thủ tục|tthc|cases?|dossiers?|files?)$/i;
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]/g;
const NAMED_UNIT = /^.*(?:đvt|đơn vị(?: tính)?|tính bằng|unit)\s*:?\s+/i;

/** The measure that a head or a caption names: "Kinh phí (tỷ đồng)", "Tỷ lệ %", "ĐVT: hồ sơ". */
export function measureNamedIn(text: string): Measure | undefined {
  const inBrackets = [...text.matchAll(BRACKETS)].map(([, inside = '']) => inside);
  for (const part of [...inBrackets, text, text.split(/, /).at(-1) ?? '']) {
    const measure = measureOf(part);
    if (measure) return measure;
  }
  if (/^số ngày|\bdays$/i.test(text)) return {unit: 'day', scale: 1};
  if (/điểm (?:%|phần trăm)/i.test(text)) return {unit: 'percentage-point', scale: 1};
  // Not the per cent of an amount, as in "up 5 %".
  const isShare =
    /(?:^|[^\d\s]) ?(?:%|phần trăm|per ?cent)|^(?:tỷ|tỉ) lệ|^(?:share|rate|percentage) of|\brate$/i.test(
      text,
    );
  return isShare && !text.includes('‰') ? {unit: 'percent', scale: 1} : undefined;
}

/** The measure that these words are and nothing else: "triệu đồng", "1.000 đồng", "ngày làm việc". */
export function measureOf(words: string): Measure | undefined {
  const named = words.replace(NAMED_UNIT, '').trim();
  const counted = named.replace(COUNTED, '');
  const {rest, unit, scale} = takeMeasure(counted);
  const isThousand = /^1[.,]?000$/.test(rest);
  if (rest && !isThousand) return undefined;
  if (!unit && scale === undefined && counted === named) return undefined;
  return {unit: unit ?? 'count', scale: scale ?? (isThousand ? 1000 : 1)};
}

/** The unit that stands behind the number in a cell. */
export function unitInCell(cell: string): IndicatorUnit | undefined {
  return amountIn(cell) === undefined ? undefined : takeMeasure(bare(cell)).unit;
}

/** The number in a cell, footnote marks and the thing counted left aside. */
export function amountIn(
  cell: string,
  {unit, scale, groupMark}: Measure = {unit: 'count', scale: 1},
): number | undefined {
  const text = groupMark ? bare(cell).replaceAll(groupMark, '') : bare(cell);
  // Fractions of a billion are written like those of a day: a comma is a decimal mark, whatever follows.
  const amount = parseFigure(text, scale === 1 ? unit : 'day');
  const isNamed = scale === 1 || takeMeasure(text).scale !== undefined || takeMeasure(text).unit === 'vnd';
  return amount === undefined || isNamed ? amount : Number((amount * scale).toPrecision(15));
}

/** Which mark stands between thousands, by the numbers of a column that leave no doubt: "1,234.5", "5,25". */
export function groupMarkOf(cells: readonly string[]): string | undefined {
  const marks = cells.flatMap((cell) => {
    const twice = /\d([.,])\d{3}(?:\1\d{3}|[.,]\d)/.exec(cell)?.[1];
    const decimal = /^\D*\d+([.,])(?:\d{1,2}|\d{4,})\D*$/.exec(cell)?.[1];
    return twice ?? (decimal ? (decimal === ',' ? '.' : ',') : []);
  });
  return new Set(marks).size === 1 ? marks[0] : undefined;
}

/** A name without the measure in its brackets. */
export function withoutMeasure(name: string): string {
  return name
    .replace(BRACKETS, (all, inside: string) => (measureOf(inside) ? '' : all))
    .replace(/[\s,;.–-]*(?:đvt:?|đơn vị tính:?|unit:)\s.*$/i, '')
    .trim();
}

function bare(cell: string): string {
  return cell
    .trim()
    .replace(/(\S)\s*(?:\([^()]*\)|\[[^\][]*\])$/, '$1')
    .replace(/\s*[*†]+$/, '')
    .replace(COUNTED, '');
}
