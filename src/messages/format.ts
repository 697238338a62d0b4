/** Languages the widgets speak. */
export type Language = 'vi' | 'en';

/** What stands where a figure is not known. */
export const NO_FIGURE = '—';

/**
 * `1733` → "1.733" (vi), "1,733" (en), halves rounded away from zero; anything that is not a finite number → "—".
 * The browser's own formats cost a slow phone 100 ms when the first of them is made.
 */
export function formatNumber(value: number | undefined, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const [thousands, point] = language === 'vi' ? (['.', ','] as const) : ([',', '.'] as const);
  // A hair more, so that 1.005, which a computer holds as 1.00499…, is rounded as it reads.
  const rounded = +(value! * (1 + Number.EPSILON)).toFixed(decimals);
  const [whole, ...fraction] = `${rounded}`.split('.');
  return [whole!.replace(/\B(?=(\d{3})+$)/g, thousands), ...fraction].join(point);
}

/** Amount of money, figure and unit on one line: `20000` → "20.000 đồng" (vi), "VND 20,000" (en). `currency` by ISO 4217. */
export function formatMoney(amount: number, language: Language, currency = 'VND'): string {
  const figure = formatNumber(amount, language);
  return language === 'vi'
    ? `${figure}\u00A0${currency === 'VND' ? 'đồng' : currency}`
    : `${currency}\u00A0${figure}`;
}
