import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import type {Queryable, Row} from '../database/database.ts';

interface IndicatorRow extends Row {
  readonly document: Indicator;
}
interface ObservationRow extends Row {
  readonly document: Observation;
}

export interface ObservationFilter {
  readonly indicators: readonly string[];
  readonly agency?: string;
  /** Also the agencies directly under `agency`. */
  readonly withChildren: boolean;
  /** First and last day, `YYYY-MM-DD`; a period counts when all of it lies between. */
  readonly from?: string;
  readonly to?: string;
}

/** Every indicator, in the order of the seed. */
export async function allIndicators(database: Queryable): Promise<Indicator[]> {
  const rows = await database.query<IndicatorRow>('select document from indicator order by position');
  return rows.map((row) => row.document);
}

/** At most `limit` observations, in the order of the seed. */
export async function findObservations(
  database: Queryable,
  {indicators, agency, withChildren, from, to}: ObservationFilter,
  limit: number,
): Promise<Observation[]> {
  const rows = await database.query<ObservationRow>(
    `select document from observation
     where indicator = any($1::text[])
       and ($2::text is null or agency = $2
         or ($3::boolean and agency in (select code from agency where parent = $2)))
       and ($4::text is null or first_day >= $4) and ($5::text is null or last_day <= $5)
     order by position limit $6`,
    [[...indicators], agency ?? null, withChildren, from ?? null, to ?? null, limit],
  );
  return rows.map((row) => row.document);
}
