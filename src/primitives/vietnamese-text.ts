/**
 * Vietnamese written text as a reader without accents sees it. A *syllable* is a run of letters and
 * digits; its `folded` form has neither case, accents nor tone, its `exact` form keeps the letters
 * (đ ă â ê ô ơ ư) and carries the tone as a digit at the end, so that `hoà` and `hòa` are one.
 */
export interface Syllable {
  readonly folded: string;
  readonly exact: string;
  /** UTF-16 offsets in the text that was split. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a syllable: base letter, its shape (â, ă, ơ, đ) and its tone. */
const LETTER = 0x7f;
const SHAPE = 7;
const TONE = 10;
const JOINER = 1 << 13;

const CIRCUMFLEX = 1;
const BREVE = 2;
const HORN = 3;
const STROKE = 4;

/** Combining marks: tones 1–5 are sắc, huyền, hỏi, ngã, nặng, in the order of the VNI keys. */
const MARKS: Record<number, number> = {
  0x301: 1 << TONE,
  0x300: 2 << TONE,
  0x309: 3 << TONE,
  0x303: 4 << TONE,
  0x323: 5 << TONE,
  0x302: CIRCUMFLEX << SHAPE,
  0x306: BREVE << SHAPE,
  0x31b: HORN << SHAPE,
};

/** The old dotless tone marks, which some fonts still produce. */
const OLD_MARKS: Record<number, number> = {0x340: 2 << TONE, 0x341: 1 << TONE};

const SHAPED: Record<string, string> = {a1: 'â', a2: 'ă', e1: 'ê', o1: 'ô', o3: 'ơ', u3: 'ư', d4: 'đ'};

const TABLE_SIZE = 0x1f00;
const table = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  if (code >= 0x300 && code < 0x370) {
    table[code] = JOINER | (MARKS[code] ?? OLD_MARKS[code] ?? 0);
    continue;
  }
  if (code === 0xad) {
    table[code] = JOINER;
    continue;
  }
  let piece = 0;
  for (const part of String.fromCharCode(code).toLowerCase().normalize('NFD')) {
    const at = part.charCodeAt(0);
    if ((at >= 97 && at <= 122) || (at >= 48 && at <= 57)) piece |= at;
    else if (at === 0x111) piece |= 100 | (STROKE << SHAPE);
    else piece |= MARKS[at] ?? 0;
  }
  table[code] = piece & LETTER ? piece : 0;
}

/** What a UTF-16 code unit adds to a syllable; 0 ends the syllable. */
function pieceOf(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  return (code >= 0x200b && code <= 0x200d) || code === 0xfeff ? JOINER : 0;
}

/** Calls `visit` with the offsets of every word; nothing is built, so that indexing stays cheap. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  const {length} = text;
  for (let at = 0; at < length; at++) {
    const piece = pieceOf(text.charCodeAt(at));
    if (start < 0) {
      if (piece & LETTER) start = at;
    } else if (piece === 0) {
      visit(start, at);
      start = -1;
    }
  }
  if (start >= 0) visit(start, length);
}

/** `y` and `i` are one after these beginnings (kỹ/kĩ, lý/lí, quý/quí, y tế/i tế). */
const FREE_Y = /^(?:[hklmstv]|qu)?y$/;

/** The folded and exact forms of one word. */
export function foldWord(word: string): {folded: string; exact: string} {
  let folded = '';
  let shaped = '';
  let tone = 0;
  let letter = '';
  let shape = 0;
  const push = (): void => {
    folded += letter;
    shaped += SHAPED[letter + shape] ?? letter;
    letter = '';
    shape = 0;
  };
  for (let at = 0; at < word.length; at++) {
    const piece = pieceOf(word.charCodeAt(at));
    if (piece & LETTER) {
      push();
      letter = String.fromCharCode(piece & LETTER);
    }
    shape = (piece >> SHAPE) & 7 || shape;
    tone = (piece >> TONE) & 7 || tone;
  }
  push();
  if (FREE_Y.test(folded)) {
    folded = folded.slice(0, -1) + 'i';
    shaped = shaped.slice(0, -1) + 'i';
  }
  return {folded, exact: shaped + tone};
}

/** Splits text of any kind, NFC or NFD, into its syllables. */
export function splitSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  eachWord(text, (start, end) => {
    syllables.push({...foldWord(text.slice(start, end)), start, end});
  });
  return syllables;
}

/** Is there any accent or shaped letter in the exact form? */
export function hasAccent(syllable: {folded: string; exact: string}): boolean {
  return syllable.exact !== syllable.folded + '0';
}
