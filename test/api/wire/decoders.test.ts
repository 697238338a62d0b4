import {expect} from '@open-wc/testing';
import {decodeAgencies, decodeAgency} from '../../../src/api/wire/decode-agency.ts';
import {decodeAnswer} from '../../../src/api/wire/decode-answer.ts';
import {decodeDossier} from '../../../src/api/wire/decode-dossier.ts';
import {decodeIndicators} from '../../../src/api/wire/decode-indicator.ts';
import {decodeObservations} from '../../../src/api/wire/decode-observation.ts';
import {decodeProcedure} from '../../../src/api/wire/decode-procedure.ts';
import {SourceError} from '../../../src/domain/source-error.ts';

describe('a procedure that was read', () => {
  const read = (extra: object, problems: string[] = []) =>
    decodeProcedure({code: '1.1', name: 'A', ...extra}, (problem) => problems.push(problem));

  it('Bodies 19: has defaults for all that an older API does not send', () => {
    expect(read({})).to.deep.equal({
      code: '1.1',
      name: 'A',
      fields: [],
      levels: [],
      subjects: [],
      keywords: [],
      executingAgencies: [],
      steps: [],
      channels: [],
      documents: [],
      results: [],
      legalBases: [],
    });
  });

  it('Bodies 2: loses a link that is none, and keeps the text', () => {
    const problems: string[] = [];
    const {documents} = read({documents: [{name: 'Tờ khai', formUrl: 'JaVa\tscript:alert(1)'}]}, problems);
    expect(documents[0]).to.deep.equal({name: 'Tờ khai', originals: 0, copies: 0, isNote: false});
    expect(problems).to.deep.equal(['procedure.documents[0].formUrl: dropped']);
  });

  it('Host JavaScript: takes nothing that a script of the page put on all objects', () => {
    const shared = Object.prototype as {requirements?: string};
    shared.requirements = 'inherited';
    try {
      expect(Object.keys(read({}))).not.to.include('requirements');
    } finally {
      delete shared.requirements;
    }
  });

  it('takes a paper that is wanted in no original and no copy for a note', () => {
    const note = {name: 'Xuất trình', originals: 0, copies: 0};
    const form = {...note, formUrl: 'https://x.example/to-khai.docx'};
    const told = {...note, isNote: false};
    const {documents} = read({documents: [note, form, told]});
    expect(documents.map(({isNote}) => isNote)).to.deep.equal([true, false, false]);
  });

  it('has no time limit when its source only fills the field', () => {
    const channels = [{channel: 'direct', duration: {value: 1, unit: 'OTHER'}, fees: []}];
    expect(read({channels}).channels).to.deep.equal([{channel: 'direct', fees: []}]);
  });

  it('keeps the words of a time limit without its number', () => {
    const channels = [{channel: 'direct', duration: {value: 'x', unit: 'day', text: 'Trong ngày'}}];
    expect(read({channels}).channels[0]!.duration).to.deep.equal({text: 'Trong ngày'});
  });

  it('has no fee when neither amount nor words are there', () => {
    const channels = [{channel: 'direct', fees: [{type: 'fee', currency: 'VND'}, {amount: -5}, {amount: 0}]}];
    expect(read({channels}).channels[0]!.fees).to.deep.equal([{type: 'fee', currency: 'VND', amount: 0}]);
  });

  it('keeps within the contract a fee in words with a text as long as can be', () => {
    const fees = [{amount: '50.000 VNĐ', text: 'x'.repeat(20_000)}];
    const [told] = read({channels: [{channel: 'direct', fees}]}).channels[0]!.fees;
    expect(told!.text!.startsWith('50.000 VNĐ · x')).to.equal(true);
    expect(told!.text).to.have.length(20_000);
  });

  it('has a fee in words when its amount is no number of đồng', () => {
    const fees = [
      {amount: '50.000 VNĐ'},
      {amount: '7.000 - 15.000 đ', text: 'Mỗi bản'},
      {amount: '50,000'},
      {amount: 'x'},
      {amount: '-5'},
    ];
    const known = read({channels: [{channel: 'direct', fees}]}).channels[0]!.fees;
    expect(known.map(({amount, text}) => [amount, text])).to.deep.equal([
      [undefined, '50.000 VNĐ'],
      [undefined, '7.000 - 15.000 đ · Mỗi bản'],
      [undefined, '50,000'],
    ]);
  });

  it('has no currency that a formatter would refuse', () => {
    const channels = [{channel: 'direct', fees: [{amount: 1, currency: 'đồng'}]}];
    expect(read({channels}).channels[0]!.fees[0]!.currency).to.equal('VND');
  });

  it('Bodies 5: has at most two hundred papers', () => {
    const documents = Array.from({length: 100_000}, () => ({name: 'x'}));
    expect(read({documents}).documents.length).to.equal(200);
  });

  it('Bodies 12: is reported when its encoding went wrong', () => {
    const problems: string[] = [];
    read({requirements: 'Pháº£i cÃ³'}, problems);
    expect(problems).to.deep.equal(['procedure.requirements: garbled']);
  });

  it('reports where something was wrong, never what', () => {
    const problems: string[] = [];
    read({updatedAt: '001087654321', usage: 'Nguyễn Văn A'}, problems);
    expect(problems.join()).to.equal('procedure.usage: dropped,procedure.updatedAt: dropped');
  });

  for (const json of [null, [], 'x', {}, {code: '1.1'}, {name: 'A'}, {code: 'a b', name: 'A'}]) {
    it(`is bad data when it is ${JSON.stringify(json)}`, () => {
      expect(() => decodeProcedure(json))
        .to.throw(SourceError)
        .with.property('kind', 'bad-data');
    });
  }
});

