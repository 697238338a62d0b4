import {Hono} from 'hono';
import {every, except} from 'hono/combine';
import {methodNotAllowed} from 'hono/method-not-allowed';
import {requestId} from 'hono/request-id';
import {openApiDocument} from '../../src/api/wire/openapi.ts';
import type {CitizenWords} from '../../src/domain/procedure/citizen-words.ts';
import {agencyRoutes} from './agencies/agency-routes.ts';
import type {Database} from './database/database.ts';
import {dossierRoutes} from './dossiers/dossier-routes.ts';
import type {DossierRouteOptions} from './dossiers/dossier-routes.ts';
import {accessLog} from './http/access-log.ts';
import {compress} from './http/compress.ts';
import {anyOrigin, listedOrigins} from './http/cross-origin.ts';
import {isProblemKind, Problem} from './http/problem.ts';
import {publicCache} from './http/public-cache.ts';
import {missingPage, staticFiles} from './http/static-files.ts';
import type {StaticFolder} from './http/static-files.ts';
import {indicatorRoutes} from './indicators/indicator-routes.ts';
import type {IndicatorRouteOptions} from './indicators/indicator-routes.ts';
import {procedureRoutes} from './procedures/procedure-routes.ts';

export interface AppOptions extends DossierRouteOptions, IndicatorRouteOptions {
  /** Origins whose pages may ask for dossiers, such as `https://phuong.example.vn`. */
  readonly corsOrigins: readonly string[];
  readonly staticDirs: readonly StaticFolder[];
  readonly log?: (line: string) => void;
  /** The words by which citizens find procedures; by default those of the country. */
  readonly words?: CitizenWords;
}

const FIVE_MINUTES = 300;

/** Everything that the server answers, as one function from request to response. */
export function createApp(database: Database, options: AppOptions): Hono {
  const app = new Hono();
  if (options.log) app.use(accessLog(options.log, options.now));
  app.use(requestId());
  app.use(async (c, next) => {
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
  });
  app.use(compress());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        new Problem('method-not-allowed', {headers: {Allow: methods.join(', ')}}).toResponse(c),
    }),
  );

  const publicData = every(anyOrigin(), publicCache(FIVE_MINUTES));
  for (const name of [
    'procedures/*',
    'agencies/*',
    'indicators',
    'observations',
    'observations.csv',
    'openapi.json',
  ]) {
    app.use(`/v1/${name}`, publicData);
  }
  app.route('/v1/procedures', procedureRoutes(database, options.words));
  app.route('/v1/agencies', agencyRoutes(database));
  app.route('/v1', indicatorRoutes(database, options));

  app.get('/v1/openapi.json', (c) => c.json(openApiDocument('/v1')));

  app.use('/v1/dossiers/*', listedOrigins(options.corsOrigins));
  app.route('/v1/dossiers', dossierRoutes(database, options));

  app.get('/v1/problems/:kind', (c) => {
    const kind = c.req.param('kind');
    return isProblemKind(kind) ? c.json(new Problem(kind).document) : c.notFound();
  });

  app.use(publicCache(), staticFiles(options.staticDirs));
  app.use(except('/v1/*', missingPage(options.staticDirs)));
  app.notFound((c) => new Problem('no-such-address').toResponse(c));
  app.onError((error, c) => {
    if (error instanceof Problem) return error.toResponse(c);
    // Not the error itself: a database hangs the values of the statement on it.
    console.error(`motcua: ${error.stack}`);
    return new Problem('internal').toResponse(c);
  });
  return app;
}
