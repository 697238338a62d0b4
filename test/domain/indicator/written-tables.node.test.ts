import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tableFigures} from '../../../src/domain/indicator/table-figures.ts';
import {INDICATOR_MESSAGES} from '../../../src/messages/indicator.ts';
import {comparisonLook} from '../../../src/views/figures/comparison.look.ts';
import {exportRows} from '../../../src/domain/indicator/figure-export.ts';
import {askedObservations} from '../../../src/domain/indicator/asked-observations.ts';

/** A table as an office writes it, and what is read in it: "agency period value", the unit and the name. */
type Written = readonly [
  what: string,
  caption: string,
  table: string,
  read: string,
  unit?: string,
  name?: string,
];

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const read = (caption: string, table: string) => tableFigures(lines(table), {code: 'x', caption});

const TABLES: readonly Written[] = [
  [
    'the period in a title row',
    '',
    `Kết quả tháng 10/2026|
     Đơn vị|Tỷ lệ (%)
     Phường A|96`,
    'Phường A 2026-10 96',
  ],
  [
    'estimates and footnotes marked at the names',
    '',
    `Đơn vị|Tháng|Số hồ sơ
     Phường A (1)|9/2026*|120
     Phường B*|Tháng 10/2026 (ước)|130`,
    'Phường A 2026-09 120, Phường B 2026-10 130',
  ],
  [
    'a per cent in a caption that is of something else',
    'Hồ sơ tiếp nhận, tăng 5 % so với năm trước',
    `Tháng|Tiếp nhận
     10/2026|1.289`,
    '2026-10 1289',
    'count',
  ],
  [
    'how much of the plan is done, where the caption asks for it',
    'Tỷ lệ hoàn thành kế hoạch',
    `Tháng|Số hồ sơ|So với tháng trước (%)|Tỷ lệ hoàn thành (%)
     10/2026|1.289|1,9|99,2`,
    '2026-10 99.2',
    'percent',
    'Tỷ lệ hoàn thành kế hoạch',
  ],
  [
    'counts under a caption of shares',
    'Tỷ lệ hài lòng',
    `Tháng|Số phiếu
     10/2026|1.289`,
    '2026-10 1289',
    'count',
  ],
  [
    'what society pays, which is no agency',
    '',
    `Tháng|Xã hội hóa (triệu đồng)
     10/2026|12,5`,
    '2026-10 12500000',
    'vnd',
  ],
  [
    'a change in per cent beside the counts',
    '',
    `Tháng|Số hồ sơ tiếp nhận|So với tháng trước (%)
     9/2026|1.265|
     10/2026|1.289|+1,9`,
    '2026-09 1265, 2026-10 1289',
    'count',
    'Số hồ sơ tiếp nhận',
  ],
  [
    'a per cent in a note',
    '',
    `Tháng|Số hồ sơ tiếp nhận|Ghi chú
     10/2026|1.289|tăng 1,9 %`,
    '2026-10 1289',
    'count',
  ],
  [
    'how much of the plan is done',
    'Hồ sơ số hóa',
    `Tháng|Kế hoạch|Thực hiện|Tỷ lệ hoàn thành (%)
     10/2026|1.300|1.289|99,2`,
    '2026-10 1289',
    'count',
    'Hồ sơ số hóa',
  ],
  [
    'numbered rows',
    '',
    `STT|Đơn vị|Tỷ lệ đúng hạn (%)
     1|Phường A|96
     2|Phường B|90`,
    'Phường A 96, Phường B 90',
    'percent',
    'Tỷ lệ đúng hạn',
  ],
  [
    'a rank as the last column',
    'Share of dossiers resolved on time',
    `No.|Ward|On time (%)|Rank
     1|Hoa Khanh|96.4|1
     |Total|95.9|`,
    'Hoa Khanh 96.4',
    'percent',
  ],
  [
    'days in brackets',
    '',
    `Tháng|Thời gian trung bình (ngày)
     9/2026|5,2
     10/2026|4,9`,
    '2026-09 5.2, 2026-10 4.9',
    'day',
    'Thời gian trung bình',
  ],
  [
    'days in the name',
    '',
    `Kỳ báo cáo|Số ngày giải quyết trung bình
     9/2026|5,2`,
    '2026-09 5.2',
    'day',
  ],
  [
    'billions of dong',
    '',
    `Tháng|Kinh phí (tỷ đồng)
     9/2026|5,25
     10/2026|4,9`,
    '2026-09 5250000000, 2026-10 4900000000',
    'vnd',
    'Kinh phí',
  ],
  [
    'millions with points between thousands',
    '',
    `Năm|Quý|Kinh phí (triệu đồng)
     2026|I|1.234
     |II|1.500,5
     2025|I|980`,
    '2026-Q1 1234000000, 2026-Q2 1500500000, 2025-Q1 980000000',
    'vnd',
  ],
  [
    'millions with commas between thousands',
    '',
    `Period|Budget (VND million)
     2024|1,234.5
     2025|1,500`,
    '2024 1234500000, 2025 1500000000',
    'vnd',
    'Budget',
  ],
  [
    'dong, whole or each with its own word',
    'Kinh phí (đồng)',
    `Kỳ|Kinh phí
     9/2026|5.250.000
     10/2026|4,9 tỷ đồng`,
    '2026-09 5250000, 2026-10 4900000000',
    'vnd',
  ],
  [
    'a unit above the table',
    'Thu ngân sách (ĐVT: triệu đồng)',
    `Tháng|Kế hoạch|Thực hiện|% hoàn thành
     9/2026|1.200|1.265|105,4`,
    '2026-09 1265000000',
    'vnd',
    'Thu ngân sách',
  ],
  [
    'a column of units, and one of each year',
    '',
    `Chỉ tiêu|ĐVT|Năm 2024|Năm 2025
     Thu ngân sách|Tỷ đồng|12,5|14,25`,
    '2024 12500000000, 2025 14250000000',
    'vnd',
    'Thu ngân sách',
  ],
  [
    'a contract, which is no dong',
    '',
    `Năm|Số hợp đồng
     2025|15`,
    '2025 15',
    'count',
  ],
  [
    'year and month in columns of their own',
    '',
    `Năm|Tháng|Hồ sơ
     2026|9|100
     |10|120
     2025|12|90`,
    '2026-09 100, 2026-10 120, 2025-12 90',
    'count',
  ],
  [
    'months of the year in the caption',
    'Tình hình tiếp nhận hồ sơ năm 2026',
    `Tháng|Số hồ sơ
     1|120
     2|1.340
     3|-
     …|…`,
    '2026-01 120, 2026-02 1340, 2026-03',
  ],
  [
    'months whose year nothing tells',
    '',
    `Tháng|Số hồ sơ
     Tháng 9|100`,
    'nothing',
  ],
  [
    'quarters, and parts of a year between them',
    'Số hồ sơ năm 2026',
    `Quý|Số hồ sơ
     Quý I|120
     II|140
     6 tháng đầu năm|260
     Quý III|150`,
    '2026-Q1 120, 2026-Q2 140, 2026-Q3 150',
  ],
  [
    'a quarter written like a month',
    '',
    `Quý|Số lượt
     3/2026|120`,
    '2026-Q3 120',
  ],
  [
    'months down, years across',
    'Số hồ sơ',
    `Tháng|Năm 2025|Năm 2026
     1|120|130
     Cộng|120|130`,
    '2025-01 120, 2026-01 130',
  ],
  [
    'agencies down, months across',
    'Tỷ lệ đúng hạn (%)',
    `Đơn vị|Tháng 9/2026|Tháng 10/2026
     Phường A|96,4|97
     Toàn thành phố|93|94`,
    'Phường A 2026-09 96.4, Phường A 2026-10 97',
    'percent',
  ],
  [
    'a column beside those of the years',
    'Số hồ sơ',
    `Xã|Số dân|2024|2025
     Hòa Vang|12.000|120|130`,
    'Hòa Vang 2024 120, Hòa Vang 2025 130',
  ],
  [
    'several indicators down',
    '',
    `Nội dung|2024|2025
     Số hồ sơ tiếp nhận|10.120|11.300
     Tỷ lệ đúng hạn (%)|96,1|97,2`,
    'nothing',
  ],
  [
    'several fields in one month',
    '',
    `Tháng|Lĩnh vực|Số hồ sơ
     10/2026|Đất đai|120
     10/2026|Hộ tịch|300`,
    'nothing',
  ],
  [
    'single days',
    '',
    `Ngày|Số lượt
     01/10/2026|12`,
    'nothing',
  ],
  [
    'months in English',
    '',
    `Month|Dossiers received|Change (%)
     September 2026|1,265|
     Oct 2026|1,289|+1.9`,
    '2026-09 1265, 2026-10 1289',
    'count',
    'Dossiers received',
  ],
  [
    'merged heads, numbered columns and a footnote',
    'Kết quả tháng 10/2026',
    `STT|Đơn vị|Hồ sơ|Hồ sơ|Hồ sơ
     STT|Đơn vị|Tiếp nhận|Đúng hạn|Tỷ lệ (%)
     (1)|(2)|(3)|(4)|(5)=(4)/(3)
     1|Phường A|100|95|95
     2|Phường B|200|180|90
     Số liệu tạm tính|Số liệu tạm tính|Số liệu tạm tính|Số liệu tạm tính|Số liệu tạm tính`,
    'Phường A 2026-10 100, Phường B 2026-10 200',
    'count',
    'Hồ sơ tiếp nhận',
  ],
  [
    'a share that the caption asks for',
    'Tỷ lệ giải quyết đúng hạn quý III/2026',
    `Đơn vị|Tiếp nhận|Đúng hạn|Tỷ lệ (%)
     Xã Hòa Vang|980|950|97,94`,
    'Xã Hòa Vang 2026-Q3 97.94',
    'percent',
    'Tỷ lệ giải quyết đúng hạn',
  ],
  [
    'a title in the first row',
    '',
    `Biểu 1. Kết quả tiếp nhận||
     Tháng|Tiếp nhận|Ghi chú
     10/2026|1,289|`,
    '2026-10 1289',
    'count',
    'Kết quả tiếp nhận',
  ],
  [
    'groups of agencies',
    '',
    `TT|Tên đơn vị|Kết quả (%)
     I|Khối phường|93
     1|Phường A|96
     II|Khối xã|97
     1|Xã C|97`,
    'Phường A 96, Xã C 97',
  ],
  [
    'sums and means',
    '',
    `Đơn vị|Tỷ lệ đúng hạn (%)
     1. Phường A|96
     2. Phường B|…
     Tổng cộng|93
     Trung bình|93
     Bình quân toàn thành phố|93
     (*) Nguồn: Bộ phận Một cửa|`,
    'Phường A 96, Phường B',
  ],
  [
    'places whose names begin like a sum',
    '',
    `Xã|Hồ sơ
     Toàn Thắng|120
     Tổng Cọt|90
     Cộng Hòa|70
     Trung Bình|60
     Tổng|340`,
    'Toàn Thắng 120, Tổng Cọt 90, Cộng Hòa 70, Trung Bình 60',
  ],
  [
    'agencies without a head',
    'Kết quả',
    `|Tỷ lệ (%)
     Phường A|96`,
    'Phường A 96',
  ],
  [
    'an agency named once for its rows',
    '',
    `Đơn vị|Tháng|Tỷ lệ đúng hạn
     Phường A|9/2026|96,4%
     |10/2026|97,0%
     Phường B|9/2026|91%`,
    'Phường A 2026-09 96.4, Phường A 2026-10 97, Phường B 2026-09 91',
    'percent',
  ],
  [
    'a period from one day to another',
    'Tỷ lệ quá hạn từ 01/10/2026 đến 31/10/2026',
    `Đơn vị|Tỷ lệ quá hạn (%)
     Phường A|1,2`,
    'Phường A 1.2',
  ],
  [
    'counts behind the share, and stars',
    '',
    `Tháng|Tỷ lệ hài lòng
     9/2026|96,4 % (1.202/1.247)
     10/2026|97 %*`,
    '2026-09 96.4, 2026-10 97',
    'percent',
  ],
  [
    'the thing counted behind the number',
    '',
    `Kỳ|Số lượng
     9/2026|1.265 hồ sơ
     10/2026|1 289 hồ sơ`,
    '2026-09 1265, 2026-10 1289',
    'count',
  ],
  [
    'a share without its mark',
    '',
    `Quarter|On-time rate
     Q3 2026|96.4`,
    '2026-Q3 96.4',
    'percent',
  ],
  [
    'points of per cent',
    '',
    `Tháng|Mức tăng (điểm %)
     9/2026|1,2`,
    '2026-09 1.2',
    'percentage-point',
  ],
  [
    'school years',
    'Tỷ lệ trẻ đến trường',
    `Năm học|Tỷ lệ (%)
     2024-2025|96`,
    '2024/2025 96',
    'percent',
  ],
];

