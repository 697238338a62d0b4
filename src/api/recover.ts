import {SourceError} from '../domain/source-error.ts';
import type {RequestClock} from './request-clock.ts';
import type {Question} from './request.ts';
import {responseError} from './response-error.ts';
import {UnusableResponse} from './unusable-response.ts';

/** No question is sent more often. */
const MOST_TRIES = 3;

/**
 * After a first try that failed: tries again where that can help (reading only, with growing random pauses),
 * else rejects with what went wrong.
 */
export async function recover(
  cause: unknown,
  again: () => Promise<unknown>,
  question: Question,
  clock: RequestClock,
): Promise<unknown> {
  for (let tried = 1; ; tried++) {
    if (question.body !== undefined || tried >= triesWorth(cause)) {
      throw await errorFor(cause, question, clock);
    }
    const pauseMs = 2 ** tried * 150 * (0.5 + clock.random());
    await new Promise<void>((resolve) => clock.after(pauseMs, resolve));
    try {
      return await again();
    } catch (next) {
      cause = next;
    }
  }
}

function triesWorth(cause: unknown): number {
  if (cause instanceof SourceError) return 1;
  if (!(cause instanceof UnusableResponse)) return MOST_TRIES;
  const {response, text} = cause;
  if (response.status === 408 || isCutShort(text)) return 2;
  return [500, 502, 504].includes(response.status) ? MOST_TRIES : 1;
}

async function errorFor(cause: unknown, {onMissing}: Question, clock: RequestClock): Promise<SourceError> {
  if (cause instanceof SourceError) return cause;
  if (!(cause instanceof UnusableResponse)) return new SourceError('network', 'No answer', {cause});
  const {response, text} = cause;
  if (text !== undefined) {
    return isCutShort(text)
      ? new SourceError('network', 'The answer was cut short')
      : new SourceError('bad-data', 'The answer is not JSON');
  }
  if (response.ok) {
    const type = response.headers.get('Content-Type') ?? 'nothing';
    return new SourceError('bad-data', `The answer is declared as ${type}, not as JSON`);
  }
  return responseError(response, onMissing, clock.now());
}

/**
 * Is the text empty, or JSON whose end is missing? Zero bytes mean another encoding and a tag at the end a remark of the
 * server: both are bad data, not a broken connection.
 */
function isCutShort(text: string | undefined): boolean {
  return text !== undefined && !text.includes('\0') && /^\s*([[{]|$)/.test(text) && !/[\]}>]\s*$/.test(text);
}
