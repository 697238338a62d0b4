import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {countFacets} from '../../../src/domain/procedure/procedure-facets.ts';
import {buildProcedureIndex, indexProcedures} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureFilters} from '../../../src/domain/procedure/procedure-query.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {sampleProcedures} from './sample-procedures.ts';

const index = buildProcedureIndex(sampleProcedures, citizenWords);
const ask = (text: string, filters: ProcedureFilters = {}, limit = 10, cursor?: string) =>
  index.answer({text, filters, limit, ...(cursor !== undefined && {cursor})});
const codes = (text: string): string[] => ask(text).hits.map(({procedure}) => procedure.code);

for (const [typed, code] of [
  ['đăng ký khai sinh', '1.001193'],
  ['dang ky khai sinh', '1.001193'],
  ['DANG KY KHAI SINH', '1.001193'],
  ['ddawng kys khai sinh', '1.001193'],
  ['dda8ng ky1 khai sinh', '1.001193'],
  ['đăng ký khai sing', '1.001193'],
  ['khai shin cho con', '1.001193'],
  ['dang kykhai sinh', '1.001193'],
  ['đăng kí kêt hôn', '1.000894'],
  ['ket hnoo', '1.000894'],
  ['tạm chú', '1.004194'],
  ['đăng ký tạm tr', '1.004194'],
  ['hoà giải đất đai', '1.012812'],
  ['giải hòa đất đai', '1.012812'],
  ['cắt khẩu', '1.003197'],
  ['cat khau', '1.003197'],
  ['mất cccd', '2.001194'],
  ['làm ccccd', '2.001194'],
  ['giấy xác nhận độc thân', '1.004873'],
  ['mất sổ đỏ', '1.012786'],
  ['mở quán cà phê', '1.001612'],
  ['sao y bản chính', '2.000815'],
  ['em muốn hỏi thủ tục đăng ký thường trú làm ở đâu ạ', '1.004222'],
] as const) {
  test(`"${typed}" finds ${code} first`, () => {
    equal(codes(typed)[0], code);
  });
}

test('a variant that few need ranks behind unless it is asked for', () => {
  ok(codes('khai sinh').indexOf('1.003583') > codes('khai sinh').indexOf('1.001193'));
  equal(codes('khai sinh lưu động')[0], '1.003583');
  equal(codes('khai sinh có yếu tố nước ngoài')[0], '2.000528');
});

test('exact accents rank above folded ones', () => {
  const rows = [
    {...sampleProcedures[0]!, code: '1.000001', name: 'Khai thuê nhà'},
    {...sampleProcedures[0]!, code: '1.000002', name: 'Khai thuế nhà'},
  ];
  const small = buildProcedureIndex(rows);
  const first = (text: string) => small.answer({text, filters: {}, limit: 1}).hits[0]?.procedure.code;
  equal(first('thuê nhà'), '1.000001');
  equal(first('thuế nhà'), '1.000002');
});

test('no text asks for the most used', () => {
  deepEqual(codes('').slice(0, 3), ['1.004194', '1.004222', '2.000815']);
});

test('a code is found whole, long and in part', () => {
  deepEqual(codes('1.001193'), ['1.001193']);
  deepEqual(codes('1001193'), ['1.001193']);
  deepEqual(codes('1.001193.000.00.00.H26'), ['1.001193']);
  deepEqual(codes('1.0011'), ['1.001193']);
});

test('nothing fits is said, with something to try', () => {
  for (const text of ['zzzz qqqq', 'mua vé máy bay', '😀', 'giá vàng hôm nay']) {
    const {hits, total, suggestions} = ask(text);
    deepEqual([hits.length, total], [0, 0], text);
    ok(suggestions.length > 0);
  }
});

test('a hit says why it matched when the words differ', () => {
  const [hit] = ask('thủ tục cắt khẩu').hits;
  deepEqual(hit?.reason, {typed: 'cắt khẩu', official: 'xóa đăng ký thường trú'});
  equal(ask('tách hộ').hits[0]?.reason, undefined);
});

test('official words are given as the reason only where the name holds all of them', () => {
  const {hits} = ask('cắt khẩu');
  ok(hits.length > 1);
  for (const {procedure, reason} of hits) {
    const holds = /xóa đăng ký thường trú/i.test(procedure.name.normalize('NFC'));
    equal(reason !== undefined, holds, procedure.name);
  }
});

test('marks point at the matched words of the name as it was', () => {
  const marked = (text: string, code: string): string[] => {
    const hit = ask(text).hits.find(({procedure}) => procedure.code === code);
    return (hit?.marks ?? []).map(({start, end}) => hit!.procedure.name.slice(start, end).normalize('NFC'));
  };
  deepEqual(marked('tam tru', '1.004194'), ['tạm trú']);
  deepEqual(marked('kết hôn', '1.000894'), ['kết hôn']);
  deepEqual(marked('cắt khẩu', '1.003197'), ['Xóa đăng ký thường trú']);
});

test('near twins say what sets them apart', () => {
  const apart = ask('cấp lại thẻ căn cước').hits.map(({difference}) => difference);
  deepEqual(apart.slice(0, 2), ['thực hiện tại cấp tỉnh', 'thực hiện tại cấp trung ương']);
});

