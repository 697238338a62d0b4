/**
 * A board of twelve charts on a slow phone (processor slowed four times): the longest tasks while it loads and while the
 * reader goes through all charts, those that draw a chart apart; how far the page shifts while it loads; and how often
 * figures are asked for.
 *
 *   node test/bench/board.ts [--json F]        (after `npm run build`)
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {longestTasks, type Task} from './support/longest-tasks.ts';
import {preparePage, startBench} from './support/widget-page.ts';

const SLOWDOWN = 4;
/** Long enough for all that still comes after an act, on a slow machine as well. */
const SETTLED_MS = 3000;
const INDICATORS =
  'received resolved on-time-rate early-rate online-rate postal-return-rate average-days DOSSIER_ON_TIME ' +
  'ONLINE_SUBMISSIONS PAYMENT_DOSSIERS PUBLISH_ON_TIME PETITION_PROCESSING_ON_TIME';
const WIDTHS = [360, 1280];

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'board'),
  options: {json: {type: 'string'}},
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const board = {
  name: 'kpi-board',
  attributes: `agency="H26.150" indicators="${INDICATORS}"`,
  usable: '[part=card]',
};

function watchShifts(): void {
  const seen = {shift: 0};
  Object.assign(globalThis, {seen});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** A chart begins with its brush. */
function markDrawing(): void {
  const {getContext} = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...given: Parameters<typeof getContext>
  ) {
    performance.mark('drawing');
    return getContext.apply(this, given);
  } as typeof getContext;
}

const isDrawing = ({marks}: Task): boolean => marks.includes('drawing');
const longest = (tasks: readonly Task[]): string =>
  tasks
    .slice(0, 5)
    .map(({ms}) => Math.round(ms))
    .join(' ');

const bench = await startBench();
const results = [];
try {
  for (const width of WIDTHS) {
    let asked = 0;
    const page = await preparePage(bench, board, (request) => {
      if (request.url().includes('/observations')) asked++;
      return undefined;
    });
    await page.setViewport({width, height: 800});
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.evaluateOnNewDocument(watchShifts);
    await page.evaluateOnNewDocument(markDrawing);
    const loading = await longestTasks(page, async () => {
      await page.goto(`${bench.url}/`);
      await pause(SETTLED_MS);
    });
    const shift = await page.evaluate(() => (globalThis as unknown as {seen: {shift: number}}).seen.shift);
    const charts = await page.$$('motcua-kpi-board >>> [part=chart]');
    const reading = await longestTasks(page, async () => {
      for (const chart of charts) {
        await chart.scrollIntoView();
        await pause(SETTLED_MS / 6);
      }
      await pause(SETTLED_MS);
    });
    const cards = (await page.$$('motcua-kpi-board >>> [part=card]')).length;
    const drawn = (await page.$$('motcua-kpi-board >>> canvas')).length;
    results.push({
      width,
      slowdown: SLOWDOWN,
      cards,
      drawn,
      observationRequests: asked,
      shift: Number(shift.toFixed(4)),
      loadingMs: longest(loading.filter((task) => !isDrawing(task))),
      readingMs: longest(reading.filter((task) => !isDrawing(task))),
      drawingMs: longest([...loading, ...reading].filter(isDrawing).sort((a, b) => b.ms - a.ms)),
    });
    await page.close();
  }
} finally {
  await bench.close();
}

console.table(results);
if (values.json) writeFileSync(values.json, `${JSON.stringify({board: results}, undefined, 2)}\n`);
