import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';

const DAY = 86_400;

/** Public data may be read by a page of any origin: nothing in it depends on who asks. */
export function anyOrigin(): MiddlewareHandler {
  return cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['Content-Type', 'If-None-Match'],
    exposeHeaders: ['Date', 'ETag', 'Retry-After'],
    maxAge: DAY,
  });
}

/** A dossier may be asked for only by pages of the listed origins, compared as whole strings. */
export function listedOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Date', 'Retry-After'],
    maxAge: 600,
  });
}
