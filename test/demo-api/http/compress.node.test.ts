import assert from 'node:assert/strict';
import {it} from 'node:test';
import {chooseEncoding} from '../../../demo/api/http/compress.ts';

it('takes brotli before gzip, and only what the client accepts', () => {
  const table: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.1', 'br'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=none', undefined],
  ];
  for (const [header, expected] of table) assert.equal(chooseEncoding(header), expected, String(header));
});
