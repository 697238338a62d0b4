import type {ChartDataset, ScriptableLineSegmentContext} from 'chart.js';
import type {ChartPlan, ChartSet} from './chart-plan.ts';
import type {Palette} from './palette.ts';
import {fillOf} from './pattern.ts';

const SIGNS = {none: 'circle', revised: 'rectRot', doubted: 'triangle'} as const;

/** The sets of a plan as chart.js draws them; behind them the paper of a target's line, where it needs some. */
export function chartSets(
  plan: ChartPlan,
  palette: Palette,
  context: CanvasRenderingContext2D,
): ChartDataset[] {
  const sets = plan.sets.map((set) => {
    if (set.role === 'target') return targetSet(set, plan, palette);
    return plan.shape === 'line' ? lineSet(set, plan.shown, palette) : barSet(set, plan, palette, context);
  });
  const target = plan.sets.find(({role}) => role === 'target');
  return target && plan.shape !== 'line'
    ? [...sets, underTarget(targetSet(target, plan, palette), palette)]
    : sets;
}

function lineSet(
  {label, values, role, marks = [], isOpen = []}: ChartSet,
  shown: number | undefined,
  palette: Palette,
): ChartDataset {
  const color = palette.roles[role];
  const isSparse = values.length <= 13;
  const marked = (index: number) => index === shown || (marks[index] ?? 'none') !== 'none' || isOpen[index];
  const inner = values.map((_, index) => (isOpen[index] ? palette.paper : color));
  const isAlone = (index: number) =>
    (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  return {
    type: 'line',
    label,
    data: [...values],
    borderColor: color,
    backgroundColor: color,
    borderWidth: 2.5,
    tension: 0,
    spanGaps: false,
    pointStyle: values.map((_, index) => SIGNS[marks[index] ?? 'none']),
    pointRadius: values.map((_, index) => (marked(index) ? 6 : isSparse || isAlone(index) ? 4 : 0)),
    pointHoverRadius: 7,
    pointHitRadius: 16,
    pointBackgroundColor: inner,
    pointHoverBackgroundColor: inner,
    pointBorderColor: color,
    pointHoverBorderColor: color,
    pointBorderWidth: 2,
    segment: {
      borderDash: ({p1DataIndex}: ScriptableLineSegmentContext) => (isOpen[p1DataIndex] ? [5, 5] : undefined),
    },
  };
}

/** A dashed line without points; in bars it runs across them. */
function targetSet({label, values}: ChartSet, plan: ChartPlan, palette: Palette): ChartDataset<'line'> {
  return {
    type: 'line',
    label,
    data: [...values],
    borderColor: palette.roles.target,
    backgroundColor: palette.roles.target,
    borderWidth: 1.5,
    borderDash: [8, 4],
    order: -1,
    stepped: plan.shape === 'line' ? 'middle' : false,
    pointRadius: values.filter((value) => value !== null).length === 1 ? 5 : 0,
    pointStyle: 'line',
    pointHitRadius: 0,
    pointHoverRadius: 0,
  };
}

/** Paper under the line of a target, which would be lost on dark bars. */
function underTarget(line: ChartDataset<'line'>, palette: Palette): ChartDataset<'line'> {
  return {...line, borderColor: palette.paper, borderWidth: 4.5, borderDash: [], pointRadius: 0, order: -0.5};
}

function barSet(
  {label, values, role, roles, isOpen = []}: ChartSet,
  plan: ChartPlan,
  palette: Palette,
  context: CanvasRenderingContext2D,
): ChartDataset {
  const fills = values.map((_, index) =>
    isOpen[index] ? palette.paper : fillOf(roles?.[index] ?? role, palette, context),
  );
  const edge = plan.isStacked || palette.isForced ? 1 : 0;
  return {
    type: 'bar',
    label,
    data: [...values],
    backgroundColor: fills,
    hoverBackgroundColor: fills,
    hoverBorderColor: palette.ink,
    hoverBorderWidth: 2,
    borderColor: values.map((_, index) => palette.roles[roles?.[index] ?? role]),
    borderWidth: values.map((_, index) => (isOpen[index] ? 2 : edge)),
    borderSkipped: false,
    maxBarThickness: 28,
    categoryPercentage: 0.86,
    barPercentage: 0.9,
  };
}
