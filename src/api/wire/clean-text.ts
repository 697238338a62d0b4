import {decodeEntities} from './decode-entities.ts';
import {isFitText} from './fit-text.ts';

/** Where a decoder says what it dropped: a path in the document and a word for what was wrong, never a value. */
export type Report = (problem: string) => void;

export const silently: Report = () => {};

const ABSENT = /^(không có thông tin|null|undefined|n\/a|-+)\.?$/i;

/** UTF-8 read as windows-1252, a replacement character, TCVN3 or VNI bytes shown as Latin letters. */
const MOJIBAKE = /\uFFFD|áº|á»|Æ°|Ä‘|Ã[\x80-\xBF]|[a-z][¨©ª«¬®µ¶·¸¹]|([ïûøåäëñö].*){2}/i;

/**
 * Makes text fit to show: entities of HTML as the letters they stand for, NFC, no control, bidi, zero-width or stacked
 * marks, single spaces, no more than one empty line, private-use bullets as `•`. Words that say "nothing" give ''.
 * Markup stays text.
 */
export function cleanText(text: string): string {
  if (isFitText(text)) return text;
  const clean = scrub(text);
  return ABSENT.test(clean) ? '' : clean;
}

function scrub(text: string): string {
  return (
    decodeEntities(text)
      // Half characters go first: some normalizers turn them into replacement characters.
      .replace(/(?![\n\t\r])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
      .normalize('NFC')
      .replace(/\p{Co}/gu, '•')
      .replace(/(\p{M}{2})\p{M}+/gu, '$1')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** Does the text look as if its encoding went wrong on the way (lỗi font)? */
export function looksGarbled(text: string): boolean {
  return MOJIBAKE.test(text);
}
