import {availablePeriods} from '../../domain/indicator/available-periods.ts';
import {agencyName} from '../../domain/indicator/figure-view.ts';
import type {Indicator} from '../../domain/indicator/indicator.ts';
import {buildSeries, latestPoint, pointAt} from '../../domain/indicator/series.ts';
import {narrativeOf} from '../../domain/indicator/narrative.ts';
import {
  isOver,
  parseReportingPeriod,
  periodCode,
  type ReportingPeriod,
} from '../../domain/indicator/reporting-period.ts';
import {decimalsApart, isSame} from '../../domain/indicator/rounding.ts';
import {
  compareUnits,
  shortened,
  type ComparisonRow,
  type UnitComparison,
} from '../../domain/indicator/unit-comparison.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureLook} from './figure-answer.ts';
import {remarkOf, tableOf, type FigureTable} from './figure-rows.ts';
import {provenance, toldFlags, toldStanding} from './told.ts';
import {headlineOf} from './trend.look.ts';

/** One indicator of several agencies in one period, the own one highlighted. */
export const comparisonLook: FigureLook = (data, choice, messages) => {
  const indicator = data.indicators.find(({code}) => code === choice.indicator);
  if (!indicator) return undefined;
  const {observations} = data;
  const ofIndicator = observations.filter((one) => one.indicator === indicator.code);
  const own = buildSeries(indicator, choice.agency, observations, {today: choice.today});
  const periods = availablePeriods(ofIndicator);
  const agenciesIn = (one: ReportingPeriod) =>
    ofIndicator.filter(({period: code}) => code === periodCode(one)).length;
  const most = Math.max(...periods.map(agenciesIn));
  // One that is early with its figures is compared with nobody.
  const isCommon = (one: ReportingPeriod) => agenciesIn(one) * 2 > most;
  const period =
    (choice.period ? parseReportingPeriod(choice.period) : undefined) ??
    latestPoint(own, 'complete')?.period ??
    periods.find((one) => isOver(one, choice.today) && isCommon(one)) ??
    periods[0];
  const everyone = compareUnits(indicator, period, observations, {own: choice.agency, today: choice.today});
  const comparison = shortened(everyone);
  const nameOf = (code: string) => agencyName(data, code);
  const ownRow = comparison.rows.find(({isOwn}) => isOwn);
  const series = buildSeries(indicator, choice.agency, observations, {
    today: choice.today,
    ...(period && {kind: period.kind}),
  });
  const point = ownRow && period && pointAt(series, period);
  // More of what is neither good nor bad is no better place.
  const place =
    ownRow?.rank === undefined || comparison.ranked < 2 || indicator.direction === 'neutral'
      ? []
      : [`${nameOf(choice.agency)}: ${messages.rank(ownRow.rank, comparison.ranked)}.`];
  return {
    title: messages.indicatorName(indicator),
    agency: ownRow ? nameOf(choice.agency) : '',
    period,
    ...(point
      ? headlineOf(series, point, messages)
      : {headline: ownRow && toldValue(ownRow, indicator, messages)}),
    sentence: [
      ...(point ? [messages.narrative(narrativeOf(series, point))] : []),
      ...place,
      ...edges(everyone, nameOf, messages),
    ].join(' '),
    flags: ownRow ? toldFlags(ownRow.flags, indicator, ownRow.decimals, messages) : [],
    table: comparisonTable(comparison, period, nameOf, messages),
    definition: indicator.definition,
    ...provenance(
      everyone.rows.map(({observation}) => observation),
      choice.today,
    ),
    figures: {kind: 'comparison', comparison, nameOf},
    periods: periods.filter(({kind}) => kind === period?.kind),
  };
};

function toldValue({value, decimals}: ComparisonRow, {unit}: Indicator, messages: IndicatorMessages): string {
  return messages.value(value, unit, decimals);
}

/** Who of those with a place has the highest and the lowest value; how many, when several share it. */
function edges(
  {indicator, rows}: UnitComparison,
  nameOf: (code: string) => string,
  messages: IndicatorMessages,
): string[] {
  const known = rows
    .flatMap(({value, ...row}) => (value === undefined || row.rank === undefined ? [] : {...row, value}))
    .sort((a, b) => b.value - a.value);
  const [top, bottom] = [known[0], known.at(-1)];
  if (!top || !bottom || isSame(top.value, bottom.value)) return [];
  const told = ({value, decimals}: (typeof known)[number]) =>
    messages.value(value, indicator.unit, decimalsApart(top.value, bottom.value, decimals));
  const who = (row: (typeof known)[number]) => {
    const equals = known.filter(({value}) => isSame(value, row.value)).length;
    return equals > 1 ? messages.agencies(equals) : nameOf(row.agency);
  };
  return [`${messages.highest(who(top), told(top))}.`, `${messages.lowest(who(bottom), told(bottom))}.`];
}

function comparisonTable(
  {indicator, rows, left}: UnitComparison,
  period: ReportingPeriod | undefined,
  nameOf: (code: string) => string,
  messages: IndicatorMessages,
): FigureTable {
  const count = (amount: number | undefined) => ({
    text: amount === undefined ? '' : messages.value(amount, 'count', 0),
    order: amount,
  });
  const table = tableOf<ComparisonRow>(
    messages.tableCaption(messages.indicatorName(indicator), period ? messages.period(period) : ''),
    [
      {key: 'agency', cell: ({agency}) => nameOf(agency)},
      {
        key: 'value',
        isNumber: true,
        cell: (row) => ({text: toldValue(row, indicator, messages), order: row.value}),
      },
      {
        key: 'rank',
        isNumber: true,
        cell: ({rank}) => count(indicator.direction === 'neutral' ? undefined : rank),
      },
      {key: 'numerator', isNumber: true, cell: ({observation}) => count(observation.numerator)},
      {key: 'denominator', isNumber: true, cell: ({observation}) => count(observation.denominator)},
      {
        key: 'standing',
        cell: (row) => toldStanding(row, indicator, period, messages)?.word,
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
