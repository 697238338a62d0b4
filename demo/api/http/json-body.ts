import type {Context} from 'hono';
import {Problem} from './problem.ts';

/** Parses the body of a request that says it is JSON. */
export async function jsonBody(c: Context): Promise<unknown> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('unsupported-media-type');
  try {
    return JSON.parse(await c.req.text());
  } catch {
    throw new Problem('malformed-request', {detail: 'The body is not JSON.'});
  }
}