describe('an answer to a search that was read', () => {
  const hit = {procedure: {code: '1.1', name: 'Đăng ký khai sinh'}, marks: [{start: 8, end: 12}]};

  it('has its marks, reason, facets and suggestions', () => {
    const answer = decodeAnswer({
      items: [
        {...hit, reason: {typed: 'cắt khẩu', official: 'xóa đăng ký thường trú'}, difference: 'lưu động'},
      ],
      total: 12,
      next: 'c2',
      facets: {field: [{value: 'Hộ tịch', count: 12}, {value: 'x'}], level: 7},
      suggestions: ['khai tử'],
    });
    expect(answer.hits[0]).to.deep.include({
      marks: [{start: 8, end: 12}],
      reason: {typed: 'cắt khẩu', official: 'xóa đăng ký thường trú'},
      difference: 'lưu động',
    });
    expect(answer.facets).to.deep.equal({
      field: [{value: 'Hộ tịch', count: 12}],
      level: [],
      subject: [],
      serviceLevel: [],
    });
    expect([answer.total, answer.next, answer.suggestions]).to.deep.equal([12, 'c2', ['khai tử']]);
  });

  it('Bodies 20: counts at least what it holds', () => {
    expect(decodeAnswer({items: [hit], total: 0}).total).to.equal(1);
  });

  it('keeps only marks that lie within the name, in order and apart', () => {
    const marks = [
      {start: 0, end: 4},
      {start: 3, end: 7},
      {start: 9, end: 9},
      {start: 10, end: 99},
      {start: -1, end: 2},
      {start: 13, end: 17},
    ];
    expect(decodeAnswer({items: [{...hit, marks}]}).hits[0]!.marks).to.deep.equal([
      {start: 0, end: 4},
      {start: 13, end: 17},
    ]);
  });

  it('has no marks when cleaning has changed the name under them', () => {
    const procedure = {code: '1.1', name: 'Đăng  ký khai sinh'};
    expect(decodeAnswer({items: [{...hit, procedure}]}).hits[0]!.marks).to.deep.equal([]);
  });

  it('is bad data without items', () => {
    expect(() => decodeAnswer({total: 3}))
      .to.throw(SourceError)
      .with.property('kind', 'bad-data');
  });

  it('is empty when nothing fits', () => {
    expect(decodeAnswer({items: []}).hits).to.deep.equal([]);
  });
});

describe('an agency that was read', () => {
  it('is of another level when its level is not known', () => {
    expect(decodeAgency({code: 'H26.1', name: 'Phường', level: 'ward'}).level).to.equal('other');
  });

  it('Bodies 15: comes once in a list, the first of its code', () => {
    const list = decodeAgencies({
      items: [{code: 'a', name: '1'}, {code: 'a', name: '2'}, {}, {code: 'b', name: '3'}],
    });
    expect(list.map(({name}) => name)).to.deep.equal(['1', '3']);
  });
});

