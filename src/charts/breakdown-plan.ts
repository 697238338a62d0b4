import type {BreakdownPoint} from '../domain/indicator/breakdown-series.ts';
import type {Portion} from '../domain/indicator/breakdown.ts';
import {shareDecimals} from '../domain/indicator/display-decimals.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import type {ChartPlan} from './chart-plan.ts';

/** Dossiers of each period in one column: early, on time and late, each with its pattern. */
export function breakdownPlan(points: readonly BreakdownPoint[], messages: IndicatorMessages): ChartPlan {
  const parts = points.map(({breakdown}) => (breakdown.kind === 'known' ? breakdown : undefined));
  const hasEarly = parts.some((part) => part?.early);
  const percent = (portion: Portion | undefined) => portion?.percent ?? null;
  const {column: words} = messages;
  const told = (label: string, {amount, percent: share}: Portion) =>
    `${label} ${messages.value(amount, 'count', 0)} (${messages.value(share, 'percent', shareDecimals(share))})`;
  return {
    shape: 'columns',
    isStacked: true,
    max: 100,
    labels: points.map(({period}) => messages.periodShort(period)),
    sets: [
      ...(hasEarly
        ? [{label: words.early, role: 'early' as const, values: parts.map((part) => percent(part?.early))}]
        : []),
      {
        label: hasEarly ? words.onTime : words.onTimeWithEarly,
        role: 'onTime',
        values: parts.map((part) => percent(part?.onTime)),
      },
      {label: words.late, role: 'late', values: parts.map((part) => percent(part?.late))},
    ],
    tick: (value) => messages.value(value, 'percent', 0),
    points: points.map(({period, breakdown: {total}, isPartial}, index) => {
      const part = parts[index];
      const pieces = part
        ? [
            ...(part.early ? [told(words.early, part.early)] : []),
            told(part.early ? words.onTime : words.onTimeWithEarly, part.onTime),
            told(words.late, part.late),
          ]
        : [total === undefined ? messages.gap : `${words.total} ${messages.value(total, 'count', 0)}`];
      return {label: messages.period(period), value: [...pieces, ...(isPartial ? [messages.partial] : [])]};
    }),
  };
}
