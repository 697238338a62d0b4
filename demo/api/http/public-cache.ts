import type {MiddlewareHandler} from 'hono';
import {every} from 'hono/combine';
import {etag} from 'hono/etag';

const KEPT_ON_304 = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'content-location',
  'date',
  'etag',
  'expires',
  'vary',
  'x-content-type-options',
  'x-request-id',
];

/**
 * Lets clients ask cheaply whether an answer changed, and with `seconds` lets browsers and CDNs keep a good
 * answer so long. The ETag is weak because it names the answer whatever its compression.
 */
export function publicCache(seconds?: number): MiddlewareHandler {
  const validator = etag({weak: true, retainedHeaders: KEPT_ON_304});
  if (seconds === undefined) return validator;
  const freshness: MiddlewareHandler = async (c, next) => {
    await next();
    if (c.res.status !== 200) return;
    c.header('Cache-Control', `public, max-age=${seconds}, stale-while-revalidate=${seconds * 12}`);
  };
  return every(validator, freshness);
}
