import type {IndicatorUnit} from './indicator.ts';

const UNITS: readonly (readonly [RegExp, IndicatorUnit])[] = [
  [/(?:điểm\s*(?:%|phần\s*trăm)|percentage\s+points?|pp)$/, 'percentage-point'],
  [/(?:%|phần\s*trăm|per\s*cent)$/, 'percent'],
  [/(?:đồng|vnđ|vnd|₫|đ)$/, 'vnd'],
  [/(?:ngày(?:\s+làm\s+việc)?|days?)$/, 'day'],
  [/(?:điểm|points?)$/, 'point'],
];

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:tỷ|tỉ|billion)$/, 1e9],
  [/(?:triệu|million|tr\.?)$/, 1e6],
  [/(?:nghìn|ngàn|thousand)$/, 1e3],
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
  const {rest: digits, unit = expected, scale} = takeMeasure(text);
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

/** Takes the unit and the scale off the end of a text, or off its front as in "VND million". */
export function takeMeasure(text: string): {
  readonly rest: string;
  readonly unit: IndicatorUnit | undefined;
  readonly scale: number | undefined;
} {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/^(vnđ|vnd|₫) ?(.+)$/, '$2 $1');
  const [withoutUnit, unit] = takeEnding(plain, UNITS);
  const [rest, scale] = takeEnding(withoutUnit, SCALES);
  return {rest, unit, scale};
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
