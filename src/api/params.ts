/** `?a=1&b=2` of the values that are there. */
export function params(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value!)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
