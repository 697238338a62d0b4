import type {IndicatorUnit} from './indicator.ts';

const UNITS: readonly (readonly [RegExp, IndicatorUnit])[] = [
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
 * 1. A unit (%, điểm phần trăm, đồng, ngày, điểm) and a scale (nghìn, triệu, tỷ) are taken off the end. Where the text
 *    names no unit, the `expected` one counts.
 * 2. Point and comma both present: the last one is the decimal mark.
 * 3. One mark several times, in groups of three: it groups thousands.
 * 4. One mark once, not before exactly three digits, or after a leading 0 or more than three digits: decimal mark.
 * 5. One mark before exactly three digits: decimal mark with per cent, points or a scale; else a point groups thousands,
 *    the Vietnamese way, and a comma does so in counts and money only.
 *
 * Text that is not one number ("—", "N/A", "Chưa có", "3/4") → undefined.
 */
export function parseFigure(text: string, expected?: IndicatorUnit): number | undefined {
  let rest = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  rest = rest.replace(/^(?:vnđ|vnd|₫)\s*/, '').trim() + (/^(?:vnđ|vnd|₫)/.test(rest) ? ' vnd' : '');
  const [withoutUnit, unit = expected] = takeEnding(rest, UNITS);
  const [digits, scale] = takeEnding(withoutUnit, SCALES);
  const match = /^([+\-−–]?) ?([\d.,'’ ]*\d)$/.exec(digits);
  if (!match) return undefined;
  const isFractional =
    unit === 'percent' || unit === 'percentage-point' || unit === 'point' || scale !== undefined;
  const number = readDigits(match[2] ?? '', isFractional, unit === 'count' || unit === 'vnd');
  if (number === undefined) return undefined;
  const sign = match[1] && match[1] !== '+' ? -1 : 1;
  // Fifteen digits are what a number holds exactly; `|| 0` turns -0 into 0.
  return Number((number * sign * (scale ?? 1)).toPrecision(15)) || 0;
}

function readDigits(text: string, isFractional: boolean, isWhole: boolean): number | undefined {
  const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/.exec(text)?.[0];
  const digits = grouped ? grouped.replace(/[ '’]/g, '') + text.slice(grouped.length) : text;
  if (/[ '’]/.test(digits)) return undefined;
  if (/^\d+$/.test(digits)) return Number(digits);
  const mark = digits.includes(',') && digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = digits.split(mark);
  if (digits.includes(other)) {
    if (more.length > 0 || !isGrouped(whole, other)) return undefined;
    return Number(`${whole.replaceAll(other, '')}.${fraction}`);
  }
  if (more.length > 0) return isGrouped(digits, mark) ? Number(digits.replaceAll(mark, '')) : undefined;
  const looksGrouped = isGrouped(digits, mark) && !grouped && !whole.startsWith('0');
  const groups = looksGrouped && !isFractional && (mark === '.' || isWhole);
  return Number(groups ? whole + fraction : `${whole || '0'}.${fraction}`);
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
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
