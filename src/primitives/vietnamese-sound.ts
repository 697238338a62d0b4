const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tr|ch)/, 'c'],
  [/^ngh/, 'ng'],
  [/^l/, 'n'],
  [/^x/, 's'],
  [/^(?:gi(?=[aeou])|gi?(?=i)|r|v)/, 'd'],
  [/^gh/, 'g'],
  [/^(?:k|c(?=[aou])|q)/, 'k'],
  [/^(?:ph|f)/, 'f'],
];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'i'],
  [/n[gh]$/, 'n'],
  [/(?:ch|c)$/, 't'],
  [/ie(?=.)/, 'i'],
];

/**
 * How a folded syllable sounds when the differences that regions do not hear are left out: ch/tr, s/x,
 * d/gi/r/v, l/n, -n/-ng/-nh, -t/-c/-ch. Equal keys may be one word spelt by ear.
 */
export function soundKey(folded: string): string {
  let key = folded;
  for (const [pattern, sound] of BEGINNINGS) {
    const next = key.replace(pattern, sound);
    if (next !== key) {
      key = next;
      break;
    }
  }
  for (const [pattern, sound] of ENDINGS) key = key.replace(pattern, sound);
  return key;
}
