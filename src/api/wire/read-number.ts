/**
 * A finite number, from a number or from text as people in Viet Nam and programs write it: `1.234,5`,
 * `1.234.567`, `96,4 %`, `1234.5`. A single dot before exactly three digits groups thousands. A single comma there
 * could be a decimal mark as well: such a number is refused, since it may be a thousand times too small.
 */
export function readNumber(value: unknown): number | undefined {
  // `|| 0` turns -0 into 0.
  if (typeof value === 'number') return Number.isFinite(value) ? value || 0 : undefined;
  if (typeof value !== 'string') return undefined;
  let text = value.replace(/[\s%]/g, '');
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) text = text.replaceAll('.', '');
  return /^-?(?![1-9]\d{0,2},\d{3}$)\d{1,15}([.,]\d+)?$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;
}
