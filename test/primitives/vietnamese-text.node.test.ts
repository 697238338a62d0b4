import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {foldWord, splitSyllables} from '../../src/primitives/vietnamese-text.ts';

const foldText = (text: string): string =>
  splitSyllables(text)
    .map(({folded}) => folded)
    .join(' ');

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

const vietnamese = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ' ', '-', ',', '1'),
});

test('every letter of Vietnamese folds to its base letter, composed or not', () => {
  for (const letter of LETTERS + LETTERS.toUpperCase()) {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
    // A lone y is written i, so that "y tế" and "i tế" meet.
    const folded = base === 'y' ? 'i' : base;
    equal(foldText(letter.normalize('NFC')), folded, letter);
    equal(foldText(letter.normalize('NFD')), folded, `${letter} decomposed`);
  }
});

for (const [one, other] of [
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['huỷ', 'hủy'],
  ['Khoẻ', 'khỏe'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['quý', 'quí'],
  ['ĐĂNG', 'đăng'],
  ['tạm', 'tạm'.normalize('NFD')],
  ['đư\u00adờng', 'đường'],
] as const) {
  test(`"${one}" and "${other}" are the same syllable`, () => {
    equal(foldWord(one).exact, foldWord(other).exact);
  });
}

for (const [one, other] of [
  ['thuê', 'thuế'],
  ['ma', 'mã'],
  ['dang', 'đang'],
  ['lái', 'lại'],
] as const) {
  test(`"${one}" and "${other}" fold alike but are different syllables`, () => {
    equal(foldWord(one).folded, foldWord(other).folded);
    ok(foldWord(one).exact !== foldWord(other).exact);
  });
}

test('syllables keep their offsets in the text as it was', () => {
  const text = '  Cấp, (đổi) thẻ\u00a0căn-cước 09 số!';
  deepEqual(
    splitSyllables(text).map(({start, end}) => text.slice(start, end)),
    ['Cấp', 'đổi', 'thẻ', 'căn', 'cước', '09', 'số'],
  );
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({unit: 'binary'})), (text) => {
      equal(foldText(foldText(text)), foldText(text));
    }),
  );
});

test('composed and decomposed text fold alike', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      deepEqual(
        splitSyllables(text.normalize('NFC')).map(({exact}) => exact),
        splitSyllables(text.normalize('NFD')).map(({exact}) => exact),
      );
    }),
  );
});
