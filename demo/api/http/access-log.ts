import type {MiddlewareHandler} from 'hono';
import {matchedRoutes} from 'hono/route';

declare module 'hono' {
  interface ContextVariableMap {
    /** Keyed hash of the dossier code that was asked for. */
    subject: string;
  }
}

/**
 * One line for each request. It names the route and never the path, the query or the body, for people
 * paste dossier codes into any of them.
 */
export function accessLog(log: (line: string) => void, now: () => Date): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const entry = {
      at: now().toISOString(),
      id: c.get('requestId'),
      method: c.req.method,
      route: matchedRoutes(c).findLast((route) => route.method !== 'ALL')?.path ?? 'none',
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      subject: c.get('subject'),
    };
    log(JSON.stringify(entry));
  };
}
