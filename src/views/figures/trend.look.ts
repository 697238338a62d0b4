import {changeAt, type Change} from '../../domain/indicator/change.ts';
import {agencyName} from '../../domain/indicator/figure-view.ts';
import {narrativeOf} from '../../domain/indicator/narrative.ts';
import {parseReportingPeriod, periodStart} from '../../domain/indicator/reporting-period.ts';
import {
  buildSeries,
  headlinePoint,
  pointAt,
  type Series,
  type SeriesPoint,
} from '../../domain/indicator/series.ts';
import {targetFor} from '../../domain/indicator/target.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer, FigureLook} from './figure-answer.ts';
import {remarkOf, tableOf, type FigureTable} from './figure-rows.ts';
import {provenance, toldFlags, toldStanding} from './told.ts';

/** An indicator of one agency over time. */
export const trendLook: FigureLook = (data, {indicator: code, agency, period, today}, messages) => {
  const indicator = data.indicators.find((one) => one.code === code);
  if (!indicator) return undefined;
  const asked = period ? parseReportingPeriod(period) : undefined;
  const series = buildSeries(indicator, agency, data.observations, {today, ...(asked && {kind: asked.kind})});
  const point = (asked && pointAt(series, asked)) ?? headlinePoint(series);
  const seen = series.points.flatMap(({observation}) => observation ?? []);
  return {
    title: messages.indicatorName(indicator),
    agency: agencyName(data, agency),
    period: point?.period,
    ...headlineOf(series, point, messages),
    sentence: messages.narrative(narrativeOf(series, point)),
    flags: point ? toldFlags(point.flags, indicator, point.decimals, messages) : [],
    table: trendTable(series, agencyName(data, agency), messages),
    definition: indicator.definition,
    ...provenance(seen, today),
    figures: {kind: 'trend', series, shown: point},
    periods: series.points
      .filter(({observation}) => observation)
      .map((one) => one.period)
      .reverse(),
  };
};

/** The figure in large type with its change and target. */
export function headlineOf(
  series: Series,
  point: SeriesPoint | undefined,
  messages: IndicatorMessages,
): Pick<FigureAnswer, 'headline' | 'isProvisional' | 'change' | 'standing'> {
  if (point?.value === undefined) return {};
  const change = changeAt(series, point, 'previous') ?? changeAt(series, point, 'same-period-last-year');
  const standing = toldStanding(point, series.indicator, point.period, messages);
  return {
    headline: messages.value(point.value, series.indicator.unit, point.decimals),
    isProvisional: point.observation?.status === 'provisional',
    change: change && toldChange(change, messages),
    standing: standing && {kind: standing.kind, text: `${standing.word} (${standing.target})`},
  };
}

function toldChange(change: Change, messages: IndicatorMessages): FigureAnswer['change'] {
  return {
    text: messages.change(change),
    way: Math.sign(change.difference) as 1 | 0 | -1,
    verdict: change.verdict,
  };
}

function trendTable(series: Series, agency: string, messages: IndicatorMessages): FigureTable {
  const {indicator, points, left} = series;
  const value = (amount: number | undefined, decimals: number, unit = indicator.unit) =>
    amount === undefined ? '' : messages.value(amount, unit, decimals);
  const count = (amount: number | undefined) => ({text: value(amount, 0, 'count'), order: amount});
  const table = tableOf<SeriesPoint>(
    messages.tableCaption(messages.indicatorName(indicator), agency),
    [
      {key: 'period', cell: ({period}) => ({text: messages.period(period), order: periodStart(period)})},
      {
        key: 'value',
        isNumber: true,
        cell: ({value: amount, decimals, observation}) => ({
          text:
            value(amount, decimals) ||
            (observation ? messages.value(undefined, indicator.unit, 0) : messages.gap),
          order: amount,
        }),
      },
      {key: 'numerator', isNumber: true, cell: ({observation}) => count(observation?.numerator)},
      {key: 'denominator', isNumber: true, cell: ({observation}) => count(observation?.denominator)},
      {
        key: 'published',
        isNumber: true,
        cell: ({figure, flags}) => {
          const differs = flags.some(({kind}) => kind === 'ratio-differs');
          const reported = differs && figure.kind === 'recomputed' ? figure.reported : undefined;
          return {text: value(reported, 2), order: reported};
        },
      },
      {
        key: 'change',
        isNumber: true,
        cell: (point) => {
          const change = changeAt(series, point, 'previous');
          if (!change) return '';
          const size = messages.value(Math.abs(change.difference), change.unit, change.decimals);
          const sign = change.difference === 0 ? '' : change.difference > 0 ? '+' : '−';
          return {text: sign + size, order: change.difference};
        },
      },
      {
        key: 'target',
        isNumber: true,
        cell: ({period}) => {
          const target = targetFor(indicator, period);
          return {text: value(target, 2), order: target};
        },
      },
      {
        key: 'standing',
        cell: (point) => toldStanding(point, indicator, point.period, messages)?.word,
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
    [...points].reverse(),
  );
  return {...table, footnote: left > 0 ? messages.periodsLeft(left) : undefined};
}
