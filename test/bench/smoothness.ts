/**
 * What a citizen feels on a slow phone (processor slowed four times): layout shift, the tasks that are too long
 * while 600 procedures load, while the search comes and while somebody types, and the time from a key to the
 * painted rows; with the modules of the lookup alone and with the script of all widgets. From the navigation on
 * nothing is asked of the page until it has had time for everything, so that looking costs nothing.
 *
 *   node test/bench/smoothness.ts [--json F]        (after `npm run build`)
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {encodeCatalogue} from '../../src/api/wire/encode-catalogue.ts';
import type {ProcedureSummary} from '../../src/domain/procedure/procedure.ts';
import {longestTasks} from './support/longest-tasks.ts';
import {preparePage, startBench, widgetCases, type Embedding} from './support/widget-page.ts';

const ROWS = 600;
const SLOWDOWN = 4;
const TYPED = 'lam lai giay khai sinh';
/** Long enough for all that still comes after an act, on a slow machine as well. */
const SETTLED_MS = 3000;
const VISITS: readonly (readonly [width: number, Embedding])[] = [
  [360, 'modules'],
  [1280, 'modules'],
  [360, 'script'],
];

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'smoothness'),
  options: {json: {type: 'string'}},
});

interface Felt {
  shift: number;
  /** Milliseconds of each task over 50 ms, by the clock, since they were last taken. */
  longTasks: number[];
  /** Milliseconds from each key to the end of the frame that shows what it found. */
  keys: number[];
}

declare global {
  interface Window {
    felt: Felt;
  }
}

/** Rows as the catalogue of a ward writes them, the real ones first and then the same again by other codes. */
function catalogueOf(count: number): string {
  const file = new URL('../../demo/data/procedures.json', import.meta.url);
  const items = JSON.parse(readFileSync(file, 'utf8')) as ProcedureSummary[];
  const rows = Array.from({length: count}, (_, at) => {
    const {code, name, fields, levels, subjects, serviceLevel, duration, fee, keywords, usage} =
      items[at % items.length]!;
    const round = Math.floor(at / items.length);
    return {
      code: round ? `${code}.${round}` : code,
      name: round ? `${name} (${round})` : name,
      fields,
      levels,
      subjects: subjects ?? [],
      keywords: keywords ?? [],
      ...(serviceLevel && {serviceLevel}),
      ...(duration && {duration}),
      ...(fee && {fee}),
      ...(usage && {usage}),
    };
  });
  return JSON.stringify(encodeCatalogue(rows));
}

function watch(): void {
  window.felt = {shift: 0, longTasks: [], keys: []};
  const observe = <E extends PerformanceEntry>(type: string, hear: (entry: E) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as E[]).forEach(hear)).observe({
      type,
      buffered: true,
    });
  observe<PerformanceEntry & {value: number; hadRecentInput: boolean}>('layout-shift', (entry) => {
    if (!entry.hadRecentInput) window.felt.shift += entry.value;
  });
  observe('longtask', ({duration}) => window.felt.longTasks.push(Math.round(duration)));
  const {port1, port2} = new MessageChannel();
  let pressed = 0;
  // What is posted while a frame begins is heard when that frame has been drawn.
  port1.onmessage = () => window.felt.keys.push(Math.round(performance.now() - pressed));
  addEventListener(
    'input',
    ({timeStamp}) => {
      pressed = timeStamp;
      requestAnimationFrame(() => port2.postMessage(0));
    },
    {capture: true},
  );
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page took for one part of the visit. */
async function visit(page: Page, act: () => Promise<unknown>): Promise<{cpu: number; longTasks: string}> {
  const [longest] = await longestTasks(page, async () => {
    await act();
    await pause(SETTLED_MS);
  });
  const longTasks = await page.evaluate(() => window.felt.longTasks.splice(0));
  return {cpu: Math.round(longest?.ms ?? 0), longTasks: longTasks.join(' ')};
}

const lookup = widgetCases.find(({name}) => name === 'procedure-lookup')!;
const catalogue = catalogueOf(ROWS);
const bench = await startBench();
const results = [];
try {
  for (const [width, embedding] of VISITS) {
    const instead = (request: HTTPRequest) =>
      request.url().includes('/procedures/catalogue') ? catalogue : undefined;
    const page = await preparePage(bench, lookup, instead, embedding);
    await page.setViewport({width, height: 800});
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.evaluateOnNewDocument(watch);
    const loading = await visit(page, () => page.goto(`${bench.url}/`));
    if (!(await page.$(`motcua-${lookup.name} >>> ${lookup.usable}`))) throw new Error('No rows in time.');
    const field = (await page.$('motcua-procedure-lookup >>> input'))!;
    const indexing = await visit(page, () => field.focus());
    const typing = await visit(page, () => field.type(TYPED, {delay: 150}));
    const {shift, keys} = await page.evaluate(() => window.felt);
    await page.close();
    const sorted = [...keys].sort((a, b) => a - b);
    results.push({
      embedding,
      width,
      rows: ROWS,
      slowdown: SLOWDOWN,
      layoutShift: shift,
      longestTaskLoadingMs: loading.cpu,
      longTasksLoading: loading.longTasks,
      longestTaskIndexingMs: indexing.cpu,
      longTasksIndexing: indexing.longTasks,
      longestTaskTypingMs: typing.cpu,
      longTasksTyping: typing.longTasks,
      keys: keys.length,
      usualKeyMs: sorted[Math.floor(sorted.length / 2)],
      slowestKeyMs: sorted.at(-1),
    });
  }
} finally {
  await bench.close();
}

console.table(results);
if (values.json) writeFileSync(values.json, `${JSON.stringify({smoothness: results}, undefined, 2)}\n`);
