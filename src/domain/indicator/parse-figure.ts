import type {IndicatorUnit} from './indicator.ts';

/** A number read from a text; `unit` when the text names one. */
export interface ParsedFigure {
  readonly value: number;
  readonly unit?: 'percent' | 'percentage-point' | 'vnd' | 'day' | 'point';
  /** It could have meant another number, too: "1,733" is 1.733 or 1733. */
  readonly isAmbiguous: boolean;
}

const UNITS: readonly (readonly [RegExp, ParsedFigure['unit']])[] = [
  [/(?:điểm\s*(?:%|phần\s*trăm)|percentage\s+points?|pp)$/, 'percentage-point'],
  [/(?:%|phần\s*trăm|per\s*cent)$/, 'percent'],
  [/(?:đồng|vnđ|vnd|₫|đ)$/, 'vnd'],
  [/(?:ngày(?:\s+làm\s+việc)?|days?)$/, 'day'],
  [/(?:điểm|points?)$/, 'point'],
];

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:tỷ|tỉ)$/, 1e9],
  [/triệu$/, 1e6],
  [/(?:nghìn|ngàn)$/, 1e3],
];

/**
 * Reads a number as Vietnamese offices write them: "1.733", "96,4 %", "55.53", "15,5 tỷ đồng", "VND 20,000".
 *
 * 1. A unit (%, điểm phần trăm, đồng, ngày, điểm) and a scale (nghìn, triệu, tỷ) are taken off the end.
 * 2. Point and comma both present: the last one is the decimal mark.
 * 3. One mark several times, in groups of three: it groups thousands.
 * 4. One mark once, not before exactly three digits, or after a leading 0 or more than three digits: decimal mark.
 * 5. One point before exactly three digits: thousands, the Vietnamese way; with %, điểm or a scale, decimal mark.
 * 6. One comma before exactly three digits: decimal mark with %, điểm or a scale; thousands when `expected` is a
 *    count or money; otherwise decimal mark, and said to be ambiguous.
 *
 * Text that is not one number ("—", "N/A", "Chưa có", "3/4") → undefined.
 */
export function parseFigure(text: string, expected?: IndicatorUnit): ParsedFigure | undefined {
  let rest = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  rest = rest.replace(/^(?:vnđ|vnd|₫)\s*/, '').trim() + (/^(?:vnđ|vnd|₫)/.test(rest) ? ' vnd' : '');
  const [withoutUnit, unit] = takeEnding(rest, UNITS);
  const [digits, scale] = takeEnding(withoutUnit, SCALES);
  const match = /^([+\-−–]?) ?([\d.,'’ ]*\d)$/.exec(digits);
  if (!match) return undefined;
  const isFractional =
    unit === 'percent' || unit === 'percentage-point' || unit === 'point' || scale !== undefined;
  const number = readDigits(match[2] ?? '', isFractional, unit ?? expected);
  if (!number) return undefined;
  const sign = match[1] && match[1] !== '+' ? -1 : 1;
  const value = Number((number.value * sign * (scale ?? 1)).toPrecision(15));
  return {value: value === 0 ? 0 : value, ...(unit ? {unit} : {}), isAmbiguous: number.isAmbiguous};
}

function readDigits(
  text: string,
  isFractional: boolean,
  unit: IndicatorUnit | undefined,
): {value: number; isAmbiguous: boolean} | undefined {
  const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/.exec(text)?.[0];
  const digits = grouped ? grouped.replace(/[ '’]/g, '') + text.slice(grouped.length) : text;
  if (/[ '’]/.test(digits)) return undefined;
  if (/^\d+$/.test(digits)) return certain(digits);
  const mark = digits.includes(',') && digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const marks = digits.split(mark).length - 1;
  if (digits.includes(other)) {
    const [whole = '', fraction = ''] = digits.split(mark);
    if (marks !== 1 || !isGrouped(whole, other)) return undefined;
    return certain(`${whole.replaceAll(other, '')}.${fraction}`);
  }
  if (marks > 1) return isGrouped(digits, mark) ? certain(digits.replaceAll(mark, '')) : undefined;
  const [whole = '', fraction = ''] = digits.split(mark);
  const looksGrouped = isGrouped(digits, mark) && !grouped && !whole.startsWith('0');
  if (!looksGrouped || isFractional) return certain(`${whole || '0'}.${fraction}`);
  if (mark === '.' || unit === 'count' || unit === 'vnd') return certain(whole + fraction);
  return {value: Number(`${whole}.${fraction}`), isAmbiguous: true};
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function certain(digits: string): {value: number; isAmbiguous: boolean} {
  return {value: Number(digits), isAmbiguous: false};
}

function takeEnding<T>(
  text: string,
  endings: readonly (readonly [RegExp, T])[],
): readonly [string, T | undefined] {
  for (const [pattern, meaning] of endings) {
    if (pattern.test(text)) return [text.replace(pattern, '').trim(), meaning];
  }
  return [text, undefined];
}
