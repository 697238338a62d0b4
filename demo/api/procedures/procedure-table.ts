import type {Queryable, Row} from '../database/database.ts';
import type {ProcedureFacets} from '../../../src/domain/procedure/procedure-facets.ts';
import type {ProcedureFilters} from '../../../src/domain/procedure/procedure-query.ts';
import type {Procedure} from '../../../src/domain/procedure/procedure.ts';
import type {Agency} from '../../../src/domain/agency/agency.ts';

/** Rows come most used first, then by code. */
export interface ProcedurePosition {
  readonly usage: number;
  readonly code: string;
}

export interface ProcedurePage {
  readonly rows: readonly Procedure[];
  readonly total: number;
  readonly facets: ProcedureFacets;
  readonly next?: ProcedurePosition;
}

interface DocumentRow extends Row {
  readonly document: Procedure;
}

/** Rises with every change of the table. */
export async function procedureVersion(database: Queryable): Promise<number> {
  const [row] = await database.query<{version: number}>(
    `select version from dataset where name = 'procedure'`,
  );
  return row?.version ?? 0;
}

export async function findProcedure(database: Queryable, code: string): Promise<Procedure | undefined> {
  const [row] = await database.query<DocumentRow>('select document from procedure where code = $1', [code]);
  return row?.document;
}

/** Every procedure, by code; with an agency those that its level carries out or that name it. */
export async function allProcedures(database: Queryable, agency?: Agency): Promise<Procedure[]> {
  const rows = await database.query<DocumentRow>(
    `select document from procedure
     where $1::text is null or $1 = any(levels) or $2::text = any(executing_agencies)
     order by code`,
    [agency?.level ?? null, agency?.name ?? null],
  );
  return rows.map((row) => row.document);
}

const PASSES = {
  field: '($1::text is null or $1 = any(fields))',
  level: '($2::text is null or $2 = any(levels))',
  subject: '($3::text is null or $3 = any(subjects))',
  serviceLevel: '($4::text is null or $4 = service_level)',
};
const VALUES = {
  field: 'unnest(fields)',
  level: 'unnest(levels)',
  subject: 'unnest(subjects)',
  serviceLevel: 'service_level',
};

type Facet = keyof typeof PASSES;
const FACETS = Object.keys(PASSES) as Facet[];

const passesAllBut = (except?: Facet): string =>
  FACETS.filter((facet) => facet !== except)
    .map((facet) => PASSES[facet])
    .join(' and ');

/** One union of four counts; each leaves its own filter out, as `countFacets` does in the page. */
const FACETS_SQL = `select facet, value, count(*)::int as count from (${FACETS.map(
  (facet) =>
    `select '${facet}' as facet, ${VALUES[facet]} as value from procedure where ${passesAllBut(facet)}`,
).join(' union all ')}) as every_value where value is not null
  group by facet, value order by count desc, value collate "C"`;

/** One page of the procedures that pass the filters. */
export async function procedurePage(
  database: Queryable,
  filters: ProcedureFilters,
  limit: number,
  after?: ProcedurePosition,
): Promise<ProcedurePage> {
  const wanted = FACETS.map((facet) => filters[facet] ?? null);
  const rows = await database.query<DocumentRow & {usage: number}>(
    `select document, usage from procedure where ${passesAllBut()}
       and ($5::float8 is null or usage < $5 or (usage = $5 and code > $6::text))
     order by usage desc, code limit $7`,
    [...wanted, after?.usage ?? null, after?.code ?? null, limit + 1],
  );
  const [all] = await database.query<{total: number}>(
    `select count(*)::int as total from procedure where ${passesAllBut()}`,
    wanted,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map((row) => row.document),
    total: all?.total ?? 0,
    facets: await procedureFacets(database, wanted),
    ...(rows.length > limit && last && {next: {usage: last.usage, code: last.document.code}}),
  };
}

async function procedureFacets(database: Queryable, wanted: (string | null)[]): Promise<ProcedureFacets> {
  const rows = await database.query<{facet: Facet; value: string; count: number}>(FACETS_SQL, wanted);
  const of = (facet: Facet) =>
    rows.filter((row) => row.facet === facet).map(({value, count}) => ({value, count}));
  return {field: of('field'), level: of('level'), subject: of('subject'), serviceLevel: of('serviceLevel')};
}
