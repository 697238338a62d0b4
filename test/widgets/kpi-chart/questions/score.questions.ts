import {SCORECARD_GROUPS, type ScorecardLine} from '../../../../src/domain/indicator/scorecard-definition.ts';
import {after, highest, lowest, where, type Question} from './question.ts';
import {month, most, share, told, type RawFigures} from './raw-figures.ts';

const WARD = 'H26.150';
const PERIOD = '2026-10';

/** Names of the groups, as the national portal has them. */
const GROUPS: Readonly<Record<string, string>> = {
  transparency: 'Công khai, minh bạch',
  progress: 'Tiến độ, kết quả giải quyết',
  'online-services': 'Dịch vụ công trực tuyến',
  'online-payment': 'Thanh toán trực tuyến',
  digitisation: 'Số hóa hồ sơ',
  satisfaction: 'Mức độ hài lòng',
};

export function scoreQuestions(raw: RawFigures): readonly Question[] {
  const cents = (points: number) => Math.round(points * 100) / 100;
  const pointsOf = ({code, max, rule, whenNothing}: ScorecardLine): number => {
    const row = raw.at(code, WARD, PERIOD);
    if (rule.kind === 'unscored') return 0;
    if (rule.kind === 'reported') return row.value!;
    if (row.denominator === 0) return whenNothing === 'full' ? max : 0;
    return cents(Math.min(max, (max * share(row)) / (rule.kind === 'capped' ? rule.fullAt : 100)));
  };
  const groups = SCORECARD_GROUPS.map(({key, max, lines}) => ({
    name: GROUPS[key]!,
    max,
    points: cents(lines.reduce((sum, line) => sum + pointsOf(line), 0)),
  }));
  const total = cents(groups.reduce((sum, {points}) => sum + points, 0));
  const names = groups.map(({name}) => name);
  const paid = raw.at('PAYMENT_DOSSIERS', WARD, PERIOD);
  const integrated = raw.at('PAYMENT_PROCEDURES', WARD, PERIOD);
  const name = (code: string) => raw.indicator(code).name;
  const inPoints = (value: number) => `${told(value, 2)} điểm`;
  const strongest = most(groups, ({points, max}) => points / max);
  const weakest = most(groups, ({points, max}) => -points / max);
  return [
    ['What is scored?', (tree) => /Quyết định 766/.test(tree.names('heading')[0]!), true],
    ['Whose score is it?', (tree) => tree.text.includes(raw.agency(WARD)), true],
    ['Which period?', (tree) => after(tree.text, /· (Tháng \d+\/\d+)/), month(PERIOD)],
    ['How many points in all?', (tree) => after(tree.text, /([\d,]+) trên 100 điểm/), told(total, 2)],
    ['Of how many?', (tree) => after(tree.text, /[\d,]+ trên (\d+) điểm/), '100'],
    [
      'Which groups are there?',
      (tree) =>
        tree
          .column('Điểm')
          .map(([first]) => first)
          .filter((first) => names.includes(first)),
      names,
    ],
    ...groups.map(({name: group, points}): Question => [
      `How many points has ${group}?`,
      (tree) => tree.cell(group, 'Điểm'),
      inPoints(points),
    ]),
    ['Which group is strongest?', (tree) => after(tree.text, /Cao nhất: [^(]+\(([^)]+)\)/), strongest.name],
    ['Which one is weakest?', (tree) => after(tree.text, /Thấp nhất: [^(]+\(([^)]+)\)/), weakest.name],
    [
      'What could each group give?',
      (tree) => {
        const own = tree.column('Điểm tối đa').filter(([first]) => names.includes(first));
        return [highest(own), lowest(own)];
      },
      [most(groups, ({max}) => max).name, most(groups, ({max}) => -max).name],
    ],
    [
      'What share of the dossiers were paid online, and what does it give?',
      (tree) => [tree.cell(name('PAYMENT_DOSSIERS'), 'Giá trị'), tree.cell(name('PAYMENT_DOSSIERS'), 'Điểm')],
      [`${told(share(paid), 2)} %`, inPoints(cents((6 * share(paid)) / 100))],
    ],
    [
      'What does a line give that is full at 80 per cent?',
      (tree) => tree.cell(name('PAYMENT_PROCEDURES'), 'Điểm'),
      inPoints(cents((2 * share(integrated)) / 80)),
    ],
    [
      'What do petitions give when there were none, and why?',
      (tree) => [
        tree.cell(name('PETITION_PROCESSING_ON_TIME'), 'Điểm'),
        tree.cell(name('PETITION_PROCESSING_ON_TIME'), 'Lưu ý'),
      ],
      ['6 điểm', 'Không phát sinh trong kỳ'],
    ],
    [
      'Which points were published, not counted?',
      (tree) => where(tree.column('Lưu ý'), 'Điểm do nguồn công bố'),
      [name('ONLINE_WHOLE_PROCESS'), name('SYNCED_WITH_DVCQG_PERSONAL_STORAGE')],
    ],
    [
      'How is it scored, until when, and is it real?',
      (tree) => [
        tree.text.includes('không phải văn bản pháp luật'),
        after(tree.text, /Số liệu đến ([\d/]+)/),
        tree.text.includes('không phải số liệu thật'),
      ],
      [true, '31/10/2026', true],
    ],
  ];
}
