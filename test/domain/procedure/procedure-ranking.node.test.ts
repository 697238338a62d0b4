import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {parseCitizenLines} from '../../../src/domain/procedure/citizen-words.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {sampleProcedures} from './sample-procedures.ts';

const row = (code: string, name: string, more: Partial<ProcedureSummary> = {}): ProcedureSummary => ({
  ...sampleProcedures[0]!,
  code,
  name,
  usage: 0,
  ...more,
});

const codesOf = (rows: readonly ProcedureSummary[], lines: string, text: string): string[] =>
  buildProcedureIndex([...rows, ...sampleProcedures], parseCitizenLines(lines))
    .answer({text, filters: {}, limit: 10})
    .hits.map(({procedure}) => procedure.code);

const licences = [
  row('9.000001', 'Cấp lại giấy phép bán rượu', {usage: 60}),
  row('9.000002', 'Thủ tục gia hạn giấy phép bán rượu', {usage: 60}),
  row('9.000003', 'Cấp giấy phép bán rượu', {usage: 0}),
];

test('the first issue comes before what is done to a paper later', () => {
  equal(codesOf(licences, '', 'giấy phép bán rượu')[0], '9.000003');
});

test('what is done to a paper later comes first when it is asked for', () => {
  equal(codesOf(licences, '', 'cấp lại giấy phép bán rượu')[0], '9.000001');
  equal(codesOf(licences, '', 'gia han giay phep ban ruou')[0], '9.000002');
});

test('a variant that few need ranks behind unless it is asked for', () => {
  const rows = [
    row('9.000006', 'Cấp phép nuôi yến lưu động'),
    row('9.000007', 'Cấp phép nuôi yến trong nhà'),
  ];
  equal(codesOf(rows, '', 'nuôi yến')[0], '9.000006');
  equal(codesOf(rows, '!lưu động', 'nuôi yến')[0], '9.000007');
  equal(codesOf(rows, '!lưu động', 'nuôi yến lưu động')[0], '9.000006');
});

test('a row without a field ranks behind its twin', () => {
  const twins = [
    row('9.000004', 'Cấp phép nuôi chim yến', {fields: []}),
    row('9.000005', 'Cấp phép nuôi chim yến'),
  ];
  equal(codesOf(twins, '', 'nuôi chim yến')[0], '9.000005');
});

test('of twins the one done nearest to the citizen comes first', () => {
  const twins = [
    row('9.000011', 'Cấp phép nuôi chim yến', {levels: ['ministry']}),
    row('9.000012', 'Cấp phép nuôi chim yến', {levels: ['ministry', 'province']}),
    row('9.000013', 'Cấp phép nuôi chim yến', {levels: ['commune']}),
  ];
  deepEqual(codesOf(twins, '', 'nuôi chim yến').slice(0, 3), ['9.000013', '9.000012', '9.000011']);
});

test('of a question about two matters the second one comes before the twins of the first', () => {
  const rows = [
    row('9.000021', 'Cấp phép nuôi chim yến', {usage: 60}),
    row('9.000022', 'Cấp phép nuôi chim yến trong nhà', {usage: 60}),
    row('9.000023', 'Chứng nhận chuồng trại'),
  ];
  const asked = 'nuôi chim yến thì chuồng trại phải thế nào';
  deepEqual(codesOf(rows, '-thì|phải|thế nào', asked).slice(0, 3), ['9.000021', '9.000023', '9.000022']);
  deepEqual(codesOf(rows, '', 'nuôi chim yến').slice(0, 2), ['9.000021', '9.000022']);
});

test("another word may stand within citizens' words, two may not", () => {
  const birds = [row('9.000014', 'Cấp phép gây nuôi chim yến')];
  const lines = 'làm tổ chim=gây nuôi chim yến\n';
  equal(codesOf(birds, lines, 'làm mấy tổ chim')[0], '9.000014');
  equal(codesOf(birds, lines, 'làm mấy chục tổ chim')[0], undefined);
});

test("citizens' words are read though hỏi and ngã are mixed up, but no other tones", () => {
  const rows = [
    row('9.000017', 'Cấp phép gây nuôi chim yến'),
    row('9.000018', 'Công nhận sáng kiến tự nghĩ ra'),
    row('9.000019', 'Công nhận nghị quyết'),
  ];
  const lines = 'nghỉ bán=gây nuôi chim yến\n';
  equal(codesOf(rows, lines, 'nghĩ bán')[0], '9.000017');
  ok(!codesOf(rows, lines, 'nghị bán').includes('9.000017'));
});

