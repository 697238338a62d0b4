/** What stands where a personal detail stood. */
const BLANK = '•••';

/** What may stand between the digits of a number. */
const GAP = '[\\s._()\\p{Pd}]{0,3}';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';

/** Digits that are no person's; looked for first, so that no part of them is taken for a number of somebody. */
const KEPT = [
  // The code of a dossier.
  `(?<![\\p{L}\\d])[A-Z]\\d\\d(?:[./-]\\d{1,3}){0,3} ?[./-] ?(?:\\d{8}|\\d{6}) ?[./-] ?\\d{3,8}(?![\\p{L}\\d])`,
  // The code of a procedure.
  `(?<!\\d)\\d\\.\\d{6}(?:\\.\\d{3}(?:\\.\\d\\d){2})?(?!\\.?\\d)`,
  // Dates.
  `(?<!\\d)${YEAR}-${MONTH}-[0-3]\\d(?!-?\\d)`,
  `(?<!\\d)[0-3]?\\d(?<sep>[./-])${MONTH}\\k<sep>${YEAR}(?!\\k<sep>?\\d)`,
  // Opening hours, and other rows of short pairs.
  `(?<!\\d)[0-3]?\\d[.-]\\d\\d(?:\\s?\\p{Pd}\\s?|\\s)[0-3]?\\d[.-]\\d\\d(?![.-]?\\d)`,
  // Amounts: in groups of three, or with their unit, which “đồng chí” and “đ/c” (comrade) are not.
  `(?<![\\d+]|\\d\\.)(?!84\\.[35789])[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}(?!\\.?\\d)`,
  `(?<![\\d+])[1-9]\\d{0,2}(?:[. ]?\\d{3}){0,4}\\s?(?:đồng|đ|vnđ|vnd)(?!\\p{L}|/c(?!\\p{L})|\\s*chí)`,
];

const PERSONAL = [
  // Mobile phones.
  `(?<!\\d)(?:(?:\\+|00)?84${GAP}0?|0)${GAP}[35789](?:${GAP}\\d){8}(?!\\d)`,
  // ID cards: twelve digits, or nine on older ones. Without a 0 in front they could be much else, unless they stand alone.
  `(?<!\\d)0\\d\\d(?:${GAP}\\d{3}){3}(?!\\d)`,
  `(?<!\\d)0\\d{3}(?:${GAP}\\d{4}){2}(?!\\d)`,
  `(?<!\\d)0\\d\\d(?:[\\s.-]\\d{3}){2}(?![.-]?\\d)`,
  `(?<!\\+|[\\p{L}\\d][./-]?)\\d{9}(?:\\d{3})?(?![\\p{L}\\d]|[./-]\\d)`,
];
const NAMED_ID_CARD = `(?<=(?:CMND|CMTND|CMT|CCCD|cước)(?:\\s?số)?[\\s:.]{0,3})\\d{3}(?:${GAP}\\d{3}){2,3}(?!\\d)`;
const RUN = new RegExp(`${NAMED_ID_CARD}|(?<kept>${KEPT.join('|')})|${PERSONAL.join('|')}`, 'giu');

/** Offices may be written to; everybody else's address is their own. */
const MAIL = /(?<![\w.+-])[\w.+-]+@(?!(?:[\w-]+\.)*gov\.vn\b)[\w-]+(?:\.[\w-]+)+/gi;

/**
 * Blanks numbers of ID cards (12 or 9 digits), mobile phones and e-mail addresses in free text, whatever they touch.
 * Dossier codes, dates, amounts, the landlines and 1900 numbers of offices and their addresses (gov.vn) stay.
 */
export function blankPersonalDetails(text: string): string {
  return text.replace(RUN, (run, kept?: string) => (kept === undefined ? BLANK : run)).replace(MAIL, BLANK);
}

export function hasPersonalDetails(text: string): boolean {
  return blankPersonalDetails(text) !== text;
}
