import {Hono} from 'hono';
import * as v from 'valibot';
import {encodeCatalogue, encodeRemoteCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import {code, count, finite} from '../../../src/api/wire/shared.wire.ts';
import {procedureSummarySchema} from '../../../src/api/wire/procedure.wire.ts';
import {procedureParamsSchema} from '../../../src/api/wire/search-request.wire.ts';
import type {Agency} from '../../../src/domain/agency/agency.ts';
import {parseProcedureCode} from '../../../src/domain/procedure/procedure-code.ts';
import type {
  ProcedureAnswer,
  ProcedureFilters,
  ProcedureHit,
} from '../../../src/domain/procedure/procedure-query.ts';
import {findAgency} from '../agencies/agency-table.ts';
import type {Database} from '../database/database.ts';
import {readCursor, writeCursor} from '../http/cursor.ts';
import {Problem} from '../http/problem.ts';
import {codeParam, refused, validateQuery} from '../http/validate.ts';
import type {CitizenWords} from '../../../src/domain/procedure/citizen-words.ts';
import {ProcedureSearch} from './procedure-search.ts';
import {allProcedures, findProcedure, procedurePage} from './procedure-table.ts';

/** Above this a catalogue is too large to carry to a phone. */
const MOST_IN_PAGE = 1_000;

/** The version of the index and the place in its answer; the use and the code of the last row. */
const rankedPosition = v.strictTuple([count, v.pipe(v.string(), v.regex(/^\d{1,9}$/))]);
const listedPosition = v.strictTuple([finite, code]);

const catalogueParams = v.object({agency: v.optional(code)});

/** An answer under the contract's names. */
type AnswerDocument = Omit<ProcedureAnswer, 'hits'> & {readonly items: readonly ProcedureHit[]};

type Params = v.InferOutput<typeof procedureParamsSchema>;

/** Procedures, found by `words`. */
export function procedureRoutes(database: Database, words?: CitizenWords): Hono {
  const routes = new Hono();
  const search = new ProcedureSearch(database, words);

  routes.get('/catalogue', async (c) => {
    const params = validateQuery(catalogueParams, c.req.url);
    const rows = await allProcedures(database, await wantedAgency(database, params.agency));
    return c.json(rows.length > MOST_IN_PAGE ? encodeRemoteCatalogue(rows.length) : encodeCatalogue(rows));
  });

  routes.get('/', async (c) => {
    const params = validateQuery(procedureParamsSchema, c.req.url);
    const agency = await wantedAgency(database, params.agency);
    const ranked = params.q !== '' || agency !== undefined;
    return c.json(ranked ? await rankedPage(search, params, agency) : await listedPage(database, params));
  });

  routes.get('/:code', async (c) => {
    const wanted = codeParam(c, 'code');
    const procedure = await findProcedure(database, parseProcedureCode(wanted) ?? wanted);
    if (!procedure) throw new Problem('not-found');
    return c.json(procedure);
  });

  return routes;
}

/** With words: the order and the reasons of the index that the page itself would build. */
async function rankedPage(search: ProcedureSearch, params: Params, agency?: Agency): Promise<AnswerDocument> {
  const {version, index} = await search.current(agency);
  const [seen, after] = positionAfter(rankedPosition, params) ?? [version];
  if (seen !== version)
    throw new Problem('conflict', {detail: 'The procedures changed; ask for the first page again.'});
  const {hits, next, ...answer} = index.answer({
    text: params.q,
    filters: filtersOf(params),
    limit: params.limit,
    ...(after !== undefined && {cursor: after}),
  });
  const more = next !== undefined && {next: writeCursor(scopeOf(params), [version, next])};
  return {...answer, items: hits, ...more};
}

/** Without words: the most used first, straight from the table. */
async function listedPage(database: Database, params: Params): Promise<AnswerDocument> {
  const [usage, last] = positionAfter(listedPosition, params) ?? [];
  const after = usage === undefined || last === undefined ? undefined : {usage, code: last};
  const page = await procedurePage(database, filtersOf(params), params.limit, after);
  return {
    items: page.rows.map((row) => ({procedure: v.parse(procedureSummarySchema, row), marks: []})),
    total: page.total,
    facets: page.facets,
    suggestions: [],
    ...(page.next && {next: writeCursor(scopeOf(params), [page.next.usage, page.next.code])}),
  };
}

function filtersOf({field, level, subject, serviceLevel}: Params): ProcedureFilters {
  return {
    ...(field !== undefined && {field}),
    ...(level !== undefined && {level}),
    ...(subject !== undefined && {subject}),
    ...(serviceLevel !== undefined && {serviceLevel}),
  };
}

/** The question without its page: a cursor of another question is refused. */
function scopeOf({q, agency, field, level, subject, serviceLevel}: Params): string {
  return JSON.stringify([q, agency, field, level, subject, serviceLevel]);
}

/** The position in a cursor, of this form and no other: clients are free to change what they pass back. */
function positionAfter<Schema extends v.GenericSchema>(
  schema: Schema,
  params: Params,
): v.InferOutput<Schema> | undefined {
  if (params.cursor === undefined) return undefined;
  const position = v.safeParse(schema, readCursor(scopeOf(params), params.cursor));
  if (!position.success) throw refused({cursor: 'pattern'});
  return position.output;
}

async function wantedAgency(database: Database, code: string | undefined): Promise<Agency | undefined> {
  if (code === undefined) return undefined;
  const agency = await findAgency(database, code);
  if (!agency) throw refused({agency: 'unknown'});
  return agency;
}
