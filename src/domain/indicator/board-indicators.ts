/** The indicators of the ready-made board of a one-stop office (bộ phận một cửa). */
const ONE_STOP = ['received', 'resolved', 'on-time-rate', 'early-rate', 'online-rate', 'postal-return-rate'];

/**
 * The codes of a board's indicators: those `listed` with blanks, commas or semicolons between them, in curly quotes
 * perhaps, else those of the preset; none for a scorecard, which has its own.
 */
export function boardIndicators(listed: string, preset?: string): readonly string[] {
  const codes = listed.split(/[\s\u200b,;“”]+/).filter(Boolean);
  if (codes.length > 0) return codes;
  return preset === '766' ? [] : ONE_STOP;
}
