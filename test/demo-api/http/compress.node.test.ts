import assert from 'node:assert/strict';
import {it} from 'node:test';
import {chooseEncoding} from '../../../demo/api/http/compress.ts';

it('takes what the client likes best, of equals brotli', () => {
  const table: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.1', 'br'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['gzip;q=0.5, *;q=0.6', 'br'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=none', undefined],
  ];
  for (const [header, expected] of table) assert.equal(chooseEncoding(header), expected, String(header));
});
