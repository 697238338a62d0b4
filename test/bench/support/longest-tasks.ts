import type {Page} from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time, so that other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/** The longest tasks of the page's main thread, the browser's own too, in milliseconds of processor time. */
export async function longestTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline']});
  await act();
  const buffer = await page.tracing.stop();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(buffer)) as {traceEvents: TraceEvent[]};
  const mains = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({pid, tid}) => `${pid}.${tid}`);
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name === 'RunTask' && mains.includes(`${pid}.${tid}`),
  );
  return tasks
    .map(({tdur = 0}) => tdur / 1000)
    .sort((a, b) => b - a)
    .slice(0, 5);
}
