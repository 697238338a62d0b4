import type {Agency} from '../agency/agency.ts';
import type {FigureData} from './figure-view.ts';
import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {Observation} from './observation.ts';
import {parseFigure} from './parse-figure.ts';
import {parsePeriodText} from './period-text.ts';
import {periodCode} from './reporting-period.ts';

type Field = 'period' | 'agency' | 'value' | 'numerator' | 'denominator' | 'target' | 'note';

/** What the head of a column means, by its first words. */
const HEADS: readonly (readonly [Field, RegExp])[] = [
  ['period', /^(kỳ|tháng|quý|năm|thời gian|period|month|quarter|year)/],
  ['agency', /^(đơn vị(?! tính)|phường|xã|cơ quan|agency|unit|ward|commune)/],
  ['numerator', /^(tử số|numerator)/],
  ['denominator', /^(mẫu số|denominator)/],
  ['target', /^(chỉ tiêu|kế hoạch|target)/],
  ['note', /^(ghi chú|note)/],
];

/** What a share is of, when less of it is better. */
const BAD =
  /quá hạn|trễ|chậm|tồn đọng|từ chối|trả lại|kỷ luật|vi phạm|khiếu nại|late|overdue|rejected|complain/i;

/** The agency of rows that do not say whose they are. */
const OWN = '';

/** The period of rows that do not say when. */
const UNDATED = '0001';

/**
 * The figures of a plain table, first row its heads. Each row needs a period or an agency; without a head that is
 * known, the first column is tried as periods. Undefined when no row can be read.
 */
export function tableFigures(
  rows: readonly (readonly string[])[],
  {code, caption}: {readonly code: string; readonly caption: string},
): FigureData | undefined {
  const [heads = [], ...body] = rows;
  const fields = fieldsOf(heads);
  const isPercent =
    heads.some((head) => head.includes('%')) || body.some((row) => row.some((cell) => cell.includes('%')));
  const unit: IndicatorUnit = isPercent || fields.includes('denominator') ? 'percent' : 'count';
  const cell = (row: readonly string[], field: Field) => row[fields.indexOf(field)]?.trim() ?? '';
  const number = (row: readonly string[], field: Field) =>
    parseFigure(cell(row, field), field === 'value' || field === 'target' ? unit : 'count');
  const agencies = new Map<string, Agency>();
  const targets = new Map<string, number>();
  const observations: Observation[] = [];
  for (const row of body) {
    const parsed = parsePeriodText(cell(row, 'period'));
    const name = cell(row, 'agency');
    if (!parsed && !name) continue;
    const period = parsed ? periodCode(parsed) : UNDATED;
    const agency = name || OWN;
    if (name) agencies.set(name, {code: name, name, level: 'other', parent: OWN});
    const target = number(row, 'target');
    if (target !== undefined && !targets.has(period)) targets.set(period, target);
    const note = cell(row, 'note');
    observations.push({
      indicator: code,
      agency,
      period,
      value: number(row, 'value'),
      numerator: number(row, 'numerator'),
      denominator: number(row, 'denominator'),
      status: 'final',
      ...(note && {note}),
    });
  }
  if (observations.length === 0) return undefined;
  const valueHead = heads[fields.indexOf('value')] ?? '';
  const indicator: Indicator = {
    code,
    name: caption || valueHead.replace(/\s*\(%\)\s*$/, '') || code,
    unit,
    direction: unit === 'percent' ? (BAD.test(`${caption} ${valueHead}`) ? 'lower' : 'higher') : 'neutral',
    targets: [...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, value]) => ({from, value})),
  };
  return {indicators: [indicator], observations, agencies: [...agencies.values()]};
}

function fieldsOf(heads: readonly string[]): (Field | undefined)[] {
  const fields: (Field | undefined)[] = heads.map((head) => {
    const plain = head.normalize('NFC').toLowerCase().trim();
    return HEADS.find(([, pattern]) => pattern.test(plain))?.[0];
  });
  if (!fields.includes('period') && !fields.includes('agency')) fields[0] = 'period';
  const value = fields.findIndex((field) => field === undefined);
  if (value >= 0) fields[value] = 'value';
  return fields;
}
