import type {SpokenTree} from '../spoken-tree.ts';
import {after, highest, lowest, where, type Question} from './question.ts';
import {share, told, type RawFigures} from './raw-figures.ts';

const DISTRICT = 'H26-LB2018';
const YEAR = 'Năm 2018';

/** Six indicators of the report on one board. */
export function boardQuestions(raw: RawFigures): readonly Question[] {
  const codes = ['received', 'resolved', 'resolved-rate', 'on-time-rate', 'early-rate', 'online-received'];
  const at = (code: string) => raw.at(code, DISTRICT, '2018');
  const card = (tree: SpokenTree, code: string) => tree.section(raw.indicator(code).name);
  const cell = (code: string, head: string) => (tree: SpokenTree) => card(tree, code).cell(YEAR, head);
  const [resolved, early, online] = [at('resolved-rate'), at('early-rate'), at('online-received')];
  const parts = online.parts!.map(({value}) => value);
  return [
    ['What is on the board?', (tree) => tree.names('heading'), codes.map((code) => raw.indicator(code).name)],
    ['Whose figures are these?', (tree) => card(tree, 'received').text.includes(raw.agency(DISTRICT)), true],
    [
      'Of which period?',
      (tree) => codes.map((code) => after(card(tree, code).text, /· (Năm \d+)/)),
      codes.map(() => YEAR),
    ],
    ['How many dossiers came in?', cell('received', 'Giá trị'), told(at('received').value!)],
    ['How many were resolved?', cell('resolved', 'Giá trị'), told(at('resolved').value!)],
    ['What share was resolved?', cell('resolved-rate', 'Giá trị'), `${told(share(resolved), 1)} %`],
    [
      'Out of which two numbers?',
      (tree) => [cell('resolved-rate', 'Tử số')(tree), cell('resolved-rate', 'Mẫu số')(tree)],
      [told(resolved.numerator!), told(resolved.denominator!)],
    ],
    ['Does the published share hold?', (tree) => /mâu thuẫn/.test(card(tree, 'resolved-rate').text), false],
    [
      'What share was on time?',
      cell('on-time-rate', 'Giá trị'),
      `${told(at('on-time-rate').reportedValue!)} %`,
    ],
    ['Can that be checked?', (tree) => /chưa kiểm tra lại được/.test(card(tree, 'on-time-rate').text), true],
    [
      'Why not?',
      (tree) => after(card(tree, 'on-time-rate').text, /Nguồn chưa công bố (.+?) nên/),
      'tử số và mẫu số',
    ],
    ['What share was early?', cell('early-rate', 'Giá trị'), `${told(share(early), 2)} %`],
    [
      'What was published instead?',
      cell('early-rate', 'Giá trị nguồn công bố'),
      `${told(early.reportedValue!, 2)} %`,
    ],
    [
      'Out of which numbers is it counted again?',
      (tree) => after(card(tree, 'early-rate').text, /tính lại từ ([\d.]+ trên [\d.]+)/),
      `${told(early.numerator!)} trên ${told(early.denominator!)}`,
    ],
    [
      'How many were resolved in the same year?',
      (tree) => after(card(tree, 'early-rate').text, /cùng kỳ có ([\d.]+) hồ sơ/),
      told(at('resolved').value!),
    ],
    ['How many came online?', cell('online-received', 'Giá trị'), told(online.value!)],
    [
      'What do its parts make?',
      (tree) => after(card(tree, 'online-received').text, /([\d.]+ \+ [\d.]+ = [\d.]+),/),
      `${parts.map((part) => told(part)).join(' + ')} = ${told(parts[0]! + parts[1]!)}`,
    ],
    [
      'When would they fit?',
      (tree) => after(card(tree, 'online-received').text, /phần được tính: ([\d.]+ \+ [\d.]+)/),
      `${told(parts[0]!)} + ${told(online.value! - parts[0]!)}`,
    ],
    [
      'How is the early share counted?',
      (tree) => card(tree, 'early-rate').text.includes(raw.indicator('early-rate').definition!),
      true,
    ],
    [
      'Who published all that, and until when?',
      (tree) => [
        card(tree, 'early-rate').text.includes(`Nguồn: ${early.sourceName!}`),
        after(card(tree, 'early-rate').text, /Số liệu đến ([\d/]+)/),
      ],
      [true, '31/12/2018'],
    ],
  ];
}

/** Two years of a share whose rise was printed in the wrong unit. */
export function level4Questions(raw: RawFigures): readonly Question[] {
  const agency = 'H26-LB2018.T';
  const [before, now] = raw.series('level4-share', agency);
  const [was, is] = [before!.reportedValue!, now!.reportedValue!];
  const points = told(is - was, 2);
  const {name} = raw.indicator('level4-share');
  return [
    ['What is measured?', (tree) => tree.names('heading')[0], name],
    ['Whose figures are these?', (tree) => tree.text.includes(raw.agency(agency)), true],
    ['Which period is spoken of?', (tree) => after(tree.text, /· (Năm \d+)/), YEAR],
    ['What is the figure?', (tree) => tree.cell(YEAR, 'Giá trị'), `${told(is, 2)} %`],
    ['What was it a year before?', (tree) => tree.cell('Năm 2017', 'Giá trị'), `${told(was, 2)} %`],
    ['Which way did it move?', (tree) => after(tree.text, /(tăng|giảm) [\d,]+ điểm/), 'tăng'],
    ['By how much?', (tree) => after(tree.cell(YEAR, 'Tăng, giảm'), /\+([\d,]+)/), points],
    ['In which unit?', (tree) => after(tree.cell(YEAR, 'Tăng, giảm'), /[\d,]+ (.+)/), 'điểm phần trăm'],
    ['Against which period?', (tree) => after(tree.text, /so với (năm \d+)/), 'năm 2017'],
    [
      'What did the source say?',
      (tree) => after(tree.text, /Nguồn ghi (tăng [\d,]+ %)/),
      `tăng ${told(now!.reportedChange!.value, 2)} %`,
    ],
    [
      'What is right?',
      (tree) => after(tree.text, /đúng ra là (tăng [\d,]+ điểm phần trăm)/),
      `tăng ${points} điểm phần trăm`,
    ],
    [
      'What would it be in per cent?',
      (tree) => after(tree.text, /theo phần trăm thì tăng ([\d.,]+ %)/),
      `${told(((is - was) / was) * 100, 2)} %`,
    ],
    ['Is that a contradiction?', (tree) => /Số liệu mâu thuẫn/.test(tree.text), true],
    ['Can the share itself be checked?', (tree) => /chưa kiểm tra lại được tỷ lệ này/.test(tree.text), true],
    [
      'What is missing for it?',
      (tree) => after(tree.text, /Nguồn chưa công bố (.+?) nên/),
      'tử số và mẫu số',
    ],
    ['Is there a target?', (tree) => tree.rows[0]?.includes('Chỉ tiêu'), false],
    ['How many years are known?', (tree) => where(tree.column('Giá trị'), /\d/).length, 2],
    [
      'When was it highest, when lowest?',
      (tree) => [highest(tree.column('Giá trị')), lowest(tree.column('Giá trị'))],
      [YEAR, 'Năm 2017'],
    ],
    ['Until which day do the figures go?', (tree) => after(tree.text, /Số liệu đến ([\d/]+)/), '31/12/2018'],
    [
      'Who published them, and are they invented?',
      (tree) => [tree.text.includes(`Nguồn: ${now!.sourceName!}`), /minh họa/.test(tree.text)],
      [true, false],
    ],
  ];
}
