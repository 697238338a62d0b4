import {QUIET} from './quiet.ts';

/**
 * Questions sent before the code has come that reads their answers. The two are no part of each other, so that the one
 * can be small; they meet under a name that nothing else in the page uses.
 */
const MEETING_POINT = Symbol.for('motcua-sent-ahead');

/** An answer that nobody has fetched by then is out of date. */
const KEPT_FOR_MS = 10_000;

type Sent = Map<string, Promise<Response>>;

function sent(): Sent {
  const page = globalThis as {[MEETING_POINT]?: Sent};
  return (page[MEETING_POINT] ??= new Map());
}

/** Sends a question for which an element of the page will ask in a moment; the same one only once. */
export function sendAhead(url: string): void {
  if (sent().has(url) || !globalThis.fetch) return;
  const answer = fetch(url, QUIET);
  // Whoever takes it hears of the failure.
  answer.catch(() => undefined);
  sent().set(url, answer);
  setTimeout(() => sent().delete(url), KEPT_FOR_MS);
}

/** `fetch`, but an answer that is on its way already is taken, by the first who asks. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const url = String(input);
  const answer = sent().get(url);
  sent().delete(url);
  return answer ?? fetch(input, init);
};
