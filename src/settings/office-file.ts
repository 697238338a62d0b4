import {createRequest} from '../api/request.ts';

/** A JSON file that an office publishes beside its pages. Rejects with `SourceError`. */
export function fetchOfficeFile(address: string): Promise<unknown> {
  const url = new URL(address, location.href).href;
  return createRequest({})({url, onMissing: 'not-found'}, new AbortController().signal);
}
