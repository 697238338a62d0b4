import {
  isPlainState,
  NATIONAL_STATUSES,
  type NationalStatus,
  nationalOf,
  PLAIN_STATES,
  type PlainState,
  type StatusMap,
  statusKey,
} from './dossier-status.ts';

/** A status map read from a file of an office. `problems` name the entry, for the webmaster. */
export interface StatusMapFile {
  readonly map: StatusMap;
  readonly problems: readonly string[];
}

/**
 * Reads `{"DANGXULY": 4, "CHO_BO_SUNG": "papers-wanted", "CHO_DAN": "waiting-for-you"}`: local code → national
 * number 1–10, name of a national status, or plain state. Entries that cannot be read are left out.
 */
export function parseStatusMap(json: unknown): StatusMapFile {
  const map = new Map<string, NationalStatus | PlainState>();
  const problems: string[] = [];
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {map, problems: ['the status map is not a JSON object']};
  }
  for (const [code, value] of Object.entries(json)) {
    const name = String(value).trim();
    const meaning = nationalOf(name) ?? (isPlainState(name) ? name : undefined);
    if (meaning !== undefined) map.set(statusKey(code), meaning);
    else problems.push(`${code}: expected 1–10, ${[...NATIONAL_STATUSES, ...PLAIN_STATES].join(', ')}`);
  }
  return {map, problems};
}
