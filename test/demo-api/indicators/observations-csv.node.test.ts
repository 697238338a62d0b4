import assert from 'node:assert/strict';
import {it} from 'node:test';
import {observationsCsv} from '../../../demo/api/indicators/observations-csv.ts';

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

it('keeps a formula in a note inert and says what is invented', () => {
  const row = {indicator: 'a', agency: 'b', period: '2026', status: 'final', isSample: true, note: '=1+1'};
  const [, line] = observationsCsv([{...row, status: 'final'}], [], []).split('\r\n');
  assert.match(line ?? '', /,true,"'=1\+1",/);
});
