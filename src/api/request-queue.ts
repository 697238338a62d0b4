import {orAborted} from './or-aborted.ts';

/** Lets at most `most` pieces of work run at a time; the others wait their turn. An aborted one gives it up at once. */
export function createQueue(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    while (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      // Whoever left while waiting must not start.
      if (signal.aborted) throw signal.reason;
      return await orAborted(work(), signal);
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
