import type {drawChart} from './draw-chart.ts';

export type DrawChart = typeof drawChart;

/** The drawing code, fetched when a chart comes near the reader's eyes; rejects when it cannot be had. */
export async function loadChart(): Promise<DrawChart> {
  return (await import('./draw-chart.ts')).drawChart;
}
