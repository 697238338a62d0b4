import {breakdownSeries, type BreakdownPoint} from '../../domain/indicator/breakdown-series.ts';
import type {Portion} from '../../domain/indicator/breakdown.ts';
import {shareDecimals} from '../../domain/indicator/display-decimals.ts';
import {isSamePeriod, periodStart} from '../../domain/indicator/reporting-period.ts';
import {buildSeries} from '../../domain/indicator/series.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureCell, FigureTable} from './figure-rows.ts';
import {tableOf} from './figure-rows.ts';
import type {FigureLook} from './figure-answer.ts';
import {trendLook} from './trend.look.ts';

/** Code of the indicator that counts the early ones. */
export const EARLY = 'early-rate';

/** Dossiers by how they were finished: early, on time, late; of an indicator that counts no such thing its course. */
export const breakdownLook: FigureLook = (data, choice, messages) => {
  const trend = trendLook(data, choice, messages);
  if (trend?.figures.kind !== 'trend') return undefined;
  const {series} = trend.figures;
  const {unit, direction} = series.indicator;
  if (unit !== 'percent' || direction === 'lower') return trend;
  const early = data.indicators.find(({code}) => code === EARLY);
  const points = breakdownSeries(
    series,
    early && buildSeries(early, choice.agency, data.observations, {kind: series.kind, today: choice.today}),
  );
  const shown = points.find(({period}) => trend.period && isSamePeriod(period, trend.period));
  return {
    ...trend,
    sentence: [trend.sentence, shown ? partsSentence(shown, messages) : ''].join(' ').trim(),
    table: {...breakdownTable(points, trend.table.caption, messages), footnote: trend.table.footnote},
    figures: {kind: 'breakdown', points},
  };
};

function partsSentence({breakdown}: BreakdownPoint, messages: IndicatorMessages): string {
  if (breakdown.kind === 'unknown') return messages.breakdownUnknown;
  if (breakdown.kind !== 'known') return '';
  const {early, onTime, late} = breakdown;
  const {column} = messages;
  const part = (label: string, portion: Portion) => `${label}: ${told(portion, messages)}`;
  return `${[
    ...(early ? [part(column.early, early)] : []),
    part(early ? column.onTime : column.onTimeWithEarly, onTime),
    part(column.late, late),
  ].join('; ')}.`;
}

const told = ({amount, percent}: Portion, messages: IndicatorMessages): string =>
  `${messages.value(amount, 'count', 0)} (${messages.value(percent, 'percent', shareDecimals(percent))})`;

function breakdownTable(
  points: readonly BreakdownPoint[],
  caption: string,
  messages: IndicatorMessages,
): FigureTable {
  const known = ({breakdown}: BreakdownPoint) => (breakdown.kind === 'known' ? breakdown : undefined);
  const hasEarly = points.some((point) => known(point)?.early);
  const cell = (portion: Portion | undefined): FigureCell =>
    portion ? {text: told(portion, messages), order: portion.amount} : {text: ''};
  return tableOf<BreakdownPoint>(
    caption,
    [
      {key: 'period', cell: ({period}) => ({text: messages.period(period), order: periodStart(period)})},
      {
        key: 'total',
        isNumber: true,
        cell: ({breakdown: {total}}) => ({
          text: total === undefined ? messages.gap : messages.value(total, 'count', 0),
          order: total,
        }),
      },
      {
        key: 'early',
        isNumber: true,
        cell: (point) => {
          const parts = known(point);
          return hasEarly && parts && !parts.early ? {text: messages.earlyWithin} : cell(parts?.early);
        },
      },
      {
        key: hasEarly ? 'onTime' : 'onTimeWithEarly',
        isNumber: true,
        cell: (point) => cell(known(point)?.onTime),
      },
      {key: 'late', isNumber: true, cell: (point) => cell(known(point)?.late)},
      {key: 'remark', cell: ({isPartial}) => (isPartial ? messages.partial : '')},
    ],
    [...points].reverse(),
  );
}
