/** A part of a dossier code (mã hồ sơ): agency, day of receipt, running number. */
export type DossierCodePart = 'agency' | 'date' | 'serial';

/**
 * What a typed or pasted text says.
 *
 * - `code`             a national code in its usual writing; `repaired` when more than case and blanks was changed
 * - `unknown-form`     not a national code, but such as an office may use; to be sent as it is
 * - `incomplete`       the start or end of a national code; `part` is the first one missing
 * - `wrong-part`       a national code in which `part` cannot be right
 * - `personal-number`  the number of an ID card or a mobile phone, not to be sent
 * - `unreadable`       nothing that could be a code
 */
export type DossierCodeReading =
  | {readonly kind: 'empty'}
  | {readonly kind: 'code'; readonly code: string; readonly repaired: boolean}
  | {readonly kind: 'unknown-form'; readonly code: string}
  | {readonly kind: 'incomplete'; readonly part: DossierCodePart}
  | {readonly kind: 'wrong-part'; readonly part: DossierCodePart}
  | {readonly kind: 'personal-number'}
  | {readonly kind: 'unreadable'};

/** Characters looked at; text messages are far shorter. */
const LONGEST_MESSAGE = 1000;

/** A digit, or a letter often typed for one. */
const D = '[\\dOIL]';
const GAP = '[\\s.,/-]{1,3}';
const OLD_AGENCY = `(${D}{3})${GAP}(${D}{2})${GAP}(${D}{2})${GAP}([A-Z01]${D}{2})`;
/** Not after one to three digits: those would be the start of an old code, cut off. */
const NEW_AGENCY = `(?<!(?<!\\d)\\d{1,3}${GAP})([A-Z]${D}{2})((?:${GAP}${D}{1,3}){0,3})`;
const WHOLE = new RegExp(
  `(?<![\\p{L}\\d])(?:${OLD_AGENCY}|${NEW_AGENCY})${GAP}(${D}{8}|${D}{6})${GAP}(${D}{3,8})(?![\\p{L}\\d])`,
  'u',
);
const COMPACT = new RegExp(`^(${D}{3})(${D}{2})(${D}{2})([A-Z]${D}{2})(20${D}{6}|${D}{6})(${D}{4,7})$`);
const DIGITS = new RegExp(`^${D}+$`);
const HEAD = new RegExp(`^[A-Z]${D}{2}$`);
const LOCAL_FORM = /^(?=.*\d)[\p{L}\d](?:[\p{L}\d./-]{2,38})[\p{L}\d]$/u;
const PERSONAL_NUMBER =
  /^(?:0\d{2}[\s.-]?\d{3}[\s.-]?\d{3}[\s.-]?\d{3}|(?:0|\+?84)[\s.-]?[35789](?:[\s.-]?\d){8})$/;

/**
 * Reads the code of a dossier from what a citizen typed or pasted, a whole text message included:
 * `000.17.22.H56-210531-0001`, `G09.20-20260609-0092637`, `H26.15-251101-0012`. Says that a part is wrong only
 * where the form leaves no doubt.
 */
export function readDossierCode(text: string): DossierCodeReading {
  const plain = text
    .slice(0, LONGEST_MESSAGE)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212_]/gu, '-')
    .trim();
  if (plain === '') return {kind: 'empty'};
  const upper = plain.toUpperCase();
  const whole = WHOLE.exec(upper) ?? COMPACT.exec(upper.replace(/[\s.,/-]/g, ''));
  if (whole) return readWhole(whole, upper);
  const candidate = plain.replace(/^.*:\s*/s, '').trim();
  const words = candidate.split(/\s+/).filter((word) => /\d/.test(word));
  const lone = /\p{L}{3,}\s|\s\p{L}{3,}/u.test(candidate) ? (words.length === 1 ? words[0]! : '') : candidate;
  if (PERSONAL_NUMBER.test(lone)) return {kind: 'personal-number'};
  return readPart(lone.toUpperCase()) ?? readLocalForm(lone);
}

function readWhole(match: RegExpExecArray, typed: string): DossierCodeReading {
  const parts = match.slice(1).filter((part) => part !== undefined);
  const serial = digits(parts.pop()!);
  const date = digits(parts.pop()!);
  if (!isDate(date)) return {kind: 'wrong-part', part: 'date'};
  const headAt = parts.length === 4 ? 3 : 0;
  const agency = parts.map((part, index) => (index === headAt ? headOf(part) : digits(part))).join('.');
  const code = `${agency.replace(/[\s.,/-]+/g, '.').replace(/\.$/, '')}-${date}-${serial}`;
  return {kind: 'code', code, repaired: code !== typed};
}

/** The verdict on a code that is not whole, or nothing when it does not look like a national one. */
function readPart(text: string): DossierCodeReading | undefined {
  const segments = text.split(/[\s.,/-]+/).filter(Boolean);
  const head = segments.findIndex((segment) => HEAD.test(segment));
  const lengths = segments.slice(0, 3).map((segment) => (DIGITS.test(segment) ? segment.length : 0));
  const startsOld = lengths.join() === '3,2,2';
  if (head === -1) {
    if (startsOld) return {kind: segments.length === 3 ? 'incomplete' : 'wrong-part', part: 'agency'};
    const bare = segments.length === 2 && isDate(segments[0]!) && /^\d{3,8}$/.test(segments[1]!);
    return bare ? {kind: 'incomplete', part: 'agency'} : undefined;
  }
  const certain = (head === 3 && startsOld) || (head === 0 && /^[GH]/.test(text));
  const rest = segments.slice(head + 1);
  if (!certain) {
    const endsWell = head > 0 && rest.length === 2 && isDate(rest[0]!) && /^\d{3,8}$/.test(rest[1]!);
    return startsOld || endsWell ? {kind: 'wrong-part', part: 'agency'} : undefined;
  }
  while (rest.length > 0 && DIGITS.test(rest[0]!) && rest[0]!.length <= 3) rest.shift();
  const [date, serial] = rest;
  if (date === undefined) return {kind: 'incomplete', part: 'date'};
  // A day that breaks off is not yet a wrong one.
  const breaksOff = serial === undefined && DIGITS.test(date) && date.length < 6;
  if (breaksOff) return {kind: 'incomplete', part: 'date'};
  if (!isDate(digits(date))) return {kind: 'wrong-part', part: 'date'};
  if (serial === undefined || /^\d{1,2}$/.test(serial)) return {kind: 'incomplete', part: 'serial'};
  return {kind: 'wrong-part', part: 'serial'};
}

function readLocalForm(text: string): DossierCodeReading {
  const code = text.replace(/\s+/g, '');
  return LOCAL_FORM.test(code) ? {kind: 'unknown-form', code} : {kind: 'unreadable'};
}

/** `yymmdd` or `ddmmyy` in six digits, `yyyymmdd` or `ddmmyyyy` in eight. */
function isDate(text: string): boolean {
  return /^(?:20\d\d|\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d$/.test(
    text,
  );
}

function digits(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** A letter and two digits, such as `H56`. */
function headOf(text: string): string {
  return text[0]!.replace('0', 'O').replace('1', 'I') + digits(text.slice(1));
}
