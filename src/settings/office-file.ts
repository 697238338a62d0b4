import {createRequest} from '../api/request.ts';

/** A JSON file that an office publishes beside its pages. Rejects with `SourceError`. */
export function fetchOfficeFile(address: string): Promise<unknown> {
  const url = new URL(address, location.href).href;
  return createRequest({})({url, onMissing: 'not-found'}, new AbortController().signal);
}

/**
 * A setting of an office: an object, JSON text, or the address of a JSON file. Rejects with `SourceError` when the file does
 * not come, with `SyntaxError` when the text is no JSON.
 */
export async function readOfficeSetting(given: unknown): Promise<unknown> {
  if (typeof given !== 'string') return given;
  return isAddress(given) ? fetchOfficeFile(given) : (JSON.parse(given) as unknown);
}

/** Is it a text that does not begin like JSON? */
export function isAddress(given: unknown): given is string {
  return typeof given === 'string' && given !== '' && !/^\s*[{[]/.test(given);
}
