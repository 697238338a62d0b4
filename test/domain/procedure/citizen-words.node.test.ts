import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {foldWord} from '../../../src/primitives/vietnamese-text.ts';
import {parseCitizenLines} from '../../../src/domain/procedure/citizen-words.ts';

test('the compact lines hold meanings, spellings, fillers, variants and what is outside', () => {
  deepEqual(parseCitizenLines('\n-dạ|thưa\n!lưu động\n~giá vàng\ncmnd|cmt>căn cước\ncắt khẩu=xóa|hủy\n'), {
    meanings: [{says: ['cắt khẩu'], means: ['xóa', 'hủy']}],
    same: [{says: ['cmnd', 'cmt'], means: ['căn cước']}],
    fillers: ['dạ', 'thưa'],
    rare: ['lưu động'],
    outside: ['giá vàng'],
  });
});

test('choices in a compact line give every combination', () => {
  deepEqual(parseCitizenLines('sửa/đổi tên/chữ_đệm|sai+họ/ngày=cải chính').meanings[0]?.says, [
    'sửa tên',
    'sửa chữ đệm',
    'đổi tên',
    'đổi chữ đệm',
    'sai+họ',
    'sai+ngày',
  ]);
});

test('the built-in words explain more than 200 things of daily life', () => {
  ok(citizenWords.meanings.length + citizenWords.same.length >= 200);
});

test('no built-in entry says what another says', () => {
  const {meanings, same} = citizenWords;
  const pairs = [...meanings, ...same].flatMap(({says, means}) =>
    means.flatMap((wording) => says.map((phrase) => `${phrase} = ${wording}`)),
  );
  const seen = new Set<string>();
  const twice = pairs.filter((pair) => seen.size === seen.add(pair).size);
  deepEqual(twice, []);
});

test('every built-in entry is spelt in lower case and says something new', () => {
  const {meanings, same, fillers} = citizenWords;
  const bareFillers = fillers.map((word) => foldWord(word).folded);
  for (const {says, means} of [...meanings, ...same]) {
    for (const phrase of says) {
      ok(phrase.trim() === phrase && phrase !== '' && phrase === phrase.toLowerCase(), phrase);
      // A word kept whole because a filler is part of it is the only one that may stand for itself.
      const isKeptWhole = phrase.split(' ').some((word) => bareFillers.includes(foldWord(word).folded));
      ok(isKeptWhole || !means.includes(phrase), `${phrase} explains itself`);
    }
  }
});
