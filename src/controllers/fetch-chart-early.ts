import {loadChart} from '../charts/load-chart.ts';
import {nextTask} from './next-task.ts';

/** Of the files that the element in the page is made of, the first to come; named by the build. */
declare const MOTCUA_FIRST_PART: Promise<unknown>;

const isInSight = (element: Element): boolean => element.getBoundingClientRect().top < innerHeight;

/**
 * Starts to fetch the drawing code when the widget is in sight already; below the fold nothing is fetched. In a task of
 * its own: where the widget stands is not known before the page is laid out.
 */
export async function fetchChartEarly(host: Element): Promise<void> {
  await nextTask();
  if (isInSight(host)) loadChart().catch(() => undefined);
}

/**
 * The same before the code of the elements `tag` has come: when the first part of it is here, the rest is on its last
 * stretch, and the drawing code, asked for then, comes behind it.
 */
export function fetchChartAhead(tag: string): void {
  if ([...document.querySelectorAll(tag)].some(isInSight))
    MOTCUA_FIRST_PART.then(loadChart).catch(() => undefined);
}
