import type {Agency} from '../../../src/domain/agency/agency.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

type Cell = string | number | boolean | undefined;

interface Names {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencies: ReadonlyMap<string, Agency>;
}

const COLUMNS: Readonly<Record<string, (row: Observation, names: Names) => Cell>> = {
  indicator: (row) => row.indicator,
  indicatorName: (row, {indicators}) => indicators.get(row.indicator)?.name,
  unit: (row, {indicators}) => indicators.get(row.indicator)?.unit,
  agency: (row) => row.agency,
  agencyName: (row, {agencies}) => agencies.get(row.agency)?.name,
  period: (row) => row.period,
  value: (row) => row.value,
  numerator: (row) => row.numerator,
  denominator: (row) => row.denominator,
  reportedValue: (row) => row.reportedValue,
  reportedUnit: (row) => row.reportedUnit,
  status: (row) => row.status,
  partialUntil: (row) => row.partialUntil,
  isSample: (row) => row.isSample,
  note: (row) => row.note,
  sourceName: (row) => row.sourceName,
  sourceUrl: (row) => row.sourceUrl,
  capturedAt: (row) => row.capturedAt,
};

/** Observations as CSV (RFC 4180) with the names of what they are about; UTF-8 BOM for spreadsheets. */
export function observationsCsv(
  rows: readonly Observation[],
  indicators: readonly Indicator[],
  agencies: readonly Agency[],
): string {
  const names: Names = {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    agencies: new Map(agencies.map((agency) => [agency.code, agency])),
  };
  const lines = rows.map((row) => Object.values(COLUMNS).map((cell) => csvCell(cell(row, names))));
  return `\uFEFF${[Object.keys(COLUMNS), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const inert = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
