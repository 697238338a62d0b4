/** What stands where a personal number stood. */
const BLANK = '•••';

/** A run of nine to twelve digits, grouped or not, that is no part of a code, a date or an amount of money. */
const RUN =
  /(?<![\p{L}\d][./-]?)\+?\d(?:[ .-]?\d){8,11}(?![\d\p{L}]|[./-][\p{L}\d]|\s?(?:đ|đồng|vnđ|vnd)(?!\p{L}))/giu;
const DATE = /^\d{4}-\d\d-\d\d|^\d\d[.-]\d\d[.-]\d{4}/;

/**
 * Blanks numbers of ID cards (12 or 9 digits) and mobile phones in free text. Dossier codes, dates, amounts
 * and the landlines and 1900 numbers of offices stay.
 */
export function blankPersonalNumbers(text: string): string {
  return text.replace(RUN, (run) => (isPersonal(run) ? BLANK : run));
}

export function hasPersonalNumber(text: string): boolean {
  return blankPersonalNumbers(text) !== text;
}

function isPersonal(run: string): boolean {
  if (DATE.test(run)) return false;
  const digits = run.replace(/\D/g, '');
  if (/^(?:0|84)[35789]\d{8}$/.test(digits)) return true;
  return !run.includes('.') && (digits.length === 12 || /^\d{9}$/.test(run));
}
