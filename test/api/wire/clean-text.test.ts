import {expect} from '@open-wc/testing';
import {cleanText, looksGarbled} from '../../../src/api/wire/clean-text.ts';

describe('text that was read', () => {
  for (const [what, given, clean] of [
    ['is left alone when it is fine', 'Đăng ký khai sinh', 'Đăng ký khai sinh'],
    ['is composed (NFC)', 'Đăng ký'.normalize('NFD'), 'Đăng ký'],
    ['has single spaces', '  Đăng\t ký\u00A0\u00A0 kết  hôn ', 'Đăng ký kết hôn'],
    ['keeps its lines, without more than one empty one', 'a \r\n b\n\n\n\nc', 'a\nb\n\nc'],
    ['Bodies 13: has no bidi controls', 'giấy\u202Egnud\u202C \u2066x\u2069', 'giấygnud x'],
    ['Bodies 13: has no zero-width characters', 'kh\u200Bai\u200D si\u2060nh\uFEFF\u00AD', 'khai sinh'],
    ['Bodies 13: has no control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['Bodies 13: has no stacked marks', `Z${'\u0335'.repeat(40)}algo`, 'Z\u0335\u0335algo'],
    ['has no half characters', 'a\uD800b', 'ab'],
    ['keeps characters of two halves', 'a😀b', 'a😀b'],
    ['shows private-use bullets as bullets', '\uF0B7 Bản chính', '• Bản chính'],
    ['Bodies 1: keeps markup as text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Bodies 12: has letters for numbers of HTML', 'C&#7845;p l&#x1EA1;i &amp;c.', 'Cấp lại &c.'],
    ['Bodies 12: has letters for names of HTML', 'c&ocirc;ng&nbsp;t&aacute;c &LT;b&gt;', 'công tác <b>'],
    [
      'Bodies 12: keeps what names no letter',
      'R&D; A&B &#9999999; &#; &constructor;',
      'R&D; A&B &#9999999; &#; &constructor;',
    ],
    ['Bodies 13: has no control characters, however written', 'a&#0;b&#8238;c&#xD800;', 'abc'],
    ['is nothing when it says that there is nothing', ' Không có thông tin. ', ''],
    ['is nothing when it is a dash', '---', ''],
    ['is nothing when a program printed null', 'null', ''],
    ['stays when it only begins like that', 'Không có thông tin về phí', 'Không có thông tin về phí'],
  ] as const) {
    it(what, () => {
      expect(cleanText(given)).to.equal(clean);
    });
  }
});

describe('text whose encoding went wrong', () => {
  for (const [what, text] of [
    ['UTF-8 read as windows-1252', 'Thủ tục'.replace('ủ', 'á»§')],
    ['đ read as windows-1252', 'Ä‘Äƒng kÃ½'],
    ['bytes that were not UTF-8', 'câu lạc b\uFFFD'],
    ['TCVN3', 'Thñ tôc hµnh chÝnh'],
    ['VNI', 'Thuû tuïc haønh chính'],
  ] as const) {
    it(`Bodies 12: is noticed: ${what}`, () => {
      expect(looksGarbled(text)).to.equal(true);
    });
  }

  for (const text of ['Thủ tục hành chính', 'Ưu đãi người có công', 'ngoài nước', 'Citroën', 'A – B']) {
    it(`is not suspected in "${text}"`, () => {
      expect(looksGarbled(text)).to.equal(false);
    });
  }
});
