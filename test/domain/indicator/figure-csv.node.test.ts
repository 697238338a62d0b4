import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {observationsCsv} from '../../../demo/api/indicators/observations-csv.ts';
import {exportRows} from '../../../src/domain/indicator/figure-export.ts';
import {csvText} from '../../../src/domain/indicator/indicator-csv.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {buildSeries} from '../../../src/domain/indicator/series.ts';
import {INDICATOR_MESSAGES} from '../../../src/messages/indicator.ts';
import {openedInSpreadsheet, type SheetCell} from '../../support/spreadsheet.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8')) as T;

/** Texts that a spreadsheet would compute, and one that only looks like a quotation. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '=HYPERLINK("http://phuong.example","a")',
  '\t=1+1',
  '＝1+1',
];
const ACCENTS = 'Ặ Ễ Ữ ơ đ: “một cửa”, hẹn; trả "đúng"\nhai dòng';

const AGENCY = 'H26-LB2018';
const indicators = read<Indicator[]>('indicators').filter(({code}) => code === 'early-rate');
const observations = read<Observation[]>('observations').filter(
  ({indicator, agency}) => indicator === 'early-rate' && agency === AGENCY,
);

const figures = (): string => {
  const series = buildSeries(indicators[0]!, AGENCY, observations);
  const data = {indicators, observations, agencies: []};
  return csvText(
    exportRows(data, {kind: 'trend', series}, {agency: AGENCY, today: '2026-11-23'}, INDICATOR_MESSAGES.vi),
  );
};

test('in a spreadsheet the files of figures have their accents, their numbers, and no formula', (context) => {
  const hostile = observations.map((one) => ({...one, note: '=1+1'}));
  const opened = openedInSpreadsheet({
    figures: figures(),
    api: observationsCsv(hostile, indicators, [{code: AGENCY, name: '=cmd|A1', level: 'district'}]),
    cells: csvText([[ACCENTS, 96.3913, -1.5], FORMULAS]),
    unguarded: `\uFEFF=1+1,${ACCENTS.split('\n')[0]!.replaceAll(/[",]/g, '')}\r\n`,
  });
  if (!opened) {
    const how = 'sudo apt-get install --no-install-recommends libreoffice-calc-nogui';
    return context.skip(`no LibreOffice on this machine; to run this too: ${how}`);
  }
  const {figures: sheet, api, cells, unguarded} = opened as Record<string, SheetCell[][]>;
  assert.ok(unguarded![0]![0]!.formula, 'this spreadsheet would not even compute a formula that stands open');

  const all = [sheet!, api!, cells!].flat(2);
  assert.deepEqual(
    all.filter(({formula}) => formula !== undefined),
    [],
  );
  const [first, second] = cells!;
  assert.equal(first![0]!.text, ACCENTS);
  assert.deepEqual([first![1]!.value, first![2]!.value], [96.3913, -1.5]);
  assert.deepEqual(
    second!.slice(0, FORMULAS.length).map(({text}) => text),
    FORMULAS.map((text) => `'${text}`),
  );

  const [heads, row] = sheet!;
  const cell = (head: string) => row![heads!.findIndex(({text}) => text === head)]!;
  assert.equal(heads![0]!.text, 'Kỳ');
  assert.equal(cell('Chỉ số').text, 'Tỷ lệ hồ sơ giải quyết trước hạn');
  assert.deepEqual(
    ['Giá trị', 'Tử số', 'Mẫu số', 'Giá trị nguồn công bố'].map((head) => cell(head).value),
    [52.4918, 3697, 7043, 55.53],
  );
  assert.match(cell('Lưu ý').text, /Tỷ lệ đã công bố là 55,53 %, còn tính lại từ 3\.697 trên 7\.043/);
  const labels = sheet!.map(([label]) => label!.text);
  assert.ok(labels.includes('Cách tính') && labels.includes('Nguồn'), labels.join('|'));
});
