import {SourceError} from '../domain/source-error.ts';
import {realClock, type Clock} from './clock.ts';
import {withDeadline} from './deadline.ts';
import {readBody} from './read-body.ts';
import {createQueue} from './request-queue.ts';
import type {OnMissing} from './response-error.ts';

export interface RequestOptions {
  /** Default: the page's own `fetch`, as it is at the time of the request. */
  readonly fetch?: typeof fetch;
  /** One deadline over waiting, headers, body and further tries. Default 10,000. */
  readonly timeoutMs?: number;
  /** Most bytes of a body after decompression. Default 2,000,000. */
  readonly mostBytes?: number;
  /** Take JSON only when it is declared as JSON. Default true. */
  readonly strictContentType?: boolean;
  readonly clock?: Clock;
}

export interface Question {
  readonly url: string;
  /** Makes it a POST, which is never tried twice. */
  readonly body?: unknown;
  readonly onMissing: OnMissing;
}

/** Asks for JSON. Rejects with `SourceError`, or with the signal's reason. */
export type Request = (question: Question, signal: AbortSignal) => Promise<unknown>;

/** Browsers allow no more connections to a host either; waiting here keeps the deadline honest. */
const inTurn = createQueue(6);

export function createRequest({
  fetch: fetchJson = (...args) => fetch(...args),
  timeoutMs = 10_000,
  mostBytes = 2_000_000,
  strictContentType = true,
  clock = realClock,
}: RequestOptions): Request {
  return ({url, body, onMissing}, outerSignal) => {
    const once = async (signal: AbortSignal, allowTries: (tries: number) => void) => {
      const response = await fetchJson(url, {
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // Not followed, like `error`, but a redirect to a login page can be told from a broken network.
        redirect: 'manual',
        ...(body === undefined
          ? {headers: {Accept: 'application/json'}}
          : {
              method: 'POST',
              cache: 'no-store',
              headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
              body: JSON.stringify(body),
            }),
      });
      if (!response.ok) {
        const {status} = response;
        allowTries(status === 408 ? 2 : [500, 502, 504].includes(status) ? 3 : 1);
        const {responseError} = await import('./response-error.ts');
        throw await responseError(response, onMissing, clock.now());
      }
      const type = response.headers.get('Content-Type') ?? '';
      if (strictContentType && !/^[\w.+-]+\/([\w.+-]+\+)?json\b/i.test(type)) {
        throw new SourceError('bad-data', `Declared as ${type || 'nothing'}, not as JSON.`);
      }
      allowTries(2);
      return parse(await readBody(response, mostBytes));
    };

    return withDeadline(
      async (signal) => {
        for (let tried = 1; ; tried++) {
          let tries = 3;
          try {
            return await inTurn(() => once(signal, (n) => (tries = n)), signal);
          } catch (cause) {
            if (signal.aborted) throw signal.reason;
            const error =
              cause instanceof SourceError ? cause : new SourceError('network', 'No answer.', {cause});
            if (body !== undefined || tried >= tries || error.kind === 'bad-data') throw error;
            const waitMs = 2 ** tried * 150 * (0.5 + clock.random());
            await new Promise<void>((resolve) => clock.after(waitMs, resolve));
          }
        }
      },
      timeoutMs,
      outerSignal,
      clock,
    );
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // What begins like JSON and has no end was cut on the way.
    const isCut = /^\s*([[{]|$)/.test(text) && !/[\]}]\s*$/.test(text);
    throw new SourceError(isCut ? 'network' : 'bad-data', 'Not JSON.', {cause});
  }
}
