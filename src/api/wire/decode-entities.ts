const ENTITY = /&(?:#(x?)([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde)|(amp|lt|gt|quot|apos|nbsp));/gi;

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

/** Reads letters and signs that an old system wrote for HTML (`c&#7845;p`, `c&ocirc;ng`, `A &amp; B`), once. */
export function decodeEntities(text: string): string {
  return text.replace(
    ENTITY,
    (whole: string, hex: string, number: string, letter: string, mark: string, sign: string) => {
      if (letter) return letter + SIGNS[mark.toLowerCase()]!;
      if (sign) return SIGNS[sign.toLowerCase()]!;
      const code = parseInt(number, hex ? 16 : 10);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}