for (const [what, caption, table, expected, unit, name] of TABLES) {
  test(`reads ${what}`, () => {
    const data = read(caption, table);
    const told = data?.observations.map(({agency, period, value}) =>
      [agency, period, value].filter((part) => part !== '' && part !== undefined).join(' '),
    );
    assert.equal(told?.join(', ') ?? 'nothing', expected);
    if (unit) assert.equal(data?.indicators[0]?.unit, unit);
    if (name) assert.equal(data?.indicators[0]?.name, name);
  });
}

for (const [name, direction] of [
  ['Calculated share of related dossiers', 'neutral'],
  ['Tỷ lệ hồ sơ đúng hạn, không trễ hẹn', 'higher'],
  ['Tỷ lệ hồ sơ không đúng hạn', 'neutral'],
  ['Tỷ lệ không để hồ sơ quá hạn', 'neutral'],
  ['Tỷ lệ giải quyết khiếu nại', 'neutral'],
  ['Tỷ lệ hồ sơ giải quyết quá hạn', 'lower'],
  ['Share of dossiers not rejected', 'neutral'],
  ['Share of overdue dossiers', 'lower'],
  ['Tỷ lệ', 'neutral'],
] as const) {
  test(`a share "${name}" is ${direction === 'neutral' ? 'neither good nor bad' : `better ${direction}`}`, () => {
    const data = read(name, 'Tháng|%\n10/2026|97');
    assert.equal(data?.indicators[0]?.direction, direction);
  });
}

