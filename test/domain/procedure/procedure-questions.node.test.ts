import {deepEqual, equal, ok} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import {readProcedures} from '../../search/read-files.ts';
import {foldWord} from '../../../src/primitives/vietnamese-text.ts';

const file = new URL('../../../demo/data/procedures.json', import.meta.url);
const index = buildProcedureIndex(readProcedures(readFileSync(file, 'utf8')), citizenWords);

/** What people ask for, in two words as common as can be. */
const NAMES =
  'khai sinh|kết hôn|khai tử|giám hộ|tạm trú|chứng thực|hộ kinh doanh|trợ cấp|hộ nghèo|hộ tịch|sổ đỏ'.split(
    '|',
  );
/** And how they put it. */
const ASKING = [
  'nộp hồ sơ X',
  'em muốn làm X',
  'làm X cho cháu',
  'thủ tục làm X ở đâu',
  'cho tôi hỏi làm X cần giấy tờ gì',
  'xin hỏi làm X hết bao nhiêu tiền',
  'anh chị cho em hỏi thủ tục X với ạ',
];

const codesOf = (text: string): string[] =>
  index.answer({text, filters: {}, limit: 3}).hits.map(({procedure}) => procedure.code);
const bare = (text: string): string =>
  text
    .split(' ')
    .map((word) => foldWord(word).folded)
    .join(' ');

for (const asking of ASKING) {
  test(`"${asking}" has what the name alone finds among the first three, with accents and without`, () => {
    for (const name of NAMES) {
      const [first = 'nothing'] = codesOf(name);
      const question = asking.replace('X', name);
      for (const text of [question, bare(question)]) ok(codesOf(text).includes(first), text);
    }
  });
}

test('a choice of a facet gives as many rows as it counts', () => {
  for (const text of ['đăng ký kinh doanh', 'sửa tên trong giấy khai sinh', 'hỗ trợ hộ nghèo', 'đất']) {
    const {facets} = index.answer({text, filters: {}, limit: 1});
    for (const facet of ['field', 'level', 'subject', 'serviceLevel'] as const)
      for (const {value, count} of facets[facet]) {
        const {total} = index.answer({text, filters: {[facet]: value}, limit: 1});
        equal(total, count, `${text}, ${facet} ${value}`);
      }
  }
});

test('polite words with accents take nothing from a question typed without', () => {
  for (const text of ['mat bang lai', 'lam so do', 'dang ky ket hon', 'can cuoc het han']) {
    const [first] = codesOf(text);
    for (const polite of ['% với ạ', '% thế nào ạ', 'Dạ cho em hỏi % với ạ', 'Cho tôi hỏi % ở đâu'])
      equal(codesOf(polite.replace('%', text))[0], first, polite.replace('%', text));
  }
});

test('a question whose point is still to come shows what is asked for most', () => {
  const most = codesOf('');
  for (const text of ['tôi muốn hỏi', 'xin phép ', 'làm giấy', 'cho em hỏi thủ tục'])
    deepEqual(codesOf(text), most, text);
});

for (const [name, question] of [
  ['Thủ tục đăng ký nghĩa vụ quân sự lần đầu', 'dang ky nghia vu quan su'],
  ['Cấp thẻ thư viện', 'làm thẻ thư viện ở đâu'],
  ['Đăng ký hiến máu tình nguyện', 'em muốn hiến máu'],
] as const) {
  test(`"${question}" is what no counter does, but for an office that has it in a name`, () => {
    const rows = readProcedures(readFileSync(file, 'utf8'));
    const [row] = rows;
    const own = buildProcedureIndex([...rows, {...row!, code: '9.000001', name}], citizenWords);
    equal(codesOf(question).length, 0);
    equal(own.answer({text: question, filters: {}, limit: 1}).hits[0]?.procedure.code, '9.000001');
  });
}

for (const [name, ...questions] of [
  ['Hỗ trợ hộ nuôi heo', 'heo', 'lợn'],
  ['Xác nhận CMND', 'cmnd', 'chung minh nhan dan'],
  ['Cấp thẻ bảo hiểm y tế cho trẻ em', 'bảo hiểm y tế', 'bhyt trẻ em'],
] as const) {
  test(`an office that writes "${name}" is understood, whichever spelling is asked for`, () => {
    const rows = readProcedures(readFileSync(file, 'utf8')).slice(0, 12);
    const own = {...rows[0]!, code: '9.000001', name, keywords: []};
    const office = buildProcedureIndex([...rows, own], citizenWords);
    for (const text of questions) {
      const [hit] = office.answer({text, filters: {}, limit: 1}).hits;
      equal(hit?.procedure.name, name, text);
    }
  });
}