test('what sets two rows apart from a third is not said of both', () => {
  const [first] = sampleProcedures;
  const short = ['Cấp đổi thẻ căn cước', 'Cấp lại thẻ căn cước'];
  const names = [...short, ...short.map((name) => `${name} (thực hiện tại cấp tỉnh)`)];
  const rows = names.map((name, at) => ({...first!, code: `1.00000${at}`, name}));
  const {hits} = buildProcedureIndex(rows).answer({text: 'thẻ căn cước', filters: {}, limit: 4});
  const apart = new Map(hits.map(({procedure, difference}) => [procedure.name, difference]));
  deepEqual(
    names.map((name) => apart.get(name)),
    ['đổi', 'lại', 'thực hiện tại cấp tỉnh', 'thực hiện tại cấp tỉnh'],
  );
});

test('a reason holds in the order of its words', () => {
  const [first] = sampleProcedures;
  const rows = [
    {...first!, code: '1.000001', name: 'Cấp giấy chứng nhận bán hàng đa cấp, thông báo lại'},
    {...first!, code: '1.000002', name: 'Cấp lại giấy chứng nhận bán hàng'},
  ];
  const hits = buildProcedureIndex(rows, citizenWords).answer({
    text: 'làm lại giấy chứng nhận bán hàng',
    filters: {},
    limit: 2,
  }).hits;
  const reasons = new Map(hits.map(({procedure, reason}) => [procedure.code, reason?.official]));
  equal(reasons.get('1.000002'), 'cấp lại');
  ok(reasons.get('1.000001') !== 'cấp lại');
});

test('a code is found among other words and however it is typed; one that nobody has finds nothing', () => {
  for (const text of [
    'Mã thủ tục: 1.001193',
    '1.001193 khai sinh',
    '1,001193',
    '1.001.193',
    '１．００１１９３',
    '1 001193',
  ])
    deepEqual(codes(text), ['1.001193'], text);
  deepEqual(codes('9.999999'), []);
  for (const begun of ['10011', '100119', '1.0011']) ok(codes(begun).includes('1.001193'), begun);
});

test("the level of the page's agency comes first among equals", () => {
  const [first] = sampleProcedures;
  const twins = [
    {...first!, code: '1.000001', levels: ['province' as const]},
    {...first!, code: '1.000002', levels: ['commune' as const]},
  ];
  const leader = (level: 'province' | 'commune') =>
    buildProcedureIndex(twins, citizenWords, {level}).answer({text: 'khai sinh', filters: {}, limit: 1})
      .hits[0];
  equal(leader('province')?.procedure.code, '1.000001');
  equal(leader('commune')?.procedure.code, '1.000002');
});

test('filters narrow the hits, and the facets count what was matched', () => {
  const all = ask('đăng ký');
  const narrowed = ask('đăng ký', {field: 'Cư trú'});
  ok(narrowed.total < all.total);
  ok(narrowed.hits.every(({procedure}) => procedure.fields.includes('Cư trú')));
  const matched = ask('đăng ký', {}, 200).hits.map(({procedure}) => procedure);
  deepEqual(all.facets, countFacets(matched, {}));
  deepEqual(narrowed.facets, countFacets(matched, {field: 'Cư trú'}));
});

test('pages follow one another without a gap', () => {
  const whole = ask('đăng ký', {}, 200).hits.map(({procedure}) => procedure.code);
  const paged: string[] = [];
  for (let cursor: string | undefined = '0'; cursor !== undefined;) {
    const answer = ask('đăng ký', {}, 3, cursor);
    paged.push(...answer.hits.map(({procedure}) => procedure.code));
    cursor = answer.next;
  }
  deepEqual(paged, whole);
});

test('the index is built in many slices', () => {
  const many = Array.from({length: 40}, () => sampleProcedures).flat();
  let slices = 0;
  for (const steps = indexProcedures(many, citizenWords); !steps.next().done;) slices++;
  ok(slices > 12, `${slices} slices`);
});

test('an empty catalogue answers with nothing', () => {
  const empty = buildProcedureIndex([], citizenWords);
  for (const text of ['', 'khai sinh', '1.001193']) {
    const {total, hits} = empty.answer({text, filters: {}, limit: 10});
    deepEqual([total, hits.length], [0, 0]);
  }
});

test('a question under a filter finds the rows that pass, however many better ones do not', () => {
  const row = (code: string, field: string, usage: number): ProcedureSummary => ({
    code,
    name: 'Cấp giấy phép hoạt động',
    fields: [field],
    levels: ['commune'],
    subjects: [],
    keywords: [],
    usage,
  });
  const rows = Array.from({length: 200}, (_, i) => row(`1.${100000 + i}`, 'Xây dựng', 1000 - i));
  rows.push(row('2.000001', 'Thủy sản', 1));
  const index = buildProcedureIndex(rows);
  const answer = index.answer({text: 'giấy phép hoạt động', filters: {field: 'Thủy sản'}, limit: 10});
  deepEqual(
    answer.hits.map(({procedure}) => procedure.code),
    ['2.000001'],
  );
  deepEqual(
    answer.facets.field.find(({value}) => value === 'Thủy sản'),
    {value: 'Thủy sản', count: 1},
  );
});
