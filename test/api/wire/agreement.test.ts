import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import {agencySchema} from '../../../src/api/wire/agency.wire.ts';
import {decodeAgencies, decodeAgency} from '../../../src/api/wire/decode-agency.ts';
import {decodeCatalogue} from '../../../src/api/wire/decode-catalogue.ts';
import {decodeDossier} from '../../../src/api/wire/decode-dossier.ts';
import {decodeIndicators} from '../../../src/api/wire/decode-indicator.ts';
import {decodeObservations} from '../../../src/api/wire/decode-observation.ts';
import {decodeProcedure} from '../../../src/api/wire/decode-procedure.ts';
import type {dossierKeySchema} from '../../../src/api/wire/dossier.wire.ts';
import {dossierSchema} from '../../../src/api/wire/dossier.wire.ts';
import {indicatorSchema} from '../../../src/api/wire/indicator.wire.ts';
import {observationSchema} from '../../../src/api/wire/observation.wire.ts';
import {procedureSchema, procedureSummarySchema} from '../../../src/api/wire/procedure.wire.ts';
import type {Agency} from '../../../src/domain/agency/agency.ts';
import type {Dossier, DossierKey} from '../../../src/domain/dossier/dossier.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import type {Procedure, ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {SourceError} from '../../../src/domain/source-error.ts';
import {arbitraryOf, spoiled} from '../support/arbitrary-of.ts';

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T;

/** Compiles only when what a schema lets through and the domain type are the same. */
function same<Wire, Domain>(
  _: [Frozen<Wire>] extends [Domain] ? ([Domain] extends [Frozen<Wire>] ? true : 'narrower') : 'wider',
): void {}
same<v.InferOutput<typeof agencySchema>, Agency>(true);
same<v.InferOutput<typeof procedureSummarySchema>, ProcedureSummary>(true);
same<v.InferOutput<typeof procedureSchema>, Procedure>(true);
same<v.InferOutput<typeof dossierSchema>, Dossier>(true);
same<v.InferOutput<typeof dossierKeySchema>, DossierKey>(true);
same<v.InferOutput<typeof indicatorSchema>, Indicator>(true);
same<v.InferOutput<typeof observationSchema>, Observation>(true);

type Decode = (json: unknown, report: (problem: string) => void) => unknown;

const first =
  (decode: (json: unknown, report: (problem: string) => void) => readonly unknown[]): Decode =>
  (json, report) =>
    decode([json], report)[0];

const documents: Record<string, {schema: v.GenericSchema; decode: Decode}> = {
  procedure: {schema: procedureSchema, decode: decodeProcedure},
  'row of a hand-written catalogue': {
    schema: procedureSummarySchema,
    decode: first((json, report) => {
      const catalogue = decodeCatalogue(json, report);
      return catalogue.kind === 'complete' ? catalogue.rows : [];
    }),
  },
  agency: {schema: agencySchema, decode: decodeAgency},
  'agency in a list': {schema: agencySchema, decode: first(decodeAgencies)},
  dossier: {schema: dossierSchema, decode: decodeDossier},
  indicator: {schema: indicatorSchema, decode: first(decodeIndicators)},
  observation: {schema: observationSchema, decode: first(decodeObservations)},
};

for (const [name, {schema, decode}] of Object.entries(documents)) {
  describe(`the decoder and the schema of a ${name}`, () => {
    it('agree on every good document', () => {
      fc.assert(
        fc.property(arbitraryOf(schema), (document) => {
          const problems: string[] = [];
          const decoded = decode(JSON.parse(JSON.stringify(document)), (problem) => problems.push(problem));
          expect(inOrder(decoded)).to.deep.equal(inOrder(document));
          expect(problems).to.deep.equal([]);
        }),
        {numRuns: 100},
      );
    });

    it('Bodies 7, 8, 13, 14 and 16: agree that what comes of a spoiled document is good, or nothing does', () => {
      fc.assert(
        fc.property(spoiled(spoiled(arbitraryOf(schema))), (document) => {
          try {
            const result = v.safeParse(
              schema,
              decode(document, () => {}),
            );
            expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).to.equal(
              undefined,
            );
          } catch (error) {
            if (!(error instanceof SourceError)) throw error;
            expect(error.kind).to.equal('bad-data');
          }
        }),
        {numRuns: 400},
      );
    });

    it('agree that anything at all is a good document or bad data', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (document) => {
          try {
            const decoded = decode(document, () => {});
            expect(decoded === undefined || v.is(schema, decoded)).to.equal(true);
          } catch (error) {
            expect(error).to.be.instanceOf(SourceError);
          }
        }),
      );
    });
  });
}

/** Targets are sorted when they are read. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('targets' in value)) return value;
  const targets = (value as Indicator).targets;
  return {...value, targets: [...targets].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))};
}
