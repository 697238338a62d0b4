import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/primitives/safe-url.ts';

describe('an address for a link', () => {
  for (const [given, safe] of [
    ['https://hanoi.example/mau-don.pdf', 'https://hanoi.example/mau-don.pdf'],
    [' HTTP://phuong.example ', 'http://phuong.example/'],
    ['https://x.example/mẫu đơn', 'https://x.example/m%E1%BA%ABu%20%C4%91%C6%A1n'],
  ] as const) {
    it(`is taken from "${given}"`, () => {
      expect(safeUrl(given)).to.equal(safe);
    });
  }

  const unsafe: unknown[] = [
    'javascript:alert(1)',
    'JaVa\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'ftp://x.example/',
    '//x.example/',
    '/relative',
    'https:x.example',
    'https:///x.example',
    'ht\ntps://x.example',
    'https://bank.example@evil.example/',
    'https://user:secret@x.example/',
    'https://',
    'http://[::1',
    '',
    null,
    undefined,
    7,
    {},
    ['https://x.example/'],
  ];
  for (const given of unsafe) {
    it(`Bodies 2: is not taken from ${JSON.stringify(given) ?? 'undefined'}`, () => {
      expect(safeUrl(given)).to.equal(undefined);
    });
  }
});
