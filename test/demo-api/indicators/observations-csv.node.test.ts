import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvCell, observationsCsv} from '../../../demo/api/indicators/observations-csv.ts';

describe('a CSV cell', () => {
  const table: [string, Parameters<typeof csvCell>[0], string][] = [
    ['leaves out what is not known', undefined, ''],
    ['keeps a negative number a number', -3.5, '-3.5'],
    ['writes truth as a word', true, 'true'],
    ['keeps plain words bare', 'Phường Hồng Lạc', 'Phường Hồng Lạc'],
    ['quotes a comma', 'a, b', '"a, b"'],
    ['doubles quotes', 'gọi là "một cửa"', '"gọi là ""một cửa"""'],
    ['quotes a line break', 'a\r\nb', '"a\r\nb"'],
    ['quotes outer space', ' a', '" a"'],
    ['makes a formula inert', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['makes a command inert', '@SUM(1)', "'@SUM(1)"],
    ['makes a signed text inert', '-1+1', "'-1+1"],
    ['makes a formula behind a space inert', ' =1', "' =1"],
    ['makes a formula behind a tab inert', '\t=1', "'\t=1"],
    ['makes a full-width formula inert', '＝1', "'＝1"],
  ];
  for (const [name, value, expected] of table) {
    it(name, () => assert.equal(csvCell(value), expected));
  }
});

it('names the indicator and the agency of each row', () => {
  const csv = observationsCsv(
    [{indicator: 'on-time', agency: 'H26.150', period: '2026-10', value: 96.4, status: 'final'}],
    [{code: 'on-time', name: 'Đúng hạn', unit: 'percent', direction: 'higher', targets: []}],
    [{code: 'H26.150', name: 'UBND phường Hồng Lạc', level: 'commune'}],
  );
  const [head, row, end] = csv.split('\r\n');
  assert.ok(head?.startsWith('\uFEFFindicator,'));
  assert.ok(row?.startsWith('on-time,Đúng hạn,percent,H26.150,UBND phường Hồng Lạc,2026-10,96.4,'));
  assert.equal(row?.split(',').length, head?.split(',').length);
  assert.equal(end, '');
});