test('units that have targets of their own are told none; one that all share is told', () => {
  const targets = (own: string) =>
    read('Đúng hạn', `Đơn vị|Chỉ tiêu (%)|Kết quả (%)\nPhường A|95|96\nPhường B|${own}|90`)?.indicators[0]
      ?.targets;
  assert.deepEqual(targets('80'), []);
  assert.deepEqual(targets(''), []);
  assert.equal(targets('95')?.length, 1);
});

for (const [limit, direction] of [
  ['≥ 95%', 'higher'],
  ['tối thiểu 95', 'higher'],
  ['không quá 95 %', 'lower'],
] as const) {
  test(`a target "${limit}" is 95, and says which way is good`, () => {
    const indicator = read('Kết quả', `Tháng|Tỷ lệ (%)|Chỉ tiêu\n10/2026|96|${limit}`)?.indicators[0];
    assert.deepEqual(indicator?.targets, [{from: '2026-10', value: 95}]);
    assert.equal(indicator?.direction, direction);
  });
}

test('a table that says no period is told, kept and filed without one', () => {
  const data = read('Đúng hạn', 'Đơn vị|Chỉ tiêu (%)|Tỷ lệ (%)\nPhường A|95|96\nPhường B|95|90')!;
  const observations = askedObservations(data.observations, {indicators: ['x']}, data.agencies);
  assert.equal(observations.length, 2);
  assert.equal(askedObservations(data.observations, {indicators: ['x'], from: '2026'}, []).length, 0);
  const choice = {indicator: 'x', agency: 'Phường A', today: '2026-11-23'};
  const answer = comparisonLook({...data, observations}, choice, INDICATOR_MESSAGES.vi)!;
  assert.equal(answer.headline, '96 %');
  assert.equal(answer.period, undefined);
  assert.equal(answer.until, undefined);
  assert.deepEqual(answer.periods, []);
  assert.equal(answer.table.caption, 'Đúng hạn');
  assert.equal(
    answer.sentence,
    'Phường A: thứ 1 trong 2 đơn vị. Cao nhất: 96 % (Phường A). Thấp nhất: 90 % (Phường B).',
  );
  const standing = answer.table.columns.findIndex(({key}) => key === 'standing');
  assert.equal(answer.table.rows[1]?.cells[standing]?.text, 'Chưa đạt chỉ tiêu');
  const rows = exportRows(data, answer.figures, choice, INDICATOR_MESSAGES.vi);
  assert.deepEqual(rows[1]?.slice(0, 2), ['', 'Phường A']);
});
