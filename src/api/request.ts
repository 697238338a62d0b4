import {SYSTEM_REQUEST_CLOCK, type RequestClock} from './request-clock.ts';
import {withDeadline} from './deadline.ts';
import {QUIET} from './quiet.ts';
import {readBody} from './read-body.ts';
import {createQueue} from './request-queue.ts';
import {UnusableResponse} from './unusable-response.ts';

export interface RequestOptions {
  /** Default: the page's own `fetch`, as it is at the time of the request. */
  readonly fetch?: typeof fetch;
  /** Take JSON only when it is declared as JSON. Default true. */
  readonly strictContentType?: boolean;
  readonly clock?: RequestClock;
}

/** What status 404 means: no such thing, a wrong address, or whichever the content type suggests. */
export type OnMissing = 'not-found' | 'endpoint' | 'by-content';

export interface Question {
  readonly url: string;
  /** Makes it a POST, which is never tried twice. */
  readonly body?: unknown;
  readonly onMissing: OnMissing;
}

/** Asks for JSON. Rejects with `SourceError`, or with the signal's reason. */
export type Request = (question: Question, signal: AbortSignal) => Promise<unknown>;

/** One deadline over waiting, headers, body and further tries. */
const LONGEST_MS = 10_000;

/** What a body may weigh after decompression. */
const MOST_BYTES = 2_000_000;

/** Browsers allow no more connections to a host either; waiting here keeps the deadline honest. */
const inTurn = createQueue(6);

/**
 * Makes a request function. It knows what a good answer looks like; what to do about any other is in
 * `recover`, which loads only then.
 */
export function createRequest({
  fetch: ask = (...args) => fetch(...args),
  strictContentType = true,
  clock = SYSTEM_REQUEST_CLOCK,
}: RequestOptions): Request {
  return (question, outerSignal) =>
    withDeadline(
      async (signal) => {
        const once = () =>
          inTurn(async () => {
            const response = await ask(question.url, requestInit(question.body, signal));
            if (!response.ok || (strictContentType && !isDeclaredAsJson(response))) {
              throw new UnusableResponse(response);
            }
            const text = await readBody(response, MOST_BYTES);
            try {
              return JSON.parse(text) as unknown;
            } catch {
              throw new UnusableResponse(response, text);
            }
          }, signal);
        try {
          return await once();
        } catch (cause) {
          // Nobody waits any more: what there is to know about failures need not be loaded.
          if (signal.aborted) throw signal.reason;
          const {recover} = await import('./recover.ts');
          return recover(cause, once, question, clock);
        }
      },
      LONGEST_MS,
      outerSignal,
      clock,
    );
}

function requestInit(body: unknown, signal: AbortSignal): RequestInit {
  return {
    signal,
    ...QUIET,
    ...(body !== undefined && {
      method: 'POST',
      cache: 'no-store',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
    }),
  };
}

function isDeclaredAsJson({headers}: Response): boolean {
  return /^[^;]+[/+]json\b/i.test(headers.get('Content-Type') ?? '');
}
