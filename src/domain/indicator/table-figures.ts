import type {Agency} from '../agency/agency.ts';
import type {FigureData} from './figure-view.ts';
import {directionOfLimit, goodDirection, withoutLimit} from './good-direction.ts';
import type {Indicator, IndicatorTarget} from './indicator.ts';
import type {Observation} from './observation.ts';
import {cellOf, headOf, tableColumns, type Field, type Lines, type TableColumns} from './table-heads.ts';
import {
  amountIn,
  groupMarkOf,
  measureNamedIn,
  measureOf,
  unitInCell,
  withoutMeasure,
  type Measure,
} from './table-measure.ts';
import {periodNamedIn} from './table-period.ts';
import {tableRows, type TableRow} from './table-rows.ts';

/**
 * The figures of a plain table. Each row needs a period or an agency; without a head that is known, the first column is
 * tried as periods. Undefined when no row can be read, or when rows of one agency and period are of different things.
 */
export function tableFigures(
  lines: Lines,
  {code, caption: written}: {readonly code: string; readonly caption: string},
): FigureData | undefined {
  const ownCaption = plain(written);
  const columns = tableColumns(
    lines.map((line) => line.map(plain)),
    ownCaption,
  );
  const caption = ownCaption || columns.title;
  const rows = tableRows(columns, `${ownCaption} ${columns.title}`);
  if (rows.length === 0 || areOfDifferentThings(rows, columns)) return undefined;
  const named = measureOfFigure(rows, columns, caption);
  const groupMark = groupMarkOf(rows.map(({cells}) => cellOf(cells, columns, 'value')));
  // A share has no thousands, and of other things a whole one is read by itself.
  const measure = named.scale === 1 ? named : {...named, groupMark};
  const amount = ({cells}: TableRow, field: Field, of?: Measure) =>
    amountIn(cellOf(cells, columns, field), of);
  const target = ({cells}: TableRow) => amountIn(withoutLimit(cellOf(cells, columns, 'target')), measure);
  const observations = rows.map((row): Observation => {
    const note = cellOf(row.cells, columns, 'note');
    return {
      indicator: code,
      agency: row.agency,
      period: row.period,
      value: amount(row, 'value', measure),
      numerator: amount(row, 'numerator'),
      denominator: amount(row, 'denominator'),
      status: 'final',
      ...(note && {note}),
    };
  });
  const head = headOf(columns, 'value');
  const about = columns.isCaptioned ? caption : '';
  const hasTarget = (measureNamedIn(headOf(columns, 'target'))?.unit ?? measure.unit) === measure.unit;
  const limits = rows.map(({cells}) => cellOf(cells, columns, 'target'));
  const indicator: Indicator = {
    code,
    name: [about, head, caption].map((text) => nameIn(text, columns)).find(Boolean) ?? code,
    unit: measure.unit,
    direction:
      directionOfLimit([headOf(columns, 'target'), ...limits].join(' ')) ??
      (measure.unit === 'percent' ? goodDirection(`${about} ${head}`) : 'neutral'),
    targets: hasTarget ? targetsOf(rows.map((row) => [row.period, target(row)])) : [],
  };
  const names = [...new Set(rows.map(({agency}) => agency))].filter(Boolean);
  const agencies = names.map((name): Agency => ({code: name, name, level: 'other', parent: ''}));
  return {indicators: [indicator], observations, agencies};
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether a column of words tells rows apart that are of one agency and period, as in a list of several indicators. */
function areOfDifferentThings(rows: readonly TableRow[], {fields}: TableColumns): boolean {
  return fields.some((field, n) => {
    const seen = new Map<string, string>();
    return rows.some(({agency, period, cells}) => {
      const key = JSON.stringify([agency, period]);
      const cell = cells[n] ?? '';
      const other = seen.get(key) ?? cell;
      seen.set(key, cell);
      return field === undefined && other !== cell && /\p{L}{2}/u.test(cell);
    });
  });
}

function measureOfFigure(rows: readonly TableRow[], columns: TableColumns, caption: string): Measure {
  const isShare = columns.fields.includes('denominator');
  const inColumn = rows.map(({cells}) => measureOf(cellOf(cells, columns, 'measure'))).find(Boolean);
  const unit = rows.map(({cells}) => unitInCell(cellOf(cells, columns, 'value'))).find(Boolean);
  const said = measureNamedIn(caption);
  // A share is named by what it is of; a unit of measure holds for the whole table.
  const isCount = /^(?:tổng |số )/i.test(headOf(columns, 'value'));
  const isSaid =
    said && (said.unit === 'percent' ? columns.isCaptioned && !isCount : said.unit !== 'count' || !isShare);
  return (
    inColumn ??
    measureNamedIn(headOf(columns, 'value')) ??
    (unit && {unit, scale: 1}) ??
    (isSaid ? said : {unit: isShare ? 'percent' : 'count', scale: 1})
  );
}

/** The targets of the periods; none where units have targets of their own. */
function targetsOf(rows: readonly (readonly [string, number | undefined])[]): readonly IndicatorTarget[] {
  const targets = new Map(rows);
  if (rows.some(([period, value]) => targets.get(period) !== value)) return [];
  return [...targets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, value]) => (value === undefined ? [] : [{from: from || '0001', value}]));
}

/** The name of the figure, without the measure, the number of the table and the period of all its rows. */
function nameIn(text: string, {fields}: TableColumns): string {
  const period = fields.includes('period') ? undefined : periodNamedIn(text);
  return withoutMeasure(text)
    .replace(period?.words ?? '', '')
    .replace(/^(?:bảng|biểu|table)(?: số)? [\d.]+ ?[:.–-]* ?/i, '')
    .replace(/(?:\s+(?:trong|của|in|for|of))?[\s,:;.–-]*$/i, '')
    .trim()
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
