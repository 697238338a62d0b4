/** Nothing to scrub, as in nearly all names: composed Latin letters, usual signs and single spaces. */
const PLAIN = /^(?! )(?: ?[!-~\xC0-\u024F\u1E00-\u1EF9\u2010-\u2027])+$/;

/** Words that say "nothing", entities of HTML, and letters that Vietnamese does not have: signs of a wrong encoding. */
const SUSPECT = /^(không có thông tin|null|undefined|n\/a|-+)\.?$|[ïûøåäëñö]|&[#\w]+;/i;

/** Can the text be shown just as it is? If not, `cleanText` may make it so. */
export function isFitText(text: string): boolean {
  return text.length < 20_000 && PLAIN.test(text) && !SUSPECT.test(text);
}
