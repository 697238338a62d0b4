import {availablePeriods} from '../../domain/indicator/available-periods.ts';
import {agencyName} from '../../domain/indicator/figure-view.ts';
import {buildSeries, latestPoint, pointAt} from '../../domain/indicator/series.ts';
import {narrativeOf} from '../../domain/indicator/narrative.ts';
import {
  parseReportingPeriod,
  periodContains,
  type ReportingPeriod,
} from '../../domain/indicator/reporting-period.ts';
import {targetStanding} from '../../domain/indicator/target.ts';
import {
  compareUnits,
  type ComparisonRow,
  type UnitComparison,
} from '../../domain/indicator/unit-comparison.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureLook} from './figure-answer.ts';
import {remarkOf, tableOf, type FigureTable} from './figure-rows.ts';
import {provenance, toldFlags} from './told.ts';
import {headlineOf, toldWithoutCaveat} from './trend.look.ts';

/** One indicator of several agencies in one period, the own one highlighted. */
export const comparisonLook: FigureLook = (data, choice, messages) => {
  const indicator = data.indicators.find(({code}) => code === choice.indicator);
  if (!indicator) return undefined;
  const {observations} = data;
  const ofIndicator = observations.filter((one) => one.indicator === indicator.code);
  const own = buildSeries(indicator, choice.agency, observations, {today: choice.today});
  const periods = availablePeriods(ofIndicator);
  const period =
    (choice.period ? parseReportingPeriod(choice.period) : undefined) ??
    latestPoint(own, 'complete')?.period ??
    periods.find((one) => !periodContains(one, choice.today)) ??
    periods[0];
  if (!period) return undefined;
  const comparison = compareUnits(indicator, period, observations, {own: choice.agency, today: choice.today});
  const nameOf = (code: string) => agencyName(data, code);
  const ownRow = comparison.rows.find(({isOwn}) => isOwn);
  const point =
    ownRow &&
    pointAt(
      buildSeries(indicator, choice.agency, observations, {today: choice.today, kind: period.kind}),
      period,
    );
  const place =
    ownRow?.rank === undefined
      ? []
      : [`${nameOf(choice.agency)}: ${messages.rank(ownRow.rank, comparison.ranked)}.`];
  return {
    title: messages.indicatorName(indicator),
    agency: ownRow ? nameOf(choice.agency) : '',
    period,
    ...(point ? headlineOf(own, point, messages) : {}),
    sentence: [
      ...(point ? [toldWithoutCaveat(narrativeOf(own, point), messages)] : []),
      ...place,
      ...edges(comparison, nameOf, messages),
    ].join(' '),
    flags: ownRow ? toldFlags(ownRow.flags, indicator, ownRow.decimals, messages) : [],
    table: comparisonTable(comparison, period, nameOf, messages),
    definition: indicator.definition,
    ...provenance(comparison.rows.map(({observation}) => observation)),
    figures: {kind: 'comparison', comparison, nameOf},
    periods: periods.filter(({kind}) => kind === period.kind),
  };
};

/** Who has the highest and the lowest value. */
function edges(
  {indicator, rows}: UnitComparison,
  nameOf: (code: string) => string,
  messages: IndicatorMessages,
): string[] {
  const known = rows.filter(({value}) => value !== undefined).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [top, bottom] = [known[0], known.at(-1)];
  if (!top || !bottom || known.length < 2) return [];
  const told = (row: ComparisonRow) => messages.value(row.value, indicator.unit, row.decimals);
  return [
    `${messages.highest(nameOf(top.agency), told(top))}.`,
    `${messages.lowest(nameOf(bottom.agency), told(bottom))}.`,
  ];
}

function comparisonTable(
  {indicator, rows, left}: UnitComparison,
  period: ReportingPeriod,
  nameOf: (code: string) => string,
  messages: IndicatorMessages,
): FigureTable {
  const count = (amount: number | undefined) => ({
    text: amount === undefined ? '' : messages.value(amount, 'count', 0),
    order: amount,
  });
  const table = tableOf<ComparisonRow>(
    messages.tableCaption(messages.indicatorName(indicator), messages.period(period)),
    [
      {key: 'agency', cell: ({agency}) => nameOf(agency)},
      {
        key: 'value',
        isNumber: true,
        cell: ({value, decimals}) => ({text: messages.value(value, indicator.unit, decimals), order: value}),
      },
      {key: 'rank', isNumber: true, cell: ({rank}) => count(rank)},
      {key: 'numerator', isNumber: true, cell: ({observation}) => count(observation.numerator)},
      {key: 'denominator', isNumber: true, cell: ({observation}) => count(observation.denominator)},
      {
        key: 'standing',
        cell: ({value}) => {
          if (value === undefined) return '';
          const {kind} = targetStanding(value, indicator, period);
          return kind === 'no-target' ? '' : messages.standing[kind];
        },
      },
      {
        key: 'remark',
        cell: ({flags, decimals, observation}) =>
          [
            ...toldFlags(flags, indicator, decimals, messages).map(({text}) => text),
            ...remarkOf(observation, messages),
          ].join(' '),
      },
    ],
    rows,
    ({isOwn}) => (isOwn ? 'own' : undefined),
  );
  return {...table, footnote: left > 0 ? messages.agenciesLeft(left) : undefined};
}
