import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import {catalogueSchema} from '../../../src/api/wire/catalogue.wire.ts';
import {decodeCatalogue} from '../../../src/api/wire/decode-catalogue.ts';
import {encodeCatalogue, encodeRemoteCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import {procedureSummarySchema} from '../../../src/api/wire/procedure.wire.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {SourceError} from '../../../src/domain/source-error.ts';
import {arbitraryOf, spoiled} from '../support/arbitrary-of.ts';

const birth: ProcedureSummary = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  fields: ['Hộ tịch'],
  levels: ['commune'],
  subjects: ['Công dân Việt Nam'],
  serviceLevel: 'full',
  duration: {value: 1, unit: 'working-day'},
  fee: {type: 'charge', amount: 0, currency: 'VND'},
  keywords: ['giấy khai sinh'],
  usage: 9,
};
const death: ProcedureSummary = {
  code: '1.000656',
  name: 'Đăng ký khai tử',
  fields: ['Hộ tịch'],
  levels: [],
  subjects: [],
  keywords: [],
};

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const catalogues = fc
  .array(arbitraryOf(procedureSummarySchema), {maxLength: 6})
  .map((rows) => encodeCatalogue(rows as ProcedureSummary[]));

function rowsOf(json: unknown, problems: string[] = []): readonly ProcedureSummary[] {
  const catalogue = decodeCatalogue(json, (problem) => problems.push(problem));
  if (catalogue.kind === 'remote') throw new Error('remote');
  return catalogue.rows;
}

