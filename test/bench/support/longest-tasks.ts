import type {Page} from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how long it took, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time, so that other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

export interface Task {
  /** Milliseconds of processor time. */
  readonly ms: number;
  /** What `performance.mark` noted within it. */
  readonly marks: readonly string[];
}

/** The tasks of the page's main thread while `act` goes on, the browser's own too, the longest first. */
export async function longestTasks(page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];
  await page.tracing.start({categories});
  await act();
  const buffer = await page.tracing.stop();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(buffer)) as {traceEvents: TraceEvent[]};
  const threadOf = ({pid, tid}: TraceEvent) => `${pid}.${tid}`;
  const mains = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(threadOf);
  const marks = traceEvents.filter(({cat}) => cat === 'blink.user_timing');
  return traceEvents
    .filter((event) => event.name === 'RunTask' && mains.includes(threadOf(event)))
    .map((task) => ({
      ms: (task.tdur ?? 0) / 1000,
      marks: marks
        .filter((mark) => threadOf(mark) === threadOf(task))
        .filter(({ts}) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0))
        .map(({name}) => name),
    }))
    .sort((a, b) => b.ms - a.ms);
}
