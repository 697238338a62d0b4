import type {FigureView} from '../../domain/indicator/figure-view.ts';
import type {Language} from '../../messages/format.ts';
import type {IndicatorView} from '../../messages/indicator.ts';
import type {FigureLook} from './figure-answer.ts';
import {trendLook} from './trend.look.ts';

/** A way of telling figures, and the indicators it needs. */
export interface LoadedLook {
  readonly look: FigureLook;
  readonly indicators: readonly string[];
}

/** The way of telling a view; all but the first come when they are asked for. */
export async function loadLook(
  view: IndicatorView,
  indicator: string,
  language: Language,
): Promise<LoadedLook> {
  const indicators = [indicator];
  switch (view) {
    case 'comparison':
      return {look: (await import('./comparison.look.ts')).comparisonLook, indicators};
    case 'breakdown': {
      const {breakdownLook, EARLY} = await import('./breakdown.look.ts');
      return {look: breakdownLook, indicators: [indicator, EARLY]};
    }
    case 'share':
      return {look: (await import('./share.look.ts')).shareLook, indicators};
    case 'score':
      return (await import('./score.look.ts')).loadScoreLook(language);
    default:
      return {look: trendLook, indicators};
  }
}

/** How many rows of bars a chart of these figures has; 0 when it does not grow with them. */
export function barRows(figures: FigureView): number {
  switch (figures.kind) {
    case 'comparison':
      return figures.comparison.rows.length;
    case 'share':
      return figures.portions.length;
    case 'score':
      return figures.groups.length;
    default:
      return 0;
  }
}
