/** Languages the widgets speak. */
export type Language = 'vi' | 'en';

const LOCALES: Record<Language, string> = {vi: 'vi-VN', en: 'en-GB'};

/** What stands where a figure is not known. */
export const NO_FIGURE = '—';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** `1733` → "1.733" (vi), "1,733" (en); anything that is not a finite number → "—". */
export function formatNumber(value: number | undefined, language: Language, decimals = 0): string {
  if (value === undefined || !Number.isFinite(value)) return NO_FIGURE;
  const key = `${language}${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {maximumFractionDigits: decimals});
    numberFormats.set(key, format);
  }
  return format.format(value === 0 ? 0 : value);
}

/** A percentage in per cent, not as a fraction: `37.08` → "37,08 %" (vi), "37.08%" (en). */
export function formatPercent(value: number | undefined, language: Language, decimals = 2): string {
  const figure = formatNumber(value, language, decimals);
  if (figure === NO_FIGURE) return figure;
  return language === 'vi' ? `${figure} %` : `${figure}%`;
}

/** Amount of money: `20000` → "20.000 đồng" (vi), "VND 20,000" (en). */
export function formatMoney(amount: number, language: Language): string {
  const figure = formatNumber(amount, language);
  return language === 'vi' ? `${figure} đồng` : `VND ${figure}`;
}

/** A day `YYYY-MM-DD` as dd/mm/yyyy; other text as it came. */
export function formatDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : day;
}
