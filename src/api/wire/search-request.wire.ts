import * as v from 'valibot';

import {agencyLevelSchema} from './agency.wire.ts';
import {cursor} from './page.wire.ts';
import {serviceLevelSchema} from './procedure.wire.ts';
import {code, period, text} from './shared.wire.ts';

/** Query parameters of `GET /procedures`, as strings; `limit` comes out as a number. */
export const procedureParamsSchema = v.object({
  q: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  agency: v.optional(code),
  field: v.optional(text),
  level: v.optional(agencyLevelSchema),
  subject: v.optional(text),
  serviceLevel: v.optional(serviceLevelSchema),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(200)),
    '20',
  ),
  cursor: v.optional(cursor),
});

/** Query parameters of `GET /observations`, as strings; `indicator` comes out as a list. */
export const observationParamsSchema = v.object({
  indicator: v.pipe(
    v.string(),
    v.regex(/^[^\s,]{1,80}(,[^\s,]{1,80}){0,49}$/),
    v.transform((list) => list.split(',')),
  ),
  agency: v.optional(code),
  children: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((answer) => answer === 'true'),
    ),
    'false',
  ),
  from: v.optional(period),
  to: v.optional(period),
});