describe('a catalogue by column', () => {
  it('comes back as it was, sorted by code', () => {
    expect(rowsOf(overTheWire(encodeCatalogue([birth, death])))).to.deep.equal([death, birth]);
  });

  it('comes back as it was, whatever its rows are', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(procedureSummarySchema), {maxLength: 6}), (rows) => {
        const byCode = new Map((rows as ProcedureSummary[]).toReversed().map((row) => [row.code, row]));
        const sorted = [...byCode.values()]
          .map((row) => ({...row, subjects: [...row.subjects].sort()}))
          .sort((a, b) => (a.code < b.code ? -1 : 1));
        const document = overTheWire(encodeCatalogue(rows as ProcedureSummary[]));
        expect(v.is(catalogueSchema, document)).to.equal(true);
        expect(rowsOf(document)).to.deep.equal(sorted);
      }),
    );
  });

  it('writes a value that repeats only once', () => {
    const same = Array.from({length: 5}, (_, i) => ({...death, code: `1.00065${i}`}));
    const document = overTheWire(encodeCatalogue(same)) as {fields: object};
    expect(document.fields).to.deep.equal({values: [['Hộ tịch']], rows: '#####'});
  });

  it('has one order of the subjects for all rows', () => {
    const subjects = ['Tổ chức', 'Công dân Việt Nam'];
    const twins = [
      {...birth, subjects},
      {...death, subjects: subjects.toReversed()},
    ];
    expect(rowsOf(encodeCatalogue(twins)).map((row) => row.subjects)).to.deep.equal([
      ['Công dân Việt Nam', 'Tổ chức'],
      ['Công dân Việt Nam', 'Tổ chức'],
    ]);
  });

  it('says only how many there are when it is too large', () => {
    const document = encodeRemoteCatalogue(6_400);
    expect(v.is(catalogueSchema, document)).to.equal(true);
    expect(decodeCatalogue(document)).to.deep.equal({kind: 'remote', total: 6_400});
  });

  it('Bodies 15: keeps the first of two rows with one code', () => {
    const document = {codes: ['1.1', '1.1'], names: ['A', 'B']};
    const problems: string[] = [];
    expect(rowsOf(document, problems).map(({name}) => name)).to.deep.equal(['A']);
    expect(problems).to.deep.equal(['catalogue: 1.1 twice']);
  });

  it('Bodies 7: loses only the field that is wrong', () => {
    const document = overTheWire(encodeCatalogue([birth, death])) as Record<string, unknown>;
    document['duration'] = 'one day';
    document['levels'] = {values: [['village', 'commune'], 7], rows: '#$'};
    const [first, second] = rowsOf(document);
    expect([first!.levels, second!.levels]).to.deep.equal([['commune'], []]);
    expect(second!).to.include({code: '1.001193', serviceLevel: 'full'});
    expect(second!).not.to.have.property('duration');
  });

  it('loses only the row whose code or name is wrong', () => {
    const document = {codes: ['1.1', null, '1.3', '1.4'], names: ['A', 'B', {}, 'D']};
    const problems: string[] = [];
    expect(rowsOf(document, problems).map(({code}) => code)).to.deep.equal(['1.1', '1.4']);
    expect(problems).to.deep.equal([
      'catalogue[1].code: missing',
      'catalogue[2].name: dropped',
      'catalogue[2].name: missing',
    ]);
  });

  it('Bodies 5: reads no more than 20,000 rows', () => {
    const many = Array.from({length: 100_000}, (_, i) => `1.${i}`);
    const rows = rowsOf({codes: many, names: many});
    expect(rows.length).to.equal(20_000);
  });

  it('Bodies 16: reads amounts that are written as people write them', () => {
    const fee = {values: [{type: 'fee', amount: '50.000', currency: 'VND'}], rows: '#'};
    expect(rowsOf({codes: ['1.1'], names: ['A'], fee})[0]!.fee!.amount).to.equal(50_000);
  });

  it('drops a placeholder for the time limit', () => {
    const duration = {values: [{value: 1, unit: 'OTHER'}]};
    expect(rowsOf({codes: ['1.1'], names: ['A'], duration})[0]).not.to.have.property('duration');
  });

  it('Bodies 20: trusts the rows more than the total', () => {
    expect(rowsOf({...(encodeCatalogue([birth]) as object), total: 0}).length).to.equal(1);
  });

  it('Bodies 19: reads a catalogue of only codes and names', () => {
    expect(rowsOf({codes: ['1.1'], names: ['A']})).to.deep.equal([
      {code: '1.1', name: 'A', fields: [], levels: [], subjects: [], keywords: []},
    ]);
  });

  it('reads plain rows, written by hand', () => {
    expect(rowsOf([overTheWire(birth)])).to.deep.equal([birth]);
    const document = {items: [overTheWire(birth)]};
    expect(v.is(catalogueSchema, document)).to.equal(true);
    expect(rowsOf(document)).to.deep.equal([birth]);
  });

  it('is empty when there are no procedures', () => {
    expect(rowsOf(overTheWire(encodeCatalogue([])))).to.deep.equal([]);
  });

  const useless: unknown[] = [
    null,
    7,
    'x',
    {},
    {codes: 'x'},
    {codes: [1, {}], names: 'ab'},
    {items: [{}]},
    [null],
    {complete: false},
  ];
  for (const json of useless) {
    it(`is bad data when it is ${JSON.stringify(json)}`, () => {
      expect(() => decodeCatalogue(json))
        .to.throw(SourceError)
        .with.property('kind', 'bad-data');
    });
  }

  it('Bodies 7, 8 and 16: gives good rows or bad data, whatever was spoiled', () => {
    fc.assert(
      fc.property(spoiled(spoiled(catalogues)), (document) => {
        try {
          const catalogue = decodeCatalogue(document);
          const rows = catalogue.kind === 'complete' ? catalogue.rows : [];
          const issues = rows.flatMap((row) => v.safeParse(procedureSummarySchema, row).issues ?? []);
          expect(issues.map(({message}) => message)).to.deep.equal([]);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
        }
      }),
      {numRuns: 500},
    );
  });

  it('Bodies 14: leaves Object.prototype as it was', () => {
    const text =
      '{"codes":["1.1"],"names":["A"],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    rowsOf(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('Bodies 6: takes no notice of depth', () => {
    const deep: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    const fields = {values: [deep], rows: '#'};
    expect(rowsOf({codes: ['1.1'], names: ['A'], fields, extra: deep})[0]!.fields).to.deep.equal([]);
  });
});
