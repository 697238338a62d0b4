import type {Portion} from '../domain/indicator/breakdown.ts';
import {withoutSharedKind} from '../domain/agency/agency-kind.ts';
import {shareDecimals} from '../domain/indicator/display-decimals.ts';
import type {NamedScore} from '../domain/indicator/figure-view.ts';
import type {UnitComparison} from '../domain/indicator/unit-comparison.ts';
import {targetFor} from '../domain/indicator/target.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import type {ChartPlan} from './chart-plan.ts';

/** Agencies side by side, best first, the own one in another colour. */
export function comparisonPlan(
  {indicator, rows, period}: UnitComparison,
  nameOf: (agency: string) => string,
  messages: IndicatorMessages,
): ChartPlan {
  const {unit} = indicator;
  const target = targetFor(indicator, period);
  return {
    shape: 'bars',
    isStacked: false,
    // On a phone the kind of agency would push the names themselves out.
    labels: withoutSharedKind(rows.map(({agency}) => nameOf(agency))),
    sets: [
      {
        label: messages.indicatorName(indicator),
        role: 'others',
        values: rows.map(({value}) => value ?? null),
        roles: rows.map(({isOwn}) => (isOwn ? 'own' : 'others')),
        isOpen: rows.map(({isPartial}) => isPartial),
      },
      ...(target === undefined
        ? []
        : [{label: messages.targetLine, role: 'target' as const, values: rows.map(() => target)}]),
    ],
    ...(unit === 'percent' && rows.every(({value}) => (value ?? 0) <= 100) ? {max: 100} : {}),
    tick: (value) => messages.value(value, unit, 2),
    points: rows.map(({agency, value, decimals, isPartial}) => ({
      label: nameOf(agency),
      value: [
        value === undefined ? messages.gap : messages.value(value, unit, decimals),
        ...(isPartial ? [messages.partial] : []),
      ],
    })),
  };
}

/** Parts of a whole as bars, largest first: lengths compare better than angles. */
export function sharePlan(
  portions: readonly (Portion & {readonly name: string})[],
  messages: IndicatorMessages,
): ChartPlan {
  const percent = (value: number) => messages.value(value, 'percent', shareDecimals(value));
  return {
    shape: 'bars',
    isStacked: false,
    max: 100,
    labels: portions.map(({name}) => name),
    sets: [{label: messages.column.share, role: 'main', values: portions.map((portion) => portion.percent)}],
    tick: percent,
    points: portions.map(({name, amount, percent: share}) => ({
      label: name,
      value: [`${messages.value(amount, 'count', 0)} (${percent(share)})`],
    })),
  };
}

/** Points of each group as a share of what could be had, with the rest beside it. */
export function scorePlan(groups: readonly NamedScore[], messages: IndicatorMessages): ChartPlan {
  const points = (value: number) => messages.value(value, 'point', 2);
  return {
    shape: 'bars',
    isStacked: true,
    labels: groups.map(({name}) => name),
    sets: [
      {label: messages.column.score, role: 'main', values: groups.map(({score}) => score)},
      {label: messages.remainder, role: 'rest', values: groups.map(({score, max}) => max - score)},
    ],
    tick: (value) => messages.value(value, 'count', 2),
    points: groups.map(({name, score, max}) => ({label: name, value: [`${points(score)} / ${points(max)}`]})),
  };
}
