const MASK = '**';

/** A letter at most, and signs for those left out. */
const MASKED = /^\p{L}?[*•×….]+$/u;
/** A family name, without other names glued to it. */
const FAMILY_NAME = /^\p{L}[\p{L}\p{M}'’]*$/u;

/**
 * Hides a person's name but for the family name and the first letters: "Nguyễn Văn An" → "Nguyễn V** A**".
 * The number of stars says nothing about the name. A single word keeps its first letter, a single letter nothing.
 * Words that are masked already stay, so that masking twice changes nothing.
 */
export function maskName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  return words
    .map((word, index) => {
      const kept = index === 0 && words.length > 1 && FAMILY_NAME.test(word);
      return kept || MASKED.test(word) ? word : `${word.length > 1 ? [...word][0]! : ''}${MASK}`;
    })
    .join(' ');
}
