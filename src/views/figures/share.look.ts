import {sharesOf, type Portion} from '../../domain/indicator/breakdown.ts';
import {shareDecimals} from '../../domain/indicator/display-decimals.ts';
import {pointAt} from '../../domain/indicator/series.ts';
import type {FigureLook} from './figure-answer.ts';
import {tableOf} from './figure-rows.ts';
import {trendLook} from './trend.look.ts';

/** What a total is made of (cơ cấu). */
export const shareLook: FigureLook = (data, choice, messages) => {
  const trend = trendLook(data, choice, messages);
  if (trend?.figures.kind !== 'trend') return undefined;
  const {series} = trend.figures;
  const observation = trend.period && pointAt(series, trend.period)?.observation;
  const portions = observation ? sharesOf(observation) : [];
  const percent = (value: number) => messages.value(value, 'percent', shareDecimals(value));
  const amount = (value: number) => messages.value(value, series.indicator.unit, 0);
  return {
    ...trend,
    sentence: [
      trend.sentence,
      ...portions
        .slice(0, 3)
        .map(({name, amount: value, percent: share}) => `${name}: ${amount(value)} (${percent(share)}).`),
    ].join(' '),
    table: tableOf<Portion & {readonly name: string}>(
      trend.table.caption,
      [
        {key: 'part', cell: ({name}) => name},
        {key: 'amount', isNumber: true, cell: ({amount: value}) => ({text: amount(value), order: value})},
        {key: 'share', isNumber: true, cell: ({percent: value}) => ({text: percent(value), order: value})},
      ],
      portions,
    ),
    figures: {kind: 'share', indicator: series.indicator, portions},
  };
};
