/** An address without its last slash, query and fragment, or `undefined` when it is not http(s). */
export function httpAddress(api: string, pageUrl: string): string | undefined {
  try {
    const {protocol, origin, pathname} = new URL(api, pageUrl);
    return /^https?:$/.test(protocol) ? origin + pathname.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}
