import type {Chart, ChartConfiguration} from 'chart.js';
import type {FigureView} from '../domain/indicator/figure-view.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import {chartImage, type ImageFrame} from './chart-image.ts';
import {chartOptions} from './chart-options.ts';
import type {ChartPlan, LegendEntry} from './chart-plan.ts';
import {chartSets} from './chart-sets.ts';
import {legendOf} from './legend.ts';
import {paperPalette, readPalette, type Palette} from './palette.ts';
import {chartOfPieces} from './pieces.ts';
import {planChart} from './plan-chart.ts';
import {tipOver} from './tip.ts';

/** A chart on the screen. */
export interface DrawnChart {
  /** What is said of each place, in the order of reading. */
  readonly points: ChartPlan['points'];
  readonly legend: readonly LegendEntry[];
  /** Place pointed at from the beginning. */
  readonly shown: number | undefined;
  /** Points at a place, or at none. */
  readonly point: (index: number | undefined) => void;
  /** Draws in other colours: those in force, or those for paper. */
  readonly recolor: (target: 'screen' | 'paper') => void;
  /** A picture with its title and source drawn in. */
  readonly image: (frame: ImageFrame) => Promise<Blob>;
  readonly destroy: () => void;
}

/**
 * Draws figures into a canvas that stands in the page; its parent gives the size. Throws what chart.js throws on
 * pages that have changed the language beneath it, and where nothing can be drawn on.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  figures: FigureView,
  messages: IndicatorMessages,
): DrawnChart {
  const plan = planChart(figures, messages);
  const box = canvas.parentElement!;
  const brush = canvas.getContext('2d');
  // Where a phone has no memory left for it, or an extension denies it.
  if (!brush) throw new Error('There is no way to draw.');
  let palette: Palette = readPalette(box);
  const tip = tipOver(canvas);
  const configuration = (): ChartConfiguration => ({
    type: plan.shape === 'line' ? 'line' : 'bar',
    data: {
      labels: [...plan.labels],
      datasets: chartSets(plan, palette, brush),
    },
    options: chartOptions(plan, palette, box),
    plugins: [{id: 'tip', afterEvent: (pointed) => tell(pointed), resize: () => tip.show(undefined, 0, 0)}],
  });
  const tell = (pointed: Chart): void => {
    const [active] = pointed.getActiveElements();
    const {x = 0, y = 0} = active?.element ?? {};
    tip.show(active && plan.points[active.index], x, y);
  };
  const chart = new (chartOfPieces())(canvas, configuration());
  const recolor = (target: 'screen' | 'paper'): void => {
    palette = target === 'paper' ? paperPalette : readPalette(box);
    const {data, options} = configuration();
    chart.data = data;
    chart.options = options!;
    chart.update('none');
  };
  return {
    points: plan.points,
    legend: legendOf(plan, messages),
    shown: plan.shown,
    point: (index) => {
      const sets = index === undefined ? [] : plan.sets.map((_, datasetIndex) => ({datasetIndex, index}));
      chart.setActiveElements(sets);
      chart.update('none');
      tell(chart);
    },
    recolor,
    image: async (frame) => {
      recolor('paper');
      try {
        return chartImage(canvas, frame);
      } finally {
        recolor('screen');
      }
    },
    destroy: () => {
      chart.destroy();
      tip.remove();
    },
  };
}
