const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^l/, 'n'],
  [/^(?:gi(?=[aeou])|r|v)/, 'd'],
  [/^ph/, 'f'],
  [/ch$/, 't'],
];

/**
 * How a folded syllable sounds when the differences that regions do not hear are left out: ch/tr, s/x, l/n, d/gi/r/v,
 * ph/f, -t/-ch. Equal keys may be one word spelt by ear.
 */
export function soundKey(folded: string): string {
  let key = folded;
  for (const [pattern, sound] of ALIKE) key = key.replace(pattern, sound);
  return key;
}
