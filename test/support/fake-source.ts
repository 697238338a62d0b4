import {SourceError, type SourceErrorKind} from '../../src/domain/source-error.ts';
import type {Source} from '../../src/domain/sources.ts';

const refuse = (): Promise<never> =>
  Promise.reject(new SourceError('not-found', 'This fake has no such thing.'));

/** A source that has nothing but what a test gives it. */
export function fakeSource(parts: Partial<Source> = {}): Source {
  return {
    catalogue: refuse,
    search: refuse,
    procedure: refuse,
    agency: refuse,
    agencies: refuse,
    lookup: refuse,
    indicators: refuse,
    observations: refuse,
    ...parts,
  };
}

/** A promise that the test settles when it likes. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return {promise, resolve, reject};
}

export const failing = (kind: SourceErrorKind, retryAfterMs?: number): Promise<never> =>
  Promise.reject(new SourceError(kind, `Fault for the test: ${kind}`, {retryAfterMs}));
