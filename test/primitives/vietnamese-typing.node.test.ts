import {equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isWithinOneEdit} from '../../src/primitives/edit-distance.ts';
import {readTypingKeys} from '../../src/primitives/vietnamese-keys.ts';
import {soundKey} from '../../src/primitives/vietnamese-sound.ts';
import {foldWord} from '../../src/primitives/vietnamese-text.ts';

for (const [keys, word] of [
  ['ddawng', 'đăng'],
  ['dangw', 'dăng'],
  ['kys', 'ký'],
  ['thuwowngf', 'thường'],
  ['truowngf', 'trường'],
  ['nguoiwf', 'người'],
  ['ddaats', 'đất'],
  ['khaaur', 'khẩu'],
  ['dda8ng', 'đăng'],
  ['d9a8ng', 'đăng'],
  ['ky1', 'ký'],
  ['tru7o7ng2', 'trường'],
  ['ho65', 'hộ'],
  ['DDAWNG', 'đăng'],
] as const) {
  test(`the keys ${keys} mean "${word}"`, () => {
    equal(readTypingKeys(keys)?.exact, foldWord(word).exact);
  });
}

test('a plain word is not read as typing keys', () => {
  equal(readTypingKeys('thanh'), undefined);
});

for (const [one, other] of [
  ['trung', 'chung'],
  ['xo', 'so'],
  ['lam', 'nam'],
  ['day', 'giay'],
  ['ran', 'dan'],
  ['phi', 'fi'],
  ['sach', 'sat'],
] as const) {
  test(`"${one}" and "${other}" may sound alike`, () => {
    equal(soundKey(one), soundKey(other));
  });
}

test('words that no region confuses keep different sounds', () => {
  ok(soundKey('khai') !== soundKey('thai'));
  ok(soundKey('nha') !== soundKey('nga'));
});

test('one slip away means added, lost, replaced or swapped', () => {
  for (const other of ['cuoc', 'cuocs', 'cuo', 'cuoi', 'ucoc']) ok(isWithinOneEdit('cuoc', other), other);
  for (const other of ['cu', 'cuocss', 'uccox', 'coucs']) ok(!isWithinOneEdit('cuoc', other), other);
});

test('one slip away holds both ways', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5});
  fc.assert(
    fc.property(word, word, (a, b) => {
      equal(isWithinOneEdit(a, b), isWithinOneEdit(b, a));
    }),
  );
});

test('no word makes the keys or the sound throw', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (word) => {
      readTypingKeys(word);
      soundKey(word);
    }),
  );
});
