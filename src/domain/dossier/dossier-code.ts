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
/** So many of them, a real digit among them: otherwise they are a word, such as “toi”. */
const number = (count: string): string => `(?=[OIL]*\\d)${D}{${count}}`;
const HEAD_FORM = `[A-Z]${number('2')}`;
const GAP = '[\\s.,:/-]{1,3}';
const GAPS = /[\s.,:/-]+/g;
const OLD_AGENCY = `(${D}{3})${GAP}(${D}{2})${GAP}(${D}{2})${GAP}(${HEAD_FORM})`;
/** Not after one to three digits: those would be the start of an old code, cut off. A colon ends what stands before. */
const NEW_AGENCY = `(?<!(?<!\\d)\\d{1,3}[\\s.,/-]{1,3})(${HEAD_FORM})((?:${GAP}${number('1,3')}){0,3})`;
const WHOLE = new RegExp(
  `(?<![\\p{L}\\d])(?:${OLD_AGENCY}|${NEW_AGENCY})${GAP}(${D}{8}|${D}{6})${GAP}(${D}{3,8})(?![\\p{L}\\d])`,
  'u',
);
const COMPACT = new RegExp(`^(${D}{3})(${D}{2})(${D}{2})(${HEAD_FORM})(20${D}{6}|${D}{6})(${D}{4,7})$`);
const DIGITS = new RegExp(`^${D}+$`);
const HEAD = new RegExp(`^${HEAD_FORM}$`);
const LOCAL_FORM = /^(?=.*\d)[\p{L}\d](?:[\p{L}\d./-]{2,38})[\p{L}\d]$/u;
const PERSONAL_NUMBER =
  /^(?:\p{L}+\s+)?(?:(?:0\d{2}[\s.-]?)?\d{3}[\s.-]?\d{3}[\s.-]?\d{3}|(?:0|\+?84)[\s.-]?[35789](?:[\s.-]?\d){8})$/u;
const NAMED_ID_CARD = /(?:CMND|CMTND|CMT|CCCD|C[ĂA]N C[ƯU][ỚO]C(?: C[ÔO]NG D[ÂA]N)?)(?:\s*S[ỐO])?[\s:.]*\d/u;
/** Where the name of a thing ends and the thing begins. */
const LABEL_END = /(?<=\p{L})\s*:|:\s/u;
const EDGES = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;
const DATE = /^\D?\d{1,2}([./-])\d{1,2}\1\d{4}\D?$/;

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
  const compact = upper.split(LABEL_END).map((part) => COMPACT.exec(part.replace(GAPS, '')));
  const whole = WHOLE.exec(upper) ?? compact.find(Boolean);
  if (whole) return readWhole(whole, upper);
  const lone = plain.split(LABEL_END).map(loneCode).filter(Boolean).pop() ?? '';
  if (NAMED_ID_CARD.test(upper) || PERSONAL_NUMBER.test(lone)) return {kind: 'personal-number'};
  return readPart(lone.toUpperCase()) ?? readLocalForm(lone);
}

/**
 * What may be a code among words, dates left aside, and numbers of persons when there is anything else. Only capitals
 * in front are joined to it, such as “BN 2026/00123”.
 */
function loneCode(text: string): string {
  const words = text
    .replace(/(?<=\d)\s*([/-])\s*(?=\d)/g, '$1')
    .split(/\s+/)
    .filter((word) => word && !DATE.test(word));
  const others = words.filter((word) => !PERSONAL_NUMBER.test(word));
  const looked = others.some(hasDigit) ? others : words;
  const all = looked.join(' ');
  if (!hasDigit(all)) return '';
  if (/^\p{Lu}{0,4}\P{L}*$/u.test(all)) return all;
  const numbered = looked.filter(hasDigit).map((word) => word.replace(EDGES, ''));
  return numbered.filter((word) => /\p{L}/u.test(word)).pop() ?? (numbered.length === 1 ? numbered[0]! : '');
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

function readWhole(match: RegExpExecArray, typed: string): DossierCodeReading {
  const parts = match.slice(1).filter((part) => part !== undefined);
  const serial = digits(parts.pop()!);
  const date = digits(parts.pop()!);
  if (!isDate(date)) return {kind: 'wrong-part', part: 'date'};
  const headAt = parts.length === 4 ? 3 : 0;
  const agency = parts.map((part, index) => (index === headAt ? headOf(part) : digits(part))).join('.');
  const code = `${agency.replace(GAPS, '.').replace(/\.$/, '')}-${date}-${serial}`;
  return {kind: 'code', code, repaired: code !== typed};
}

/** The verdict on a code that is not whole, or nothing when it does not look like a national one. */
function readPart(text: string): DossierCodeReading | undefined {
  const segments = text.split(GAPS).filter(Boolean);
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
  return text[0]! + digits(text.slice(1));
}
