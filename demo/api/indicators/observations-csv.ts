import type {Agency} from '../../../src/domain/agency/agency.ts';
import {csvText} from '../../../src/domain/indicator/indicator-csv.ts';
import type {CsvCell} from '../../../src/domain/indicator/indicator-csv.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

interface Names {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencies: ReadonlyMap<string, Agency>;
}

const COLUMNS: Readonly<Record<string, (row: Observation, names: Names) => CsvCell>> = {
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
  isSample: (row) => (row.isSample ? 'true' : undefined),
  note: (row) => row.note,
  sourceName: (row) => row.sourceName,
  sourceUrl: (row) => row.sourceUrl,
  capturedAt: (row) => row.capturedAt,
};

/** Observations as CSV with the names of what they are about. */
export function observationsCsv(
  rows: readonly Observation[],
  indicators: readonly Indicator[],
  agencies: readonly Agency[],
): string {
  const names: Names = {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    agencies: new Map(agencies.map((agency) => [agency.code, agency])),
  };
  const cells = rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, names)));
  return csvText([Object.keys(COLUMNS), ...cells]);
}
