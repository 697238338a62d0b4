import {SourceError, type SourceErrorDetails, type SourceErrorKind} from '../domain/source-error.ts';
import {readBody} from './read-body.ts';
import type {OnMissing} from './request.ts';
import {retryAfterMs} from './retry-after.ts';
import {ownValue} from './wire/readers.ts';

const KINDS: Readonly<Record<number, SourceErrorKind>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  408: 'slow',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'too-large',
  414: 'too-large',
  429: 'busy',
  504: 'slow',
};

/** The error that a response stands for, when it is anything but a good answer. */
export async function responseError(
  response: Response,
  onMissing: OnMissing,
  nowMs: number,
): Promise<SourceError> {
  const {status, headers} = response;
  const says = (kind: SourceErrorKind, details: SourceErrorDetails = {}) => {
    const refused = Object.keys(details.fields ?? {}).join();
    return new SourceError(kind, `HTTP ${status}${refused && `, refused: ${refused}`}`, details);
  };

  if (response.type === 'opaqueredirect') return says('not-allowed');
  if (status === 429) return says('busy', {retryAfterMs: retryAfterMs(headers, nowMs)});
  if (status === 503) {
    const wait = headers.has('Retry-After') ? retryAfterMs(headers, nowMs) : undefined;
    return says('maintenance', {retryAfterMs: wait});
  }
  if (!(status >= 300)) return says('network');
  const problem = status >= 400 && status < 500 ? await problemOf(response) : undefined;
  if (isMissingEndpoint(response, onMissing, problem)) {
    // For a citizen nothing answers; the webmaster must learn that the address is wrong.
    return new SourceError('network', `HTTP ${status}: configuration, nothing serves this address`);
  }
  const fields = refusedFields(problem);
  if ((status === 400 || status === 422) && fields) return says('rejected', {fields});
  return says(KINDS[status] ?? (status >= 500 ? 'maintenance' : 'bad-data'), {fields});
}

/**
 * A web server that does not know the path answers with a page, an API of ours with a problem of its own
 * type; an API that only lacks this one thing answers with any other document.
 */
function isMissingEndpoint({status, headers}: Response, onMissing: OnMissing, problem: unknown): boolean {
  if (status === 405 || status === 501) return true;
  if (status !== 404 || onMissing === 'not-found') return false;
  const type = ownValue(problem, 'type');
  return (
    onMissing === 'endpoint' ||
    /^text\//i.test(headers.get('Content-Type') ?? '') ||
    (typeof type === 'string' && type.endsWith('no-such-address'))
  );
}

/** The body as a problem document (RFC 9457), if it is JSON. */
async function problemOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await readBody(response, 100_000));
  } catch {
    return undefined;
  }
}

/** The `errors` of a problem document by field, or `undefined` when it names none. */
function refusedFields(problem: unknown): Record<string, string> | undefined {
  const errors = ownValue(problem, 'errors');
  if (!Array.isArray(errors)) return undefined;
  const fields = errors.slice(0, 20).flatMap((each): [string, string][] => {
    const [field, code] = [ownValue(each, 'field'), ownValue(each, 'code')];
    const isGood = typeof field === 'string' && /^[a-z]\w{0,39}$/i.test(field);
    return isGood && typeof code === 'string' ? [[field, code]] : [];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
