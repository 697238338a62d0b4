import type {FigureView} from '../domain/indicator/figure-view.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import type {ChartPlan} from './chart-plan.ts';
import {breakdownPlan} from './breakdown-plan.ts';
import {comparisonPlan, scorePlan, sharePlan} from './bars-plan.ts';
import {trendPlan} from './trend-plan.ts';

/** The chart of some figures, before it has colours. */
export function planChart(figures: FigureView, messages: IndicatorMessages): ChartPlan {
  switch (figures.kind) {
    case 'trend':
      return trendPlan(figures.series, figures.shown, messages);
    case 'comparison':
      return comparisonPlan(figures.comparison, figures.nameOf, messages);
    case 'breakdown':
      return breakdownPlan(figures.points, messages);
    case 'share':
      return sharePlan(figures.portions, messages);
    case 'score':
      return scorePlan(figures.groups, messages);
  }
}
