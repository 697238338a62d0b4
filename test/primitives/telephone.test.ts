import {expect} from '@open-wc/testing';
import {telephone} from '../../src/primitives/telephone.ts';

describe('telephone', () => {
  for (const [text, address] of [
    ['024.0000.0150', 'tel:02400000150'],
    ['(+84) 24 0000-0150', 'tel:+842400000150'],
    ['1900 1000 máy lẻ 12', 'tel:19001000'],
    ['024.0000.0150 – 024.0000.0151', 'tel:02400000150'],
    ['024.0000.0150 - 024.0000.0151', 'tel:02400000150'],
    ['024.0000.0150/0151', 'tel:02400000150'],
    ['Tổng đài 1022 hoặc 024.0000.0150', 'tel:1022'],
    ['chưa có', 'tel:'],
  ] as const) {
    it(`calls ${address} for “${text}”`, () => expect(telephone(text)).to.equal(address));
  }
});
