/** Languages the widgets speak. */
export type Language = 'vi' | 'en';

const LOCALES: Record<Language, string> = {vi: 'vi-VN', en: 'en-GB'};

/** What stands where a figure is not known. */
export const NO_FIGURE = '—';

const numberFormats: Record<string, Intl.NumberFormat> = {};

/** `1733` → "1.733" (vi), "1,733" (en); anything that is not a finite number → "—". */
export function formatNumber(value: number | undefined, language: Language, decimals = 0): string {
  if (value === undefined || !Number.isFinite(value)) return NO_FIGURE;
  const format = (numberFormats[language + decimals] ??= new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: decimals,
  }));
  return format.format(value === 0 ? 0 : value);
}

/** Amount of money: `20000` → "20.000 đồng" (vi), "VND 20,000" (en), with a space that keeps figure and unit on one line. */
export function formatMoney(amount: number, language: Language): string {
  const figure = formatNumber(amount, language);
  return language === 'vi' ? `${figure}\u00A0đồng` : `VND\u00A0${figure}`;
}
