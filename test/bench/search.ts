import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {build} from 'vite';
import {readProcedures, readQueries} from '../search/read-files.ts';

/**
 * Search in the page beside its peers: build time, longest task, memory, bytes and time per keystroke, in
 * Chromium at full speed and slowed four times. Ratios are to the first engine of the same run.
 *
 *   node test/bench/search.ts [--procedures F] [--rows 400,6400,100000] [--engines flexsearch,motcua] [--json F]
 *
 * Every engine first answers keystrokes that are not counted, for at most a second, so that its code is compiled.
 * Then all keystrokes are asked three times over and the middle time of each counts, so that what else the machine
 * does is left out. A slow engine stops when its time is up, but not before twenty keystrokes, taken from all over the
 * questions: the table says how many it answered. With 100,000 procedures this takes up to ten minutes.
 */
const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'search'),
  options: {
    procedures: {type: 'string', default: 'demo/data/procedures.json'},
    rows: {type: 'string', default: '400,6400,100000'},
    engines: {type: 'string', default: 'flexsearch,motcua,ufuzzy,minisearch,fuse'},
    json: {type: 'string'},
  },
});

const ENGINES = values.engines.split(',');
const PLACES = [
  'Hà Nội',
  'Huế',
  'Đà Nẵng',
  'Cần Thơ',
  'Hải Phòng',
  'Phú Thọ',
  'Lào Cai',
  'Cà Mau',
  'Nghệ An',
  'An Giang',
];
/** Slow engines are cut off after so long; the keystrokes done by then are what is reported. */
const KEYSTROKE_BUDGET_MS = 6000;
const MAX_KEYSTROKES = 500;
const FEWEST_KEYSTROKES = 20;
const ROUNDS = 3;

interface Measure {
  readonly engine: string;
  readonly rows: number;
  readonly slowdown: number;
  readonly bytes: number;
  readonly buildMs: number;
  readonly longestTaskMs: number;
  readonly memoryBytes: number;
  readonly keystrokes: number;
  readonly meanMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** As many names as asked for: the real ones first, then the same said of places and numbers. */
function makeNames(real: readonly string[], count: number): string[] {
  return Array.from({length: count}, (_, at) => {
    const name = real[at % real.length]!;
    const round = Math.floor(at / real.length);
    return round === 0 ? name : `${name} tại ${PLACES[round % PLACES.length]} khu vực ${round}`;
  });
}

/**
 * Prefixes of the questions, as a person types them; in an order in which the first few are of many questions and of
 * every length, for engines that get no further.
 */
function makeKeystrokes(): string[] {
  const file = fileURLToPath(new URL('../search/queries-own-a.json', import.meta.url));
  const all = readQueries(readFileSync(file, 'utf8')).flatMap(({query}) =>
    Array.from({length: query.length}, (_, at) => query.slice(0, at + 1)),
  );
  const step = Math.max(1, Math.floor(all.length / MAX_KEYSTROKES));
  const kept = all.filter((_, at) => at % step === 0).slice(0, MAX_KEYSTROKES);
  // A stride near the golden section spreads any beginning of the list evenly over all of it.
  const rank = (at: number) => (at * 0.618034) % 1;
  return kept
    .map((text, at) => ({text, rank: rank(at)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({text}) => text);
}

async function bundle(engine: string): Promise<string> {
  const entry = fileURLToPath(new URL(`search/${engine}.ts`, import.meta.url));
  const results = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, target: 'es2022', minify: true, lib: {entry, formats: ['iife'], name: 'bench'}},
  });
  const [first] = Array.isArray(results) ? results : [results];
  if (!first || !('output' in first)) throw new Error(`${engine} was not bundled`);
  return first.output[0].code;
}

