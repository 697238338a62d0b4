import {expect} from '@open-wc/testing';
import {engine} from '../../support/engine.ts';
import {KpiChartHarness} from './kpi-chart.harness.ts';
import {SpokenTree} from './spoken-tree.ts';

/** "96,4 %" → 96.4. */
const number = (text: string): number =>
  Number(/-?[\d.,]+/.exec(text)?.[0].replaceAll('.', '').replace(',', '.'));

type Question = readonly [question: string, answer: (tree: SpokenTree) => unknown, right: unknown];

const highest = (rows: readonly [string, string][]) =>
  rows.filter(([, text]) => /\d/.test(text)).sort(([, a], [, b]) => number(b) - number(a))[0]?.[0];
const lowest = (rows: readonly [string, string][]) =>
  rows.filter(([, text]) => /\d/.test(text)).sort(([, a], [, b]) => number(a) - number(b))[0]?.[0];

const trend: readonly Question[] = [
  ['What is measured?', (tree) => tree.names('heading')[0], 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
  ['Whose figures are these?', (tree) => /UBND phường Hồng Lạc/.test(tree.text), true],
  ['Which period is spoken of?', (tree) => /· (Tháng \d+\/\d+)/.exec(tree.text)?.[1], 'Tháng 10/2026'],
  ['What is the figure?', (tree) => tree.cell('Tháng 10/2026', 'Giá trị'), '96,4 %'],
  ['Which way did it move?', (tree) => /(tăng|giảm) [\d,]+ điểm phần trăm/.exec(tree.text)?.[1], 'tăng'],
  [
    'By how much, and in which unit?',
    (tree) => /tăng ([\d,]+ điểm phần trăm)/.exec(tree.text)?.[1],
    '1,2 điểm phần trăm',
  ],
  ['Against which period?', (tree) => /so với (tháng \d+\/\d+)/.exec(tree.text)?.[1], 'tháng 9/2026'],
  ['What is the target?', (tree) => tree.cell('Tháng 10/2026', 'Chỉ tiêu'), '95 %'],
  ['Is it met?', (tree) => tree.cell('Tháng 10/2026', 'So với chỉ tiêu'), 'Vượt chỉ tiêu'],
  ['What was the target two years before?', (tree) => tree.cell('Tháng 11/2024', 'Chỉ tiêu'), '93 %'],
  ['When was it not met?', (tree) => tree.cell('Tháng 12/2025', 'So với chỉ tiêu'), 'Vượt chỉ tiêu'],
  ['How many dossiers is it counted over?', (tree) => tree.cell('Tháng 10/2026', 'Mẫu số'), '1.247'],
  ['How many of them were on time?', (tree) => tree.cell('Tháng 10/2026', 'Tử số'), '1.202'],
  ['When was it highest?', (tree) => highest(tree.column('Giá trị')), 'Tháng 4/2026'],
  ['When was it lowest?', (tree) => lowest(tree.column('Giá trị')), 'Tháng 12/2025'],
  ['Is a period missing?', (tree) => tree.cell('Tháng 7/2025', 'Giá trị'), 'Chưa có số liệu'],
  ['Which period is not over?', (tree) => /chưa đủ cả kỳ/.test(tree.cell('Tháng 11/2026', 'Lưu ý')), true],
  ['Was a figure revised?', (tree) => /điều chỉnh từ/.test(tree.cell('Tháng 3/2026', 'Lưu ý')), true],
  ['Until which day do the figures go?', (tree) => /Số liệu đến ([\d/]+)/.exec(tree.text)?.[1], '20/11/2026'],
  [
    'How is it counted, and is it real?',
    (tree) => /dữ liệu minh hoạ.*Cách tính ?: Hồ sơ xong không muộn/.test(tree.text),
    true,
  ],
];

const comparison: readonly Question[] = [
  ['What is compared?', (tree) => tree.names('heading')[0], 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
  ['How many agencies?', (tree) => tree.rows.length - 1, 15],
  [
    'Which one is ours?',
    (tree) => tree.column('Đơn vị').find(([name]) => name.includes('đơn vị này'))?.[0],
    'UBND phường Hồng Lạc (đơn vị này)',
  ],
  ['What place has it?', (tree) => tree.cell('UBND phường Hồng Lạc', 'Thứ hạng'), '8'],
  ['Who is best?', (tree) => highest(tree.column('Giá trị')), 'UBND phường Bình Lạc'],
  ['Who is last?', (tree) => lowest(tree.column('Giá trị')), 'UBND phường Cầu Hồng'],
  [
    'Does the last one meet the target?',
    (tree) => tree.cell('UBND phường Cầu Hồng', 'So với chỉ tiêu'),
    'Chưa đạt chỉ tiêu',
  ],
  ['In which period?', (tree) => /· (Tháng \d+\/\d+)/.exec(tree.text)?.[1], 'Tháng 10/2026'],
];

const longBien: readonly Question[] = [
  ['What was published?', (tree) => tree.cell('Năm 2018', 'Giá trị nguồn công bố'), '55,53 %'],
  ['What is it really?', (tree) => tree.cell('Năm 2018', 'Giá trị'), '52,49 %'],
  ['Why?', (tree) => /tính lại từ 3\.697 trên 7\.043/.test(tree.text), true],
  [
    'Is the denominator the one expected?',
    (tree) => /cùng kỳ có 14\.271 hồ sơ đã giải quyết/.test(tree.text),
    true,
  ],
  ['Who says so?', (tree) => /Nguồn: Quận Long Biên/.test(tree.text), true],
];

(engine === 'chromium' ? describe : describe.skip)('a chart without eyes', () => {
  for (const [name, props, questions] of [
    ['a trend', {}, trend],
    ['a comparison', {view: 'comparison'}, comparison],
    ['the figures of Long Biên', {agency: 'H26-LB2018', indicator: 'early-rate'}, longBien],
  ] as const) {
    it(`answers ${questions.length} questions about ${name} from the accessibility tree alone`, async () => {
      const chart = await KpiChartHarness.open(props);
      await chart.sees('Số liệu đến');
      const tree = await SpokenTree.read();
      const answers = questions.map(([question, answer]) => [question, answer(tree)]);
      expect(answers).to.deep.equal(questions.map(([question, , right]) => [question, right]));
    });
  }

  it('names the chart and says how to walk its points', async () => {
    const chart = await KpiChartHarness.open();
    await chart.seesChart();
    const tree = await SpokenTree.read();
    expect(tree.names('application')).to.deep.equal([
      'Biểu đồ diễn biến theo thời gian: Tỷ lệ hồ sơ giải quyết đúng hạn',
    ]);
    expect(tree.text).to.include('Dùng phím mũi tên trái, phải để nghe từng số liệu');
  });
});