describe('a dossier that was read', () => {
  it('Privacy 10: holds nothing but the fields of the contract', () => {
    const dossier = decodeDossier({
      code: 'H26.1-241101-0001',
      status: 4,
      citizenId: '001087654321',
      phone: '0912345678',
      address: 'Số 1',
      history: [{at: '2026-11-01T08:00:00+07:00', citizenId: '001087654321'}],
    });
    expect(dossier).to.deep.equal({
      kind: 'dossier',
      code: 'H26.1-241101-0001',
      status: '4',
      history: [{at: '2026-11-01T08:00:00+07:00'}],
      supplements: [],
      fees: {due: [], paid: []},
      papers: [],
    });
  });

  it('Bodies 17: keeps a status that is not known, and the words of its source', () => {
    const dossier = decodeDossier({code: 'a', status: 'CHO_KY', statusLabel: 'Chờ ký số'});
    expect(dossier).to.include({status: 'CHO_KY', statusLabel: 'Chờ ký số'});
  });

  it('says when the status is missing', () => {
    expect(decodeDossier({code: 'a'}).status).to.equal('unknown');
  });

  for (const [given, read] of [
    ['2026-11-30', '2026-11-30'],
    ['2026-11-30T09:00:00Z', '2026-11-30T09:00:00Z'],
    ['2026-11-30T09:00:00+0700', '2026-11-30T09:00:00+07:00'],
    ['2026-11-30T09:00', '2026-11-30T09:00+07:00'],
    ['2026-11-30 09:00:00', '2026-11-30T09:00:00+07:00'],
    ['2026-13-01', undefined],
    ['2026-02-30', undefined],
    ['30/11/2026', undefined],
    [1_764_486_000_000, undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', undefined],
  ] as const) {
    it(`is due ${read ?? 'at no time that can be told'} for ${given}`, () => {
      expect(decodeDossier({code: 'a', status: '4', dueAt: given}).dueAt).to.equal(read);
    });
  }
});

describe('a value that its source fills up with blanks', () => {
  const pad = (text: string) => ` ${text}   `;

  it('is read as without them', () => {
    const [indicator] = decodeIndicators([{code: pad('a'), name: pad('A'), unit: pad('PERCENT')}]);
    const [figure] = decodeObservations([
      {
        indicator: 'a',
        agency: pad('b'),
        period: pad('2026-Q3'),
        status: pad('final'),
        partialUntil: pad('2026-08-31'),
      },
    ]);
    const dossier = decodeDossier({
      code: pad('c'),
      status: pad('4'),
      dueAt: pad('2026-11-25T17:00:00+07:00'),
    });
    expect([indicator!.unit, figure!.period, figure!.status, figure!.partialUntil]).to.deep.equal([
      'percent',
      '2026-Q3',
      'final',
      '2026-08-31',
    ]);
    expect([dossier.code, dossier.status, dossier.dueAt]).to.deep.equal([
      'c',
      '4',
      '2026-11-25T17:00:00+07:00',
    ]);
  });
});

describe('figures that were read', () => {
  const figure = {indicator: 'on-time', agency: 'H26.1', period: '2026-10'};

  it('are not final unless they say so', () => {
    expect(decodeObservations([figure])[0]!.status).to.equal('provisional');
  });

  it('Bodies 16: have no value where none can be read', () => {
    const values = [1e400, '1e400', 'NaN', 1e300, null, '96,4', -0];
    const list = decodeObservations(values.map((value, n) => ({...figure, period: `2026-0${n + 1}`, value})));
    expect(list.map(({value}) => value)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      96.4,
      0,
    ]);
  });

  it('Bodies 15: come once for an indicator, an agency and a period', () => {
    const twice = [
      {...figure, value: 1},
      {...figure, value: 2},
      {...figure, period: '2026-09'},
    ];
    expect(decodeObservations(twice).map(({value}) => value)).to.deep.equal([1, undefined]);
  });

  it('keep a revision beside the figure that it replaces', () => {
    const revised = [
      {...figure, value: 1, status: 'final', capturedAt: '2026-11-02'},
      {...figure, value: 2, status: 'revised', capturedAt: '2026-11-20'},
      {...figure, value: 3, status: 'revised', capturedAt: '2026-11-22'},
    ];
    expect(decodeObservations(revised).map(({value}) => value)).to.deep.equal([1, 2, 3]);
  });

  it('lose a row without a period that can be told', () => {
    expect(decodeObservations([figure, {...figure, period: 'tháng 10'}]).length).to.equal(1);
  });

  it('mean nothing without the unit of their indicator', () => {
    const list = decodeIndicators([
      {code: 'a', name: 'A', unit: 'percent'},
      {code: 'b', name: 'B'},
    ]);
    expect(list).to.deep.equal([{code: 'a', name: 'A', unit: 'percent', direction: 'neutral', targets: []}]);
  });

  it('have targets from old to new', () => {
    const targets = [
      {from: '2026', value: 95},
      {from: '2025', value: '90,5'},
      {from: 'x', value: 1},
    ];
    expect(decodeIndicators([{code: 'a', name: 'A', unit: 'percent', targets}])[0]!.targets).to.deep.equal([
      {from: '2025', value: 90.5},
      {from: '2026', value: 95},
    ]);
  });
});
