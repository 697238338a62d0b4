import {SourceError} from '../../../src/domain/source-error.ts';

/** The `SourceError` that a promise rejects with; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<SourceError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw new Error(`not a SourceError: ${String(error)}`, {cause: error});
  }
  throw new Error('nothing failed');
}
