import {waitUntil} from '@open-wc/testing';

/**
 * Waits until `probe` gives a value and returns it; fails with `what` after eight seconds, which only a busy machine
 * needs. What is seen then is told by a function.
 */
export async function until<T>(
  probe: () => T | null | undefined | false,
  what: string | (() => string),
): Promise<T> {
  let value: T | null | undefined | false;
  try {
    await waitUntil(() => (value = probe()), 'not in time', {interval: 10, timeout: 8000});
  } catch (cause) {
    throw new Error(typeof what === 'string' ? what : what(), {cause});
  }
  return value as T;
}
