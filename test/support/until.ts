import {waitUntil} from '@open-wc/testing';

/** Waits until `probe` gives a value and returns it; fails with `what` after eight seconds, which only a busy machine needs. */
export async function until<T>(probe: () => T | null | undefined | false, what: string): Promise<T> {
  let value: T | null | undefined | false;
  await waitUntil(() => (value = probe()), what, {interval: 10, timeout: 8000});
  return value as T;
}
