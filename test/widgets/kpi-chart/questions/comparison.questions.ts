import {after, highest, lowest, number, where, type Question} from './question.ts';
import {month, most, share, told, type RawFigures} from './raw-figures.ts';

const CODE = 'on-time-rate';
const WARD = 'H26.150';
const PERIOD = '2026-10';

export function comparisonQuestions(raw: RawFigures): readonly Question[] {
  const rows = raw.peers(CODE, PERIOD, 'H26.1');
  const own = raw.at(CODE, WARD, PERIOD);
  const before = raw.at(CODE, WARD, '2026-09');
  const {name, definition = ''} = raw.indicator(CODE);
  const target = 95;
  const best = most(rows, share);
  const last = most(rows, (row) => -share(row));
  const ward = raw.agency(WARD);
  const names = (list: typeof rows) => list.map(({agency}) => raw.agency(agency)).sort();
  const rounded = (value: number) => Number(value.toFixed(1));
  return [
    ['What is compared?', (tree) => tree.names('heading')[0], name],
    ['How many agencies?', (tree) => tree.rows.length - 1, rows.length],
    [
      'Which one is ours?',
      (tree) => tree.column('Đơn vị').find(([first]) => first.includes('đơn vị này'))?.[0],
      `${ward} (đơn vị này)`,
    ],
    ['In which period?', (tree) => after(tree.text, /· (Tháng \d+\/\d+)/), month(PERIOD)],
    ['What is our figure?', (tree) => tree.cell(ward, 'Giá trị'), `${told(share(own), 1)} %`],
    [
      'What place have we?',
      (tree) => tree.cell(ward, 'Thứ hạng'),
      String(rows.filter((row) => share(row) > share(own)).length + 1),
    ],
    ['Of how many?', (tree) => after(tree.text, /thứ \d+ trong (\d+ đơn vị)/), `${rows.length} đơn vị`],
    ['How many of our dossiers were on time?', (tree) => tree.cell(ward, 'Tử số'), told(own.numerator!)],
    ['Of how many dossiers?', (tree) => tree.cell(ward, 'Mẫu số'), told(own.denominator!)],
    [
      'How did we move?',
      (tree) => after(tree.text, /((?:tăng|giảm) [\d,]+ điểm phần trăm so với tháng \d+\/\d+)/),
      `tăng ${told(rounded(share(own)) - rounded(share(before)), 1)} điểm phần trăm so với tháng 9/2026`,
    ],
    ['Who is best?', (tree) => highest(tree.column('Giá trị')), raw.agency(best.agency)],
    [
      'With which figure?',
      (tree) => tree.cell(raw.agency(best.agency), 'Giá trị'),
      `${told(share(best), 1)} %`,
    ],
    ['Who is last?', (tree) => lowest(tree.column('Giá trị')), raw.agency(last.agency)],
    [
      'With which figure, once more?',
      (tree) => tree.cell(raw.agency(last.agency), 'Giá trị'),
      `${told(share(last), 1)} %`,
    ],
    [
      'How far are we behind the best?',
      (tree) =>
        rounded(number(tree.cell(raw.agency(best.agency), 'Giá trị')) - number(tree.cell(ward, 'Giá trị'))),
      rounded(rounded(share(best)) - rounded(share(own))),
    ],
    ['What is the target?', (tree) => after(tree.text, /chỉ tiêu \(([\d,]+ %)/), `${target} %`],
    [
      'Do we meet it?',
      (tree) => tree.cell(ward, 'So với chỉ tiêu'),
      share(own) > target ? 'Vượt chỉ tiêu' : 'Chưa đạt chỉ tiêu',
    ],
    [
      'Who does not meet it?',
      (tree) => where(tree.column('So với chỉ tiêu'), 'Chưa đạt chỉ tiêu').sort(),
      names(rows.filter((row) => share(row) < target)),
    ],
    [
      'Who had the most dossiers, and who the fewest?',
      (tree) =>
        [highest(tree.column('Mẫu số')), lowest(tree.column('Mẫu số'))].map((one) =>
          one?.replace(/ \(.*/, ''),
        ),
      [most(rows, (row) => row.denominator!), most(rows, (row) => -row.denominator!)].map(({agency}) =>
        raw.agency(agency),
      ),
    ],
    [
      'How is it counted, until when, and is it real?',
      (tree) => [
        tree.text.includes(definition),
        after(tree.text, /Số liệu đến ([\d/]+)/),
        tree.text.includes('không phải số liệu thật'),
      ],
      [true, '31/10/2026', true],
    ],
  ];
}
