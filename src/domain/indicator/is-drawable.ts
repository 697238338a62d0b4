import type {FigureView} from './figure-view.ts';

/** Whether a picture shows more than the figure alone: it takes two values to compare. */
export function isDrawable(figures: FigureView): boolean {
  switch (figures.kind) {
    case 'trend':
      return figures.series.points.filter(({value}) => value !== undefined).length > 1;
    case 'comparison':
      return figures.comparison.ranked > 1;
    case 'breakdown':
      return figures.points.some(({breakdown}) => breakdown.kind === 'known');
    case 'share':
      return figures.portions.length > 1;
    case 'score':
      return true;
  }
}
