import {agencySchema} from '../../../src/api/wire/agency.wire.ts';
import {indicatorSchema} from '../../../src/api/wire/indicator.wire.ts';
import {observationSchema} from '../../../src/api/wire/observation.wire.ts';
import {procedureSchema} from '../../../src/api/wire/procedure.wire.ts';
import type {Agency} from '../../../src/domain/agency/agency.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {
  parseReportingPeriod,
  periodEnd,
  periodStart,
} from '../../../src/domain/indicator/reporting-period.ts';
import type {Procedure} from '../../../src/domain/procedure/procedure.ts';
import type {Seed} from './seed.ts';

const ROWS = 'jsonb_array_elements($1::jsonb) with ordinality as given (d, place)';
const texts = (key: string) => `array(select jsonb_array_elements_text(d->'${key}'))`;

export const agencySeed: Seed<Agency> = {
  table: 'agency',
  file: 'agencies.json',
  schema: agencySchema,
  async store(tx, rows) {
    await tx.query(
      `insert into agency (code, parent, document)
       select d->>'code', d->>'parent', d from ${ROWS} on conflict (code) do nothing`,
      [JSON.stringify(rows)],
    );
  },
};

export const procedureSeed: Seed<Procedure> = {
  table: 'procedure',
  file: 'procedures.json',
  schema: procedureSchema,
  async store(tx, rows) {
    await tx.query(
      `insert into procedure
         (code, name, fields, levels, subjects, service_level, executing_agencies, usage, document)
       select d->>'code', d->>'name', ${texts('fields')}, ${texts('levels')}, ${texts('subjects')},
         d->>'serviceLevel', ${texts('executingAgencies')}, coalesce((d->>'usage')::float8, 0), d
       from ${ROWS} on conflict (code) do nothing`,
      [JSON.stringify(rows)],
    );
  },
};

export const indicatorSeed: Seed<Indicator> = {
  table: 'indicator',
  file: 'indicators.json',
  schema: indicatorSchema,
  async store(tx, rows) {
    await tx.query(
      `insert into indicator (code, position, document)
       select d->>'code', place, d from ${ROWS} on conflict (code) do nothing`,
      [JSON.stringify(rows)],
    );
  },
};

export const observationSeed: Seed<Observation> = {
  table: 'observation',
  file: 'observations.json',
  schema: observationSchema,
  async store(tx, rows) {
    const dated = rows.flatMap((row) => {
      const period = parseReportingPeriod(row.period);
      return period ? [{row, first: periodStart(period), last: periodEnd(period)}] : [];
    });
    await tx.query(
      `insert into observation (position, indicator, agency, period, first_day, last_day, document)
       select place, d->'row'->>'indicator', d->'row'->>'agency', d->'row'->>'period',
         d->>'first', d->>'last', d->'row'
       from ${ROWS}`,
      [JSON.stringify(dated)],
    );
  },
};
