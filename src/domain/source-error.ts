/**
 * What went wrong between a source and us, in the classes a person can act on.
 *
 * - `network`        nothing came back (offline, DNS, refused, reset, cut short)
 * - `slow`           the deadline over headers and body passed
 * - `busy`           asked too often; `retryAfterMs` says when to come back
 * - `maintenance`    closed for a time; `retryAfterMs` when it was said
 * - `not-found`      the thing asked for does not exist
 * - `not-allowed`    we may not ask this
 * - `bad-data`       an answer came that cannot be understood
 * - `rejected`       what was sent was refused; `fields` says which part, when known
 * - `too-large`      what was sent is too long
 * - `conflict`       the thing changed meanwhile
 * - `configuration`  the page is set up wrongly (for the webmaster only)
 */
export type SourceErrorKind =
  | 'network'
  | 'slow'
  | 'busy'
  | 'maintenance'
  | 'not-found'
  | 'not-allowed'
  | 'bad-data'
  | 'rejected'
  | 'too-large'
  | 'conflict'
  | 'configuration';

export interface SourceErrorDetails {
  /** Milliseconds until another try makes sense. */
  readonly retryAfterMs?: number;
  /** Which input was refused and the contract's error code for it. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** The only error a source rejects with. Its message is for the webmaster's console, never for a citizen. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly kind: SourceErrorKind;
  readonly retryAfterMs: number | undefined;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(kind: SourceErrorKind, message: string, details: SourceErrorDetails = {}) {
    super(message, {cause: details.cause});
    this.kind = kind;
    this.retryAfterMs = details.retryAfterMs;
    this.fields = details.fields;
  }
}