test('a word that has no accents is no guess when typed without them', () => {
  const rows = [row('9.000015', 'Cấp phép gây nuôi chim yến'), row('9.000016', 'Cấp phép tổ chức nhảy múa')];
  const lines = 'hẹnn=gây nuôi chim yến\nkaraoke=tổ chức nhảy múa\n';
  equal(codesOf(rows, lines, 'hẹnn karaoke')[0], '9.000015');
  equal(codesOf(rows, lines, 'henn karaoke')[0], '9.000016');
});

test('what no counter does gives nothing unless something longer is understood', () => {
  const lines = '~giá xe\nsang tên xe cũ=đổi giấy phép lái xe\n';
  equal(codesOf([], lines, 'giá xe').length, 0);
  equal(codesOf([], lines, 'giá xe sang tên xe cũ')[0], '3.000347');
});

test('fillers around a short question ask for no better answer', () => {
  const rows = Array.from({length: 30}, (_, at) => row(`9.0001${at + 10}`, `Gia hạn thời gian ${at}`));
  const lines = '-em|muốn|hỏi|thủ tục|làm|ở đâu\n';
  ok(codesOf(rows, lines, 'em muốn hỏi thủ tục làm thời gian ở đâu').length > 0);
});

test('a filler typed without its accents may be half of a word of the catalogue', () => {
  const lines = '-em|hỏi|làm\n';
  const often = (name: string, times: number) =>
    Array.from({length: times}, (_, at) => row(`9.0001${at + 10}`, `${name} ${at}`, {usage: 900}));
  const wood = row('9.000026', 'Xác nhận bảng kê lâm sản');
  const rows = (times: number) => [wood, ...often('Người làm vườn', times), ...often('Tài sản', times)];
  equal(codesOf(rows(7), lines, 'em hoi lam san')[0], wood.code);
  // Where it is a filler far more often, only in a question that says nothing else.
  equal(codesOf(rows(30), lines, 'lam san')[0], wood.code);
  ok(codesOf(rows(30), lines, 'em hoi lam san')[0] !== wood.code);
});

test('a word spelt by ear is read as the one that citizens say beside its neighbour', () => {
  const lines = 'sổ hồng=tách hộ';
  const rows = [row('9.000016', 'Kinh doanh xổ số'), row('9.000017', 'Cây hồng')];
  for (const typed of ['xổ hồng', 'xo hong']) equal(codesOf(rows, lines, typed)[0], '1.010038');
});

test('a slip is mended by a neighbour that stands beside it in a single row', () => {
  const rows = [row('9.000024', 'Cấp phép nuôi thử chim cảnh'), row('9.000025', 'Cấp phép cảnh quan')];
  equal(codesOf(rows, '', 'chmi cảnh')[0], '9.000024');
});

test('a common word alone answers a short question, not a long one', () => {
  const rows = Array.from({length: 30}, (_, at) => row(`9.0001${at + 10}`, `Gia hạn thời gian ${at}`));
  ok(codesOf(rows, '', 'thời gian').length > 0);
  equal(codesOf(rows, '', 'mèo nhỏ chạy nhanh gian').length, 0);
});

test('a word typed without its accents stands less surely for other words', () => {
  const lines = 'tây=tách hộ\n';
  ok(codesOf([], lines, 'tây').includes('1.010038'));
  ok(codesOf([], lines, 'tây sơn móng').includes('1.010038'));
  equal(codesOf([], lines, 'tay son mong').length, 0);
});

test('a row is read in the way that suits it best: as the words stand, or by what they mean', () => {
  const rows = [row('9.000006', 'Cấp thẻ công chứng viên'), row('9.000007', 'Chứng thực bản sao')];
  const lines = 'công chứng=chứng thực bản sao\n';
  equal(codesOf(rows, lines, 'cấp thẻ công chứng viên')[0], '9.000006');
  equal(codesOf(rows, lines, 'công chứng')[0], '9.000007');
});

test('what no counter does does not hide what is asked for beside it in full', () => {
  const lines = '~đi du học\n';
  equal(codesOf([], lines, 'đăng ký kết hôn để đi du học')[0], '1.000894');
  equal(codesOf([], lines, 'đi du học').length, 0);
});

test('a spelling that stands for a word is given as the reason', () => {
  const index = buildProcedureIndex(sampleProcedures, parseCitizenLines('kh>kết hôn\n'));
  const [hit] = index.answer({text: 'kh', filters: {}, limit: 1}).hits;
  equal(hit?.reason?.typed, 'kh');
  equal(hit?.reason?.official, 'kết hôn');
});

