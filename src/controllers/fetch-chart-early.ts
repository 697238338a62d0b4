import {loadChart} from '../charts/load-chart.ts';

/** Starts to fetch the drawing code when the widget is in sight already; below the fold nothing is fetched. */
export function fetchChartEarly(host: Element): void {
  if (host.getBoundingClientRect().top < innerHeight) loadChart().catch(() => undefined);
}
