import type {CsvCell} from './indicator-csv.ts';
import type {FigureChoice, FigureData, FigureView} from './figure-view.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import type {FigureTableRow, FigureTableWords} from './figure-table.ts';
import {figureTable} from './figure-table.ts';
import {agencyName} from './figure-view.ts';
import {compareUnits} from './unit-comparison.ts';
import {parseReportingPeriod} from './reporting-period.ts';
import {buildSeries} from './series.ts';

/** More months than anybody has published; a slip in a year must not make more. */
const MOST_PERIODS = 1200;

/**
 * Everything behind some figures as rows for `csvText`: of a comparison all agencies of the period, else every period
 * of every indicator that was read for the agency; periods of the chosen one's kind.
 */
export function exportRows(
  data: FigureData,
  figures: FigureView,
  choice: Omit<FigureChoice, 'indicator'>,
  words: FigureTableWords & {readonly period: (period: ReportingPeriod) => string},
): readonly (readonly CsvCell[])[] {
  return figureTable(rowsOf(data, figures, choice, words.period), words);
}

function rowsOf(
  data: FigureData,
  figures: FigureView,
  {agency, period: chosen, today}: Omit<FigureChoice, 'indicator'>,
  told: (period: ReportingPeriod) => string,
): FigureTableRow[] {
  if (figures.kind === 'comparison') {
    const {indicator, period} = figures.comparison;
    const all = compareUnits(indicator, period, data.observations, {today});
    return all.rows.map((row) => ({
      ...row,
      indicator,
      period: period ? told(period) : '',
      agency: agencyName(data, row.agency),
    }));
  }
  const asked = chosen ? parseReportingPeriod(chosen) : undefined;
  const options = {today, limit: MOST_PERIODS, ...(asked && {kind: asked.kind})};
  return data.indicators.flatMap((indicator) =>
    buildSeries(indicator, agency, data.observations, options).points.flatMap(
      ({period, observation, ...point}) =>
        observation
          ? [{...point, indicator, observation, period: told(period), agency: agencyName(data, agency)}]
          : [],
    ),
  );
}