test('of words that differ by accents only the right one is marked, if it stands in the name', () => {
  const rows = [row('9.000027', 'Sửa hồ sơ đăng ký hộ nuôi chim'), ...sampleProcedures];
  const index = buildProcedureIndex(rows, parseCitizenLines('lồng chim=đăng ký hộ nuôi chim\n'));
  const marked = (text: string) => {
    const [hit] = index.answer({text, filters: {}, limit: 1}).hits;
    return hit?.marks.map(({start, end}) => hit.procedure.name.slice(start, end));
  };
  deepEqual(marked('long chim'), ['đăng ký hộ nuôi chim']);
  deepEqual(marked('hộ nuôi chim'), ['hộ nuôi chim']);
  deepEqual(marked('ho nuoi chim'), ['hồ', 'hộ nuôi chim']);
  deepEqual(marked('hò nuôi chim'), ['hồ', 'hộ nuôi chim']);
});

test('no reason is given for words that stand in the name', () => {
  const lines = 'phép nuôi=nuôi chim yến\nlàm tổ=nuôi chim yến\n';
  const rows = [row('9.000026', 'Cấp phép nuôi chim yến'), ...sampleProcedures];
  const index = buildProcedureIndex(rows, parseCitizenLines(lines));
  const reasonFor = (text: string) => index.answer({text, filters: {}, limit: 1}).hits[0]?.reason?.official;
  equal(reasonFor('làm tổ'), 'nuôi chim yến');
  equal(reasonFor('phep nuoi'), undefined);
});

test('who asks for what is done to a paper later gets that before the much used paper itself', () => {
  const rows = [
    row('9.000009', 'Điều chỉnh giấy phép bán rượu, thuốc lá, thuốc lào'),
    row('9.000010', 'Cấp giấy phép bán rượu', {usage: 9_000_000}),
  ];
  equal(codesOf(rows, 'sửa=điều chỉnh\n', 'sửa giấy phép bán rượu')[0], '9.000009');
});

test('one word of a longer wording is not marked', () => {
  const lines = 'làm lại=cấp lại\n';
  const rows = [row('9.000027', 'Cấp bản sao sổ hộ tịch'), row('9.000028', 'Cấp lại sổ hộ tịch')];
  const {hits} = buildProcedureIndex(rows, parseCitizenLines(lines)).answer({
    text: 'làm lại sổ hộ tịch',
    filters: {},
    limit: 10,
  });
  const marked = hits.map(({procedure: {code, name}, marks}) => [
    code,
    ...marks.map(({start, end}) => name.slice(start, end)),
  ]);
  deepEqual(marked, [
    ['9.000028', 'Cấp lại sổ hộ tịch'],
    ['9.000027', 'sổ hộ tịch'],
  ]);
});

test('a question as long as can be finds the name that it repeats, however many hold a part of it', () => {
  const words = Array.from(
    {length: 31},
    (_, at) => `${'bcdghklmnr'[at % 10]}${['ong', 'anh', 'uyen'][at % 3]}h`,
  );
  const parts = Array.from({length: 60}, (_, at) => words.slice(at % 20, (at % 20) + 10).join(' '));
  const others = parts.map((part, at) => row(`9.10${at + 1000}`, part));
  equal(codesOf([...others, row('9.000021', words.join(' '))], '', words.join(' '))[0], '9.000021');
});

test('a word of which one letter is typed finds what the whole word finds, with accents and without', () => {
  const others = ['Dịch vụ T-VAN', 'Cấp C/O', 'Bán căn hộ', ...Array(30).fill('Báo cáo thường xuyên')];
  const rows = others.map((name, at) => row(`9.10${at + 10}`, name));
  for (const [half, whole] of [
    ['tạm t', '1.004194'],
    ['tam t', '1.004194'],
    ['thường t', '1.004222'],
    ['căn c', '2.001194'],
  ] as const)
    equal(codesOf(rows, '-căn', half)[0], whole, half);
});

test('what is half typed is not yet what no counter does', () => {
  const rows = [row('9.000023', 'Xem lịch tư pháp'), row('9.000024', 'Lịch tiếp dân')];
  deepEqual(codesOf(rows, '~lịch tàu', 'lịch t').slice(0, 2).sort(), ['9.000023', '9.000024']);
  deepEqual(codesOf(rows, '~lịch tàu', 'lịch tàu'), []);
});
