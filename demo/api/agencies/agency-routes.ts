import {Hono} from 'hono';
import type {Database} from '../database/database.ts';
import {listDocument} from '../http/list-document.ts';
import {Problem} from '../http/problem.ts';
import {codeParam} from '../http/validate.ts';
import {allAgencies, findAgency} from './agency-table.ts';

export function agencyRoutes(database: Database): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => c.json(listDocument(await allAgencies(database))));

  routes.get('/:code', async (c) => {
    const agency = await findAgency(database, codeParam(c, 'code'));
    if (!agency) throw new Problem('not-found');
    return c.json(agency);
  });

  return routes;
}
