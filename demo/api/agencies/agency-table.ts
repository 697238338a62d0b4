import type {Agency} from '../../../src/domain/agency/agency.ts';
import type {Queryable, Row} from '../database/database.ts';

interface DocumentRow extends Row {
  readonly document: Agency;
}

/** Every agency, ended ones too, by code. */
export async function allAgencies(database: Queryable): Promise<Agency[]> {
  const rows = await database.query<DocumentRow>('select document from agency order by code');
  return rows.map((row) => row.document);
}

export async function findAgency(database: Queryable, code: string): Promise<Agency | undefined> {
  const [row] = await database.query<DocumentRow>('select document from agency where code = $1', [code]);
  return row?.document;
}
