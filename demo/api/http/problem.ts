import type {Context} from 'hono';
import type {Problem as ProblemDocument} from '../../../src/api/wire/problem.wire.ts';

/** What a client can be told, and the HTTP status that goes with it. */
const KINDS = {
  'malformed-request': {status: 400, title: 'The request cannot be read'},
  'challenge-required': {status: 403, title: 'A challenge must be solved first'},
  'not-found': {status: 404, title: 'Nothing found'},
  'no-such-address': {status: 404, title: 'Nothing is served at this address'},
  'method-not-allowed': {status: 405, title: 'This method is not offered here'},
  conflict: {status: 409, title: 'The data changed meanwhile'},
  'too-large': {status: 413, title: 'The body is too large'},
  'unsupported-media-type': {status: 415, title: 'The body must be application/json'},
  'invalid-request': {status: 422, title: 'Some of what was sent cannot be accepted'},
  busy: {status: 429, title: 'Asked too often'},
  internal: {status: 500, title: 'The server failed'},
} as const;

export type ProblemKind = keyof typeof KINDS;

export function isProblemKind(text: string): text is ProblemKind {
  return Object.hasOwn(KINDS, text);
}

export interface ProblemDetails extends Pick<ProblemDocument, 'detail' | 'errors'> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(KINDS[kind].title);
    this.kind = kind;
    this.details = details;
  }

  /** Nothing in it differs from request to request unless the details say so. */
  get document(): ProblemDocument {
    const {status, title} = KINDS[this.kind];
    const {detail, errors} = this.details;
    return {type: `/v1/problems/${this.kind}`, title, status, detail, errors};
  }

  toResponse(c: Context): Response {
    const {status} = KINDS[this.kind];
    return c.body(JSON.stringify(this.document), status, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...this.details.headers,
    });
  }
}
