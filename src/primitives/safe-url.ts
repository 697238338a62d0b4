/**
 * An address that may stand in a link: absolute http or https, without user name and password,
 * written out in full. Everything else (`javascript:`, `data:`, `blob:`, relative, not a string) is `undefined`.
 */
export function safeUrl(value: unknown): string | undefined {
  // The scheme must be written out: the URL parser would forgive tabs, line breaks and missing slashes.
  if (typeof value !== 'string' || !/^\s*https?:\/\/[^\s/]/i.test(value)) return undefined;
  try {
    const url = new URL(value);
    return url.username || url.password ? undefined : url.href;
  } catch {
    return undefined;
  }
}
