import {toJsonSchemaDefs} from '@valibot/to-json-schema';

import {agencySchema} from './agency.wire.ts';
import {answerSchema} from './answer.wire.ts';
import {catalogueSchema} from './catalogue.wire.ts';
import {dossierKeySchema, dossierSchema} from './dossier.wire.ts';
import {indicatorSchema} from './indicator.wire.ts';
import {observationSchema} from './observation.wire.ts';
import {wholeListSchema} from './page.wire.ts';
import {problemSchema} from './problem.wire.ts';
import {procedureSchema, procedureSummarySchema} from './procedure.wire.ts';

/** Every named document of the contract as JSON Schema 2020-12, by its name. */
export function openApiSchemas(): Readonly<Record<string, unknown>> {
  return toJsonSchemaDefs(
    {
      Agency: agencySchema,
      AgencyList: wholeListSchema(agencySchema),
      ProcedureSummary: procedureSummarySchema,
      Procedure: procedureSchema,
      ProcedureCatalogue: catalogueSchema,
      ProcedureAnswer: answerSchema,
      DossierKey: dossierKeySchema,
      Dossier: dossierSchema,
      Indicator: indicatorSchema,
      IndicatorList: wholeListSchema(indicatorSchema),
      Observation: observationSchema,
      ObservationList: wholeListSchema(observationSchema),
      Problem: problemSchema,
    },
    {
      typeMode: 'input',
      target: 'draft-2020-12',
      // JSON knows no infinity, and JSON Schema no rule between two fields.
      ignoreActions: ['check', 'finite'],
      overrideAction: ({valibotAction, jsonSchema}) =>
        valibotAction.type === 'regex'
          ? {...jsonSchema, pattern: (valibotAction as unknown as {requirement: RegExp}).requirement.source}
          : undefined,
      overrideRef: ({referenceId}) => `#/components/schemas/${referenceId}`,
    },
  );
}
