import {loadChart} from '../charts/load-chart.ts';
import {nextTask} from './next-task.ts';

/**
 * Starts to fetch the drawing code when the widget is in sight already; below the fold nothing is fetched. In a task of
 * its own: where the widget stands is not known before the page is laid out.
 */
export async function fetchChartEarly(host: Element): Promise<void> {
  await nextTask();
  if (host.getBoundingClientRect().top < innerHeight) loadChart().catch(() => undefined);
}
