import {Hono} from 'hono';
import {observationParamsSchema} from '../../../src/api/wire/search-request.wire.ts';
import {
  parseReportingPeriod,
  periodEnd,
  periodStart,
} from '../../../src/domain/indicator/reporting-period.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {allAgencies} from '../agencies/agency-table.ts';
import type {Database} from '../database/database.ts';
import {listDocument} from '../http/list-document.ts';
import {refused, validateQuery} from '../http/validate.ts';
import {allIndicators, findObservations} from './indicator-table.ts';
import {observationsCsv} from './observations-csv.ts';
import {withoutSmallCells} from './small-cells.ts';

/** More rows than this are refused, so that nobody draws a wrong picture from a part of them. */
const MOST_ROWS = 20_000;

export interface IndicatorRouteOptions {
  /** Figures that rest on fewer cases are left out; without it all are public. */
  readonly smallestCell?: number;
}

export function indicatorRoutes(database: Database, {smallestCell}: IndicatorRouteOptions): Hono {
  const routes = new Hono();
  const publicRows = async (url: string): Promise<readonly Observation[]> => {
    const rows = await wantedRows(database, url);
    return smallestCell === undefined
      ? rows
      : withoutSmallCells(rows, await allIndicators(database), smallestCell);
  };

  routes.get('/indicators', async (c) => c.json(listDocument(await allIndicators(database))));

  routes.get('/observations', async (c) => c.json(listDocument(await publicRows(c.req.url))));

  routes.get('/observations.csv', async (c) => {
    const rows = await publicRows(c.req.url);
    const csv = observationsCsv(rows, await allIndicators(database), await allAgencies(database));
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="observations.csv"',
    });
  });

  return routes;
}

async function wantedRows(database: Database, url: string): Promise<Observation[]> {
  const {indicator, agency, children, from, to} = validateQuery(observationParamsSchema, url);
  const filter = {
    indicators: indicator,
    withChildren: children,
    ...(agency !== undefined && {agency}),
    ...(from !== undefined && {from: dayOf('from', from, periodStart)}),
    ...(to !== undefined && {to: dayOf('to', to, periodEnd)}),
  };
  const rows = await findObservations(database, filter, MOST_ROWS + 1);
  if (rows.length > MOST_ROWS) throw refused({indicator: 'too-many'});
  return rows;
}

function dayOf(name: string, text: string, edge: typeof periodStart): string {
  const period = parseReportingPeriod(text);
  if (!period) throw refused({[name]: 'pattern'});
  return edge(period);
}
