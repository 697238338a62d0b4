import type {CsvCell} from './indicator-csv.ts';
import type {Figure} from './figure.ts';
import type {Indicator, IndicatorUnit} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ObservationFlag} from './observation-flag.ts';
import {figureValue} from './figure.ts';
import {roundTo} from './rounding.ts';

/** One figure to put into a file; `period` and `agency` as they are to be read. */
export interface FigureTableRow {
  readonly indicator: Indicator;
  readonly period: string;
  readonly agency: string;
  readonly observation: Observation;
  readonly figure: Figure;
  readonly decimals: number;
  readonly flags: readonly ObservationFlag[];
}

/** The columns of the file, in order. */
const FIGURE_COLUMNS = [
  'period',
  'agency',
  'indicator',
  'value',
  'unit',
  'numerator',
  'denominator',
  'published',
  'status',
  'remark',
  'note',
  'source',
] as const;

/** The words that the file is written with. */
export interface FigureTableWords {
  readonly column: Readonly<Record<(typeof FIGURE_COLUMNS)[number] | 'definition', string>>;
  readonly unit: Readonly<Record<IndicatorUnit, string>>;
  readonly status: Readonly<Record<Observation['status'], string>>;
  readonly indicatorName: (indicator: Indicator) => string;
  readonly flag: (flag: ObservationFlag, unit: IndicatorUnit, decimals: number) => string;
  /** Mark of invented figures. */
  readonly sample: string;
}

/**
 * Rows for `csvText`: a header, the figures with every flag as a remark, then one row for each definition and each
 * source. All rows have as many cells as the header. Values keep four
 * decimals, or as many as they are printed with.
 */
export function figureTable(
  rows: readonly FigureTableRow[],
  words: FigureTableWords,
): readonly (readonly CsvCell[])[] {
  const definitions = new Map<string, string>();
  const sources = new Set<string>();
  for (const {indicator, observation} of rows) {
    if (indicator.definition) definitions.set(words.indicatorName(indicator), indicator.definition);
    if (observation.sourceName) sources.add(observation.sourceName);
  }
  return [
    FIGURE_COLUMNS.map((column) => words.column[column]),
    ...rows.map((row) => figureCells(row, words)),
    ...[...definitions].map(([name, text]) => padded([words.column.definition, name, text])),
    ...[...sources].map((name) => padded([words.column.source, name])),
  ];
}

function figureCells(row: FigureTableRow, words: FigureTableWords): readonly CsvCell[] {
  const {indicator, observation, figure, flags, decimals} = row;
  const value = figureValue(figure);
  const note = [observation.isSample ? words.sample : undefined, observation.note];
  return [
    row.period,
    row.agency,
    words.indicatorName(indicator),
    value === undefined ? undefined : roundTo(value, Math.max(4, decimals)),
    words.unit[indicator.unit],
    observation.numerator,
    observation.denominator,
    figure.kind === 'recomputed' ? figure.reported : observation.reportedValue,
    words.status[observation.status],
    flags.map((flag) => words.flag(flag, indicator.unit, decimals)).join(' '),
    note.filter((text) => text !== undefined).join('. '),
    observation.sourceUrl ?? observation.sourceName,
  ];
}

function padded(cells: readonly CsvCell[]): readonly CsvCell[] {
  return FIGURE_COLUMNS.map((_, index) => cells[index]);
}
