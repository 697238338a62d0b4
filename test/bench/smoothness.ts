/**
 * What a citizen feels on a slow phone (processor slowed four times, 360 px wide): layout shift and the longest
 * task while 600 procedures load, and the time from a key to the painted rows.
 *
 *   node test/bench/smoothness.ts [--json F]        (after `npm run build`)
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Page} from 'puppeteer-core';
import {encodeCatalogue} from '../../src/api/wire/encode-catalogue.ts';
import type {ProcedureSummary} from '../../src/domain/procedure/procedure.ts';
import {openUntilUsable, preparePage, startBench, widgetCases} from './support/widget-page.ts';

const ROWS = 600;
const SLOWDOWN = 4;
const TYPED = 'lam lai giay khai sinh';

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'smoothness'),
  options: {json: {type: 'string'}},
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time, so that other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

interface Felt {
  readonly shift: number;
  /** Milliseconds from each key to the next painted frame, in steps of 8. */
  readonly keys: readonly number[];
}

declare global {
  interface Window {
    felt: {shift: number; keys: number[]};
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

/** The longest tasks of the page's main thread, in milliseconds of processor time. */
async function tracedTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
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

function watch(): void {
  window.felt = {shift: 0, keys: []};
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
      if (!entry.hadRecentInput) window.felt.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'input') window.felt.keys.push(entry.duration);
  }).observe({type: 'event', durationThreshold: 16, buffered: true} as PerformanceObserverInit);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const lookup = widgetCases.find(({name}) => name === 'procedure-lookup')!;
const catalogue = catalogueOf(ROWS);
const bench = await startBench();
const results = [];
try {
  for (const width of [360, 1280]) {
    const page = await preparePage(bench, lookup, (request) =>
      request.url().includes('/procedures/catalogue') ? catalogue : undefined,
    );
    await page.setViewport({width, height: 800});
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.evaluateOnNewDocument(watch);
    const loading = await tracedTasks(page, async () => {
      await openUntilUsable(page, bench, lookup);
      await pause(500);
    });
    const field = (await page.$('motcua-procedure-lookup >>> input'))!;
    const indexing = await tracedTasks(page, async () => {
      await field.focus();
      await pause(2000);
    });
    const typing = await tracedTasks(page, () => field.type(TYPED, {delay: 150}));
    await pause(300);
    const felt: Felt = await page.evaluate(() => window.felt);
    await page.close();
    results.push({
      width,
      rows: ROWS,
      slowdown: SLOWDOWN,
      layoutShift: felt.shift,
      longestTaskLoadingMs: loading[0] ?? 0,
      longestTaskIndexingMs: indexing[0] ?? 0,
      longestTaskTypingMs: typing[0] ?? 0,
      keys: TYPED.length,
      // The browser tells only of keys that took 16 ms or longer.
      slowestKeyMs: Math.max(0, ...felt.keys),
      keysOver16Ms: felt.keys.filter((ms) => ms > 16).length,
    });
  }
} finally {
  await bench.close();
}

console.table(results);
if (values.json) writeFileSync(values.json, `${JSON.stringify({smoothness: results}, undefined, 2)}\n`);
