const MASK = '**';

/**
 * Hides a person's name but for the family name and the first letters: "Nguyễn Văn An" → "Nguyễn V** A**".
 * The number of stars says nothing about the name. A single word keeps its first letter, a single letter nothing.
 * Words that are masked already stay, so that masking twice changes nothing.
 */
export function maskName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  return words
    .map((word, index) => {
      const kept = index === 0 && words.length > 1;
      return kept || /[*•×…]|\.$/u.test(word) ? word : `${word.length > 1 ? [...word][0]! : ''}${MASK}`;
    })
    .join(' ');
}
