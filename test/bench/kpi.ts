import {existsSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {parseArgs} from 'node:util';
import puppeteer, {type Browser} from 'puppeteer-core';
import {bundlePeer, PEERS, servePages} from './kpi/pages.ts';
import {watchPage} from './kpi/watch.ts';

/**
 * The time until figure, sentence and table are on screen, until the chart is, and the JavaScript for it, beside
 * peers in one run: slow 4G, processor slowed four times. Numbers are medians; ratios are to lit with chart.js.
 *
 *   node test/bench/kpi.ts [--runs N] [--json F]        (after `npm run build`)
 */
const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'kpi'),
  options: {runs: {type: 'string', default: '5'}, json: {type: 'string'}},
});

const SLOW_4G = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};
const SLOWDOWN = 4;

interface Measure {
  readonly answerMs: number;
  readonly chartMs: number;
  /** JavaScript on the wire until the answer, and until the chart. */
  readonly answerBytes: number;
  readonly chartBytes: number;
  /** Time over 50 ms of the tasks until the answer. */
  readonly blockedMs: number;
  readonly shift: number;
}

async function measure(browser: Browser, url: string): Promise<Measure> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 360, height: 800});
    await page.evaluateOnNewDocument(watchPage);
    const protocol = await page.createCDPSession();
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
    await protocol.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0, {timeout: 60_000});
    return await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      const {seen} = globalThis as unknown as {seen: {longTasks: [number, number][]; shift: number}};
      const answerMs = at('answer');
      const chartMs = at('chart');
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({name}) => /\.js(\?|$)/.test(name)) as PerformanceResourceTiming[];
      const bytesUntil = (end: number) =>
        scripts
          .filter(({responseEnd}) => responseEnd <= end)
          .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
      return {
        answerMs,
        chartMs,
        answerBytes: bytesUntil(answerMs),
        chartBytes: bytesUntil(chartMs),
        blockedMs: seen.longTasks
          .filter(([start]) => start < answerMs)
          .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
        shift: seen.shift,
      };
    });
  } finally {
    await context.close();
  }
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`No browser at ${executablePath}: set CHROME_PATH to a Chromium.`);
  process.exit(2);
}
const peers = new Map<string, string>();
for (const name of PEERS) peers.set(name, await bundlePeer(name));
const server = await servePages(peers);
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-extensions', '--no-first-run'],
});
const results = new Map<string, Measure[]>();
try {
  const {port} = server.address() as AddressInfo;
  // Turn by turn, so that a busy minute of the machine hits all of them alike.
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const name of ['motcua', ...PEERS]) {
      const measured = await measure(browser, `http://127.0.0.1:${port}/${name}`);
      results.set(name, [...(results.get(name) ?? []), measured]);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const keys = ['answerMs', 'chartMs', 'answerBytes', 'chartBytes', 'blockedMs', 'shift'] as const;
const medians = [...results].map(([name, list]) => ({
  name,
  ...Object.fromEntries(keys.map((key) => [key, median(list.map((one) => one[key]))])),
})) as (Measure & {name: string})[];
const base = medians.find(({name}) => name === 'chartjs')!;
console.table(
  medians.map((one) => ({
    name: one.name,
    ...Object.fromEntries(
      keys.map((key) => [
        key,
        `${one[key].toFixed(key === 'shift' ? 3 : 0)}${base[key] ? ` ${(one[key] / base[key]).toFixed(2)}×` : ''}`,
      ]),
    ),
  })),
);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({kpi: medians}, undefined, 2));
