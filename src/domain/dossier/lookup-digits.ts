/** How many digits of an ID card or a phone are ever asked. */
const LOOKUP_DIGITS = 4;

/** What was typed as the last digits of an ID card or a phone. `shortened` when more was typed than is sent. */
export type LookupDigitsReading =
  | {readonly kind: 'empty'}
  | {readonly kind: 'digits'; readonly digits: string; readonly shortened: boolean}
  | {readonly kind: 'too-short'; readonly missing: number}
  | {readonly kind: 'not-digits'};

/** Keeps the last four digits only, so that a whole number typed by mistake never leaves the page. */
export function readLookupDigits(text: string): LookupDigitsReading {
  const plain = text.normalize('NFKC').replace(/[\s.\-\p{Cf}]/gu, '');
  if (plain === '') return {kind: 'empty'};
  if (!/^\+?\d+$/.test(plain)) return {kind: 'not-digits'};
  const digits = plain.replace('+', '');
  if (digits.length < LOOKUP_DIGITS) return {kind: 'too-short', missing: LOOKUP_DIGITS - digits.length};
  return {kind: 'digits', digits: digits.slice(-LOOKUP_DIGITS), shortened: digits.length > LOOKUP_DIGITS};
}
