import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {decodeCatalogue} from '../../../src/api/wire/decode-catalogue.ts';
import {encodeCatalogue, encodeRemoteCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import {exactCatalogue} from '../../../src/api/wire/exact-catalogue.ts';
import {procedureSummarySchema} from '../../../src/api/wire/procedure.wire.ts';
import {readCatalogue} from '../../../src/api/wire/read-catalogue.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {arbitraryOf, spoiled} from '../support/arbitrary-of.ts';

const birth: ProcedureSummary = {
  code: '1.001193',
  name: 'Đăng ký khai sinh – “lưu động”',
  fields: ['Hộ tịch'],
  levels: ['commune'],
  subjects: [],
  serviceLevel: 'full',
  duration: {value: 1, unit: 'working-day'},
  fee: {type: 'charge', amount: 0, currency: 'VND'},
  keywords: ['giấy khai sinh'],
  usage: 9,
};
const death: ProcedureSummary = {
  code: '1.000656',
  name: 'Đăng ký khai tử',
  fields: [],
  levels: [],
  subjects: ['Công dân Việt Nam'],
  duration: {text: 'Trong ngày'},
  keywords: [],
};

const document = (...rows: object[]): Record<string, unknown> =>
  JSON.parse(JSON.stringify(encodeCatalogue(rows as ProcedureSummary[]))) as Record<string, unknown>;

describe('a catalogue that is exactly as the contract says', () => {
  it('is taken as it is', () => {
    expect(exactCatalogue(document(birth, death))).to.deep.equal({kind: 'complete', rows: [death, birth]});
  });

  it('may say only how many rows there are', () => {
    expect(exactCatalogue(encodeRemoteCatalogue(6400))).to.deep.equal({kind: 'remote', total: 6400});
  });

  const faults: Record<string, unknown> = {
    nothing: null,
    'plain rows': {items: [birth]},
    'no column of fields': {...document(birth), fields: undefined},
    'a name too few': {...document(birth, death), names: ['Đăng ký khai sinh']},
    'a code twice': {...document(birth, death), codes: ['1.001193', '1.001193']},
    'places that are no text': {...document(birth), usage: {values: [9], rows: [35]}},
    'a place beyond the values': {...document(birth), usage: {values: [9], rows: '$'}},
    'a place too few': {...document(birth, death), usage: {values: [9], rows: '#'}},
    'no value where one is needed': {...document(birth), fields: {values: [null]}},
    'a number for a code': {...document(birth), codes: [1.001193]},
    'a name in two pieces of space': document({...birth, name: 'Đăng ký  khai sinh'}),
    'a name with a letter in two code points': document({
      ...birth,
      name: 'Đăng ký khai sinh'.normalize('NFD'),
    }),
    'a name in another encoding': document({...birth, name: 'Ñaêng kyù khai sinh'}),
    'a name that turns the page around': document({...birth, name: 'Đăng ký\u202E khai sinh'}),
    'a name that says nothing': document({...birth, name: 'Không có thông tin'}),
    'a number as text': document({...birth, usage: '9'}),
    'a duration without its unit': document({...birth, duration: {value: 1}}),
    'a fee of nothing': document({...birth, fee: {type: 'fee', currency: 'VND'}}),
    'a level that nobody knows': document({...birth, levels: ['village']}),
    'a field of another kind': document({...birth, fee: {...birth.fee, toString: 'x'}}),
  };
  for (const [fault, json] of Object.entries(faults)) {
    it(`is not one with ${fault}`, () => {
      expect(exactCatalogue(json)).to.equal(undefined);
    });
  }

  it('gives what the decoder would have given, which finds nothing to report', () => {
    let taken = 0;
    const rows = fc.array(arbitraryOf(procedureSummarySchema), {maxLength: 4});
    const good = rows.map((each) => document(...(each as object[])));
    fc.assert(
      fc.property(fc.oneof(good, spoiled(good), fc.constant(document(birth, death))), (json) => {
        const exact = exactCatalogue(json);
        if (!exact) return;
        taken++;
        const problems: string[] = [];
        expect(exact).to.deep.equal(decodeCatalogue(json, (problem) => problems.push(problem)));
        expect(problems).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
    expect(taken).to.be.greaterThan(50);
  });
});

describe('reading a catalogue', () => {
  it('mends one with faults', async () => {
    const problems: string[] = [];
    const read = await readCatalogue({items: [death, {name: 'x'}]}, (problem) => problems.push(problem));
    expect(read).to.deep.equal({kind: 'complete', rows: [death]});
    expect(problems).to.have.lengthOf(1);
  });
});
