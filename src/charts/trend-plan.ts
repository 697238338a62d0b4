import type {Series, SeriesPoint} from '../domain/indicator/series.ts';
import {flagWeight} from '../domain/indicator/observation-flag.ts';
import {targetFor} from '../domain/indicator/target.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import type {ChartPlan} from './chart-plan.ts';

/** A line over time with its target; gaps stay gaps. */
export function trendPlan(
  {indicator, points}: Series,
  shown: SeriesPoint | undefined,
  messages: IndicatorMessages,
): ChartPlan {
  const {unit} = indicator;
  const targets = points.map(({period}) => targetFor(indicator, period) ?? null);
  const hasTarget = targets.some((target) => target !== null);
  return {
    shape: 'line',
    isStacked: false,
    labels: points.map(({period}) => messages.periodShort(period)),
    sets: [
      {
        label: messages.indicatorName(indicator),
        role: 'main',
        values: points.map(({value}) => value ?? null),
        isOpen: points.map(({isPartial}) => isPartial),
        marks: points.map(markOf),
      },
      ...(hasTarget ? [{label: messages.targetLine, role: 'target' as const, values: targets}] : []),
    ],
    tick: (value) => messages.value(value, unit === 'percentage-point' ? 'count' : unit, 2),
    points: points.map((point) => ({
      label: messages.period(point.period),
      value: [
        point.value === undefined ? messages.gap : messages.value(point.value, unit, point.decimals),
        ...(point.isPartial ? [messages.partial] : []),
        ...point.flags
          .filter(({kind}) => kind !== 'partial-period')
          .map(({kind}) => messages.flagTitle[kind]),
      ],
    })),
    ...(shown && {shown: points.indexOf(shown)}),
  };
}

function markOf({flags, observation}: SeriesPoint): 'none' | 'revised' | 'doubted' {
  if (flags.some((flag) => flagWeight(flag) === 'contradiction')) return 'doubted';
  return observation?.status === 'revised' ? 'revised' : 'none';
}
