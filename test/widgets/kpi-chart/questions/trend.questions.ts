import {after, highest, lowest, where, type Question} from './question.ts';
import {month, most, share, told, type RawFigures} from './raw-figures.ts';

const CODE = 'on-time-rate';
const WARD = 'H26.150';

/** Months from the first to the last one, gaps included. */
function months(first: string, last: string): string[] {
  const list: string[] = [];
  for (let [year, at] = first.split('-').map(Number) as [number, number]; ;) {
    const period = `${year}-${String(at).padStart(2, '0')}`;
    list.push(period);
    if (period === last) return list;
    [year, at] = at === 12 ? [year + 1, 1] : [year, at + 1];
  }
}

export function trendQuestions(raw: RawFigures): readonly Question[] {
  const rows = raw.series(CODE, WARD);
  const {name, definition = '', targets} = raw.indicator(CODE);
  const targetAt = (period: string) => targets.filter(({from}) => from <= period).at(-1)!.value;
  const over = rows.filter(({partialUntil}) => !partialUntil);
  const [before, latest] = [over.at(-2)!, over.at(-1)!];
  const now = month(latest.period);
  const moved = Number(share(latest).toFixed(1)) - Number(share(before).toFixed(1));
  const running = rows.find(({partialUntil}) => partialUntil)!;
  const [year, day] = [running.partialUntil!.slice(0, 4), running.partialUntil!.slice(5)];
  const revised = rows.find(({status}) => status === 'revised')!;
  const first = raw.first(CODE, WARD, revised.period);
  const known = rows.map(({period}) => period);
  const missing = months(known[0]!, known.at(-1)!).filter((period) => !known.includes(period));
  const least = Math.min(...rows.map(share)).toFixed(1);
  const missed = over.filter((row) => share(row) < targetAt(row.period)).map(({period}) => month(period));
  return [
    ['What is measured?', (tree) => tree.names('heading')[0], name],
    ['Whose figures are these?', (tree) => tree.text.includes(raw.agency(WARD)), true],
    ['Which period is spoken of?', (tree) => after(tree.text, /· (Tháng \d+\/\d+)/), now],
    ['What is the figure?', (tree) => tree.cell(now, 'Giá trị'), `${told(share(latest), 1)} %`],
    [
      'Which way did it move?',
      (tree) => after(tree.text, /(tăng|giảm) [\d,]+ điểm/),
      moved > 0 ? 'tăng' : 'giảm',
    ],
    [
      'By how much, and in which unit?',
      (tree) => after(tree.text, /(?:tăng|giảm) ([\d,]+ [^,]+?) so với/),
      `${told(Math.abs(moved), 1)} điểm phần trăm`,
    ],
    [
      'Against which period?',
      (tree) => after(tree.text, /so với (tháng \d+\/\d+)/),
      month(before.period).toLowerCase(),
    ],
    ['What is the target?', (tree) => tree.cell(now, 'Chỉ tiêu'), `${targetAt(latest.period)} %`],
    ['Is it met?', (tree) => tree.cell(now, 'So với chỉ tiêu'), 'Vượt chỉ tiêu'],
    [
      'What was the target in the first month?',
      (tree) => tree.cell(month(known[0]!), 'Chỉ tiêu'),
      `${targetAt(known[0]!)} %`,
    ],
    [
      'When was it not met?',
      (tree) => where(tree.column('So với chỉ tiêu'), 'Chưa đạt chỉ tiêu').reverse(),
      missed,
    ],
    ['How many dossiers is it counted over?', (tree) => tree.cell(now, 'Mẫu số'), told(latest.denominator!)],
    ['How many of them were on time?', (tree) => tree.cell(now, 'Tử số'), told(latest.numerator!)],
    ['When was it highest?', (tree) => highest(tree.column('Giá trị')), month(most(rows, share).period)],
    [
      'What was the lowest figure, and when?',
      (tree) => {
        const values = tree.column('Giá trị');
        return where(values, tree.cell(lowest(values)!, 'Giá trị')).reverse();
      },
      rows.filter((row) => share(row).toFixed(1) === least).map(({period}) => month(period)),
    ],
    [
      'Which months are missing?',
      (tree) => where(tree.column('Giá trị'), 'Chưa có số liệu'),
      missing.map(month),
    ],
    [
      'Which period is not over?',
      (tree) => where(tree.column('Lưu ý'), /chưa đủ cả kỳ/),
      [month(running.period)],
    ],
    [
      'Which figure was revised, from what to what?',
      (tree) => [
        where(tree.column('Lưu ý'), /điều chỉnh từ/),
        after(tree.text, /điều chỉnh từ ([\d,]+ % thành [\d,]+ %)/),
      ],
      [[month(revised.period)], `${told(share(first), 1)} % thành ${told(share(revised), 1)} %`],
    ],
    [
      'Until which day do the figures go?',
      (tree) => after(tree.text, /Số liệu đến ([\d/]+)/),
      `${day.slice(3)}/${day.slice(0, 2)}/${year}`,
    ],
    [
      'How is it counted, and is it real?',
      (tree) => [tree.text.includes(definition), tree.text.includes('không phải số liệu thật')],
      [true, true],
    ],
  ];
}
