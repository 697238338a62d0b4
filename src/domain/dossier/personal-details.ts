/** What stands where a personal detail stood. */
const BLANK = '•••';

/** A run of nine to twelve digits, grouped or not, that is no part of a code, a date or an amount of money. */
const RUN =
  /(?<![\p{L}\d][./-]?)\+?\d(?:[ .-]?\d){8,11}(?![\d\p{L}]|[./-][\p{L}\d]|\s?(?:đ|đồng|vnđ|vnd)(?!\p{L}))/giu;
/** Offices may be written to; everybody else's address is their own. */
const MAIL = /(?<![\w.+-])[\w.+-]+@(?!(?:[\w-]+\.)*gov\.vn\b)[\w-]+(?:\.[\w-]+)+/gi;
const DATE = /^\d{4}-\d\d-\d\d|^\d\d[.-]\d\d[.-]\d{4}/;

/**
 * Blanks numbers of ID cards (12 or 9 digits), mobile phones and e-mail addresses in free text. Dossier codes, dates,
 * amounts, the landlines and 1900 numbers of offices and their addresses (gov.vn) stay.
 */
export function blankPersonalDetails(text: string): string {
  return text.replace(RUN, (run) => (isPersonal(run) ? BLANK : run)).replace(MAIL, BLANK);
}

export function hasPersonalDetails(text: string): boolean {
  return blankPersonalDetails(text) !== text;
}

function isPersonal(run: string): boolean {
  if (DATE.test(run)) return false;
  const digits = run.replace(/\D/g, '');
  if (/^(?:0|84)[35789]\d{8}$/.test(digits)) return true;
  return !run.includes('.') && (digits.length === 12 || /^\d{9}$/.test(run));
}
