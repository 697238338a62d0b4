import {SourceError} from '../domain/source-error.ts';
import type {RequestClock} from './request-clock.ts';
import {orAborted} from './or-aborted.ts';

/**
 * Gives `work` a signal that aborts with `signal`, or with a `slow` error after `timeoutMs`, and settles
 * then, even when the work takes no notice.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal,
  clock: RequestClock,
): Promise<T> {
  const controller = new AbortController();
  const leave = () => controller.abort(signal.reason);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  const cancel = clock.after(timeoutMs, () =>
    controller.abort(new SourceError('slow', `No answer in ${timeoutMs} ms.`)),
  );
  try {
    return await orAborted(work(controller.signal), controller.signal);
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
  }
}
