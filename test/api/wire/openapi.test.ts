import {expect} from '@open-wc/testing';
import {openApiDocument} from '../../../src/api/wire/openapi.ts';
import {observationParamsSchema, procedureParamsSchema} from '../../../src/api/wire/search-request.wire.ts';

const document = openApiDocument('https://api.example/v1');

function everyReference(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : everyReference(inner),
  );
}

describe('the OpenAPI document', () => {
  it('describes every path of the contract', () => {
    expect(Object.keys(document.paths).sort()).to.deep.equal([
      '/agencies',
      '/agencies/{code}',
      '/dossiers/lookup',
      '/indicators',
      '/observations',
      '/observations.csv',
      '/procedures',
      '/procedures/catalogue',
      '/procedures/{code}',
    ]);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).to.deep.equal(document);
  });

  it('refers only to schemas that it holds', () => {
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    const references = everyReference(document);
    expect(references.length).to.be.greaterThan(20);
    expect(references.filter((reference) => !names.includes(reference))).to.deep.equal([]);
  });

  it('names every parameter that a search takes', () => {
    const described = document.paths['/procedures']!.get.parameters.map(({name}) => name);
    expect(described.sort()).to.deep.equal(Object.keys(procedureParamsSchema.entries).sort());
  });

  it('names every parameter of figures, as a document and as a file', () => {
    for (const path of ['/observations', '/observations.csv'] as const) {
      const described = document.paths[path].get.parameters.map(({name}) => name);
      expect(described.sort()).to.deep.equal(Object.keys(observationParamsSchema.entries).sort());
    }
  });

  for (const name of ['Procedure', 'Agency', 'Dossier', 'DossierKey', 'Indicator', 'Observation']) {
    it(`carries the official Vietnamese term of every field of ${name}`, () => {
      const {properties} = document.components.schemas[name] as {
        properties: Record<string, {description?: string}>;
      };
      const silent = Object.entries(properties).filter(([, {description}]) => !description);
      expect(silent.map(([field]) => field)).to.deep.equal([]);
    });
  }

  it('keeps the patterns of codes', () => {
    const {properties} = document.components.schemas['Agency'] as {
      properties: Record<string, {pattern?: string}>;
    };
    expect(properties['code']!.pattern).to.equal('^[^\\s\\p{C}]{1,80}$');
  });
});
