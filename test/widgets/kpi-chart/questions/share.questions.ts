import {after, highest, lowest, number, type Question} from './question.ts';
import {most, told, type RawFigures} from './raw-figures.ts';

const CODE = 'procedures-total';
const AGENCY = 'H26-LB2018.T';

export function shareQuestions(raw: RawFigures): readonly Question[] {
  const {value = 0, parts = [], sourceName = ''} = raw.at(CODE, AGENCY, '2018');
  const [district, ward, joint] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
  const percent = (amount: number) => `${told((amount / value) * 100, 1)} %`;
  const sum = (texts: readonly [string, string][]) =>
    texts.reduce((before, [, text]) => before + number(text), 0);
  return [
    ['What is counted?', (tree) => tree.names('heading')[0], raw.indicator(CODE).name],
    ['Whose figures are these?', (tree) => tree.text.includes(raw.agency(AGENCY)), true],
    ['Which period?', (tree) => after(tree.text, /· (Năm \d+)/), 'Năm 2018'],
    [
      'How many are there in all?',
      (tree) => after(tree.text, /thủ tục hành chính đang thực hiện là (\d+)/),
      told(value),
    ],
    ['How many parts are there?', (tree) => tree.rows.length - 1, parts.length],
    [
      'What are they?',
      (tree) =>
        tree
          .column('Số lượng')
          .map(([name]) => name)
          .sort(),
      parts.map(({name}) => name).sort(),
    ],
    ['How many for the district?', (tree) => tree.cell(district.name, 'Số lượng'), told(district.value)],
    ['What share is that?', (tree) => tree.cell(district.name, 'Tỷ trọng'), percent(district.value)],
    ['How many for the wards?', (tree) => tree.cell(ward.name, 'Số lượng'), told(ward.value)],
    ['What share is the wards’?', (tree) => tree.cell(ward.name, 'Tỷ trọng'), percent(ward.value)],
    ['How many are joint?', (tree) => tree.cell(joint.name, 'Số lượng'), told(joint.value)],
    ['What share is joint?', (tree) => tree.cell(joint.name, 'Tỷ trọng'), percent(joint.value)],
    [
      'Which part is largest?',
      (tree) => highest(tree.column('Số lượng')),
      most(parts, (part) => part.value).name,
    ],
    [
      'Which part is smallest?',
      (tree) => lowest(tree.column('Số lượng')),
      most(parts, (part) => -part.value).name,
    ],
    ['Do the parts make the whole?', (tree) => sum(tree.column('Số lượng')), value],
    ['Do the shares make a hundred?', (tree) => Math.round(sum(tree.column('Tỷ trọng'))), 100],
    [
      'Is anything said against the figures?',
      (tree) => /không khớp|mâu thuẫn|Chưa kiểm tra/.test(tree.text),
      false,
    ],
    ['Are they invented?', (tree) => /minh họa/.test(tree.text), false],
    ['Who published them?', (tree) => tree.text.includes(`Nguồn: ${sourceName}`), true],
    ['Until which day do they go?', (tree) => after(tree.text, /Số liệu đến ([\d/]+)/), '31/12/2018'],
  ];
}
