import {formatNumber, NO_FIGURE, type Language} from './format.ts';

/** A percentage in per cent, not as a fraction: `37.08` → "37,08 %" (vi), "37.08%" (en). */
export function formatPercent(value: number | undefined, language: Language, decimals = 2): string {
  const figure = formatNumber(value, language, decimals);
  if (figure === NO_FIGURE) return figure;
  return language === 'vi' ? `${figure} %` : `${figure}%`;
}
