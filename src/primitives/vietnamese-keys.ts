import {foldWord} from './vietnamese-text.ts';

const VOWEL = /[aeiouy]/;

/** Telex tone keys and VNI digits, each the combining mark it stands for; z and 0 take the tone away. */
const TONES: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
  0: '',
};

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** Puts a shape on the nearest letter of `bases` that has none yet; tells whether there was one. */
function shape(letters: string[], bases: string, mark: string): boolean {
  for (let at = letters.length - 1; at >= 0; at--) {
    if (!bases.includes(letters[at]!)) continue;
    letters[at] += mark;
    return true;
  }
  return false;
}

/** `w` or VNI 7: horns on ươ, or on the nearest o or u. */
function horn(letters: string[]): boolean {
  const done = shape(letters, 'ou', HORN);
  const at = letters.indexOf('o' + HORN);
  if (done && letters[at - 1] === 'u') letters[at - 1] += HORN;
  return done;
}

/** Takes one key as Telex or VNI would; false when it is a plain letter here. */
function press(letters: string[], key: string): boolean {
  switch (key) {
    case 'a':
    case 'e':
    case 'o':
      return shape(letters, key, CIRCUMFLEX);
    case '6':
      return shape(letters, 'aeo', CIRCUMFLEX);
    case '8':
      return shape(letters, 'a', BREVE);
    case '7':
      return horn(letters);
    case 'w':
      if (letters.at(-1) === 'a' || !horn(letters)) {
        if (!shape(letters, 'a', BREVE)) letters.push('u' + HORN);
      }
      return true;
    case 'd':
    case '9':
      if (letters[0] !== 'd') return false;
      letters[0] = 'đ';
      return true;
    default:
      return false;
  }
}

/**
 * Reads a word typed with Telex or VNI keys while the input method was off (`ddawng`, `ky1`, `truwowngf`).
 * Gives `undefined` when no key of it makes an accent. English words may decode too: ask only for words
 * that are unknown as they stand.
 */
export function readTypingKeys(word: string): {folded: string; exact: string} | undefined {
  const letters: string[] = [];
  let tone = '';
  let used = false;
  for (const key of word.toLowerCase()) {
    const isTone = key in TONES && letters.some((letter) => VOWEL.test(letter));
    if (isTone) tone = TONES[key]!;
    else if (!press(letters, key)) {
      letters.push(key);
      continue;
    }
    used = true;
  }
  return used ? foldWord(letters.join('') + tone) : undefined;
}