async function measure(
  browser: Browser,
  contestant: string,
  code: string,
  names: readonly string[],
  slowdown: number,
): Promise<Measure> {
  const page = await browser.newPage();
  try {
    await page.goto('about:blank');
    await page.addScriptTag({content: code});
    const client = await page.createCDPSession();
    const memory = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      const usage: {usedSize: number; backingStorageSize?: number} =
        await client.send('Runtime.getHeapUsage');
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    };
    await page.evaluate((list) => Object.assign(globalThis, {names: list}), names);
    const before = await memory();
    await page.emulateCPUThrottling(slowdown);
    const built = await page.evaluate(() => {
      const {names: list} = globalThis as unknown as {names: string[]};
      const from = performance.now();
      const longestTaskMs = engine.build(list);
      return {buildMs: performance.now() - from, longestTaskMs};
    });
    const times = await page.evaluate(
      (keystrokes, rounds, budget, fewest) => {
        const warm = performance.now() + 1000;
        for (const text of keystrokes) {
          engine.search(text);
          if (performance.now() > warm) break;
        }
        const lists = keystrokes.map((): number[] => []);
        const until = performance.now() + budget;
        for (let asked = 0; asked < rounds * keystrokes.length; asked++) {
          const place = asked % keystrokes.length;
          const from = performance.now();
          engine.search(keystrokes[place]!);
          const to = performance.now();
          lists[place]!.push(to - from);
          if (to > until && asked + 1 >= fewest) break;
        }
        return lists
          .filter((list) => list.length > 0)
          .map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
      },
      makeKeystrokes(),
      ROUNDS,
      KEYSTROKE_BUDGET_MS,
      FEWEST_KEYSTROKES,
    );
    await page.emulateCPUThrottling(1);
    const sorted = times.toSorted((a, b) => a - b);
    return {
      engine: contestant,
      rows: names.length,
      slowdown,
      bytes: brotliCompressSync(code).length,
      ...built,
      memoryBytes: (await memory()) - before,
      keystrokes: times.length,
      meanMs: times.reduce((sum, time) => sum + time, 0) / times.length,
      medianMs: sorted[Math.floor(sorted.length / 2)]!,
      p95Ms: sorted[Math.floor(sorted.length * 0.95)]!,
    };
  } finally {
    await page.close();
  }
}

/** A table of one size and speed; ratios are to the first engine. */
function print(run: readonly Measure[]): void {
  const columns = [
    'bytes',
    'buildMs',
    'longestTaskMs',
    'memoryBytes',
    'meanMs',
    'medianMs',
    'p95Ms',
  ] as const;
  const base = run[0]!;
  console.log(
    `\n${base.rows} procedures, processor slowed ${base.slowdown}×: value and ratio to ${base.engine}`,
  );
  console.log(`${''.padEnd(12)}${columns.map((column) => column.padStart(20)).join('')}`);
  const asked = Math.max(...run.map(({keystrokes}) => keystrokes));
  for (const one of run) {
    const cells = columns.map((column) => {
      const value = one[column] >= 100 ? one[column].toFixed(0) : one[column].toFixed(3);
      // A time below the clock's finest step counts as none.
      const ratio = base[column] > 0 ? `${(one[column] / base[column]).toFixed(2)}×` : '–';
      return `${value} ${ratio}`.padStart(20);
    });
    const cut = one.keystrokes < asked ? `  (${one.keystrokes} of ${asked} keystrokes)` : '';
    console.log(one.engine.padEnd(12) + cells.join('') + cut);
  }
}

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`No browser at ${executablePath}: set CHROME_PATH to a Chromium.`);
  process.exit(2);
}
const real = readProcedures(readFileSync(values.procedures, 'utf8')).map(({name}) => name.normalize('NFC'));
const codes = new Map<string, string>();
for (const engine of ENGINES) codes.set(engine, await bundle(engine));
const browser = await puppeteer.launch({
  executablePath,
  // A hundred thousand procedures take the slower engines minutes.
  protocolTimeout: 0,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-extensions', '--no-first-run'],
});
const measures: Measure[] = [];
try {
  for (const count of values.rows.split(',').map(Number)) {
    const names = makeNames(real, count);
    for (const slowdown of [1, 4]) {
      const run: Measure[] = [];
      for (const [engine, code] of codes) run.push(await measure(browser, engine, code, names, slowdown));
      print(run);
      measures.push(...run);
    }
  }
} finally {
  await browser.close();
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(measures, undefined, 2));
