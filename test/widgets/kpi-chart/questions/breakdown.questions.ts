import {after, highest, inBrackets, lowest, number, where, type Question} from './question.ts';
import {month, most, share, told, type RawFigures} from './raw-figures.ts';

const WARD = 'H26.150';

export function breakdownQuestions(raw: RawFigures): readonly Question[] {
  const onTime = raw.series('on-time-rate', WARD);
  const {name, definition = ''} = raw.indicator('on-time-rate');
  const late = (row: (typeof onTime)[number]) => row.denominator! - row.numerator!;
  const october = raw.at('on-time-rate', WARD, '2026-10');
  const early = raw.at('early-rate', WARD, '2026-10').numerator!;
  const punctual = october.numerator! - early;
  const total = october.denominator!;
  const percent = (amount: number) => `${told((amount / total) * 100, 1)} %`;
  const now = month('2026-10');
  const part = (head: string) => (tree: Parameters<Question[1]>[0]) => tree.cell(now, head).split(' (')[0];
  const portion = (head: string) => (tree: Parameters<Question[1]>[0]) => inBrackets(tree.cell(now, head));
  const running = onTime.find(({partialUntil}) => partialUntil)!;
  return [
    ['What is measured?', (tree) => tree.names('heading')[0], name],
    ['Whose figures are these?', (tree) => tree.text.includes(raw.agency(WARD)), true],
    ['Which period is spoken of?', (tree) => after(tree.text, /· (Tháng \d+\/\d+)/), now],
    ['How many dossiers were finished?', (tree) => tree.cell(now, 'Tổng số'), told(total)],
    ['How many of them early?', part('Trước hạn'), told(early)],
    ['What share is that?', portion('Trước hạn'), percent(early)],
    ['How many just on time?', part('Đúng hạn'), told(punctual)],
    ['What share is that, then?', portion('Đúng hạn'), percent(punctual)],
    ['How many late?', part('Quá hạn'), told(late(october))],
    ['What share is late?', portion('Quá hạn'), percent(late(october))],
    [
      'Do the three make the whole?',
      (tree) =>
        number(tree.cell(now, 'Trước hạn')) +
          number(tree.cell(now, 'Đúng hạn')) +
          number(tree.cell(now, 'Quá hạn')) ===
        number(tree.cell(now, 'Tổng số')),
      true,
    ],
    [
      'What share was not late?',
      (tree) => after(tree.text, /Tháng 10\/2026: ([\d,]+ %) đúng hạn/),
      `${told(share(october), 1)} %`,
    ],
    ['What is the target for it?', (tree) => after(tree.text, /chỉ tiêu \(([\d,]+ %)/), '95 %'],
    ['Is it met?', (tree) => after(tree.text, /((?:Vượt|Đạt|Chưa đạt) chỉ tiêu)/), 'Vượt chỉ tiêu'],
    [
      'When were most dossiers late?',
      (tree) => highest(tree.column('Quá hạn')),
      month(most(onTime, late).period),
    ],
    [
      'When were fewest late?',
      (tree) => lowest(tree.column('Quá hạn')),
      month(most(onTime, (row) => -late(row)).period),
    ],
    [
      'When were most dossiers finished?',
      (tree) => highest(tree.column('Tổng số')),
      month(most(onTime, (row) => row.denominator!).period),
    ],
    [
      'Which month is missing?',
      (tree) => where(tree.column('Tổng số'), 'Chưa có số liệu'),
      [month('2025-07')],
    ],
    [
      'Which month is not over?',
      (tree) => where(tree.column('Lưu ý'), 'Chưa hết kỳ'),
      [month(running.period)],
    ],
    [
      'How is it counted, until when, and is it real?',
      (tree) => [
        tree.text.includes(definition),
        after(tree.text, /Số liệu đến ([\d/]+)/),
        tree.text.includes('không phải số liệu thật'),
      ],
      [true, '20/11/2026', true],
    ],
  ];
}
