import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {city, onHost, SCRIPT, type Host} from '../support/page/host-site.ts';

const CHART = `<motcua-kpi-chart api="${city.url}/v1" agency="H26.150" indicator="on-time-rate"></motcua-kpi-chart>`;
const FAILED = 'Chưa vẽ được biểu đồ. Số liệu vẫn đầy đủ trong bảng.';

/** How the widget comes onto the page, and which file is lost on the way. */
const SHAPES: readonly (readonly [string, Host, RegExp])[] = [
  ['the drawing code, by the script', {script: SCRIPT, body: CHART}, /\/browser\/charts\.js/],
  [
    'the drawing code, by modules',
    {
      script: `<script type="module" src="${city.url}/motcua/browser/define/kpi-chart.js"></script>`,
      body: CHART,
    },
    /\/browser\/charts\.js/,
  ],
  [
    'all that comes after the words, by modules',
    {
      script: `<script type="module" src="${city.url}/motcua/browser/define/kpi-chart.js"></script>`,
      body: CHART,
    },
    /\/chunks\/kpi-tools-/,
  ],
];

/** A module that is lost once. Browsers of before 2026 remember that, whatever a page does. */
const PROBE = '/lost-once.mjs';

const probed = new WeakSet<object>();

function answerProbe(request: HTTPRequest): Promise<void> {
  const page = request.frame()!;
  if (probed.has(page)) return request.respond({contentType: 'text/javascript', body: 'export {}'});
  probed.add(page);
  return request.abort('connectionreset');
}

const asksAgain = (page: Page): Promise<boolean> =>
  page.evaluate(async (url) => {
    await import(url).catch(() => undefined);
    return import(url).then(
      () => true,
      () => false,
    );
  }, PROBE);

interface SeenChart {
  readonly problems: string[];
  readonly buttons: string[];
  readonly rows: number;
  readonly headline: string;
  readonly charts: number;
}

const see = (page: Page): Promise<SeenChart> =>
  page.evaluate(() => {
    const root = document.querySelector('motcua-kpi-chart')?.shadowRoot;
    const texts = (selector: string) =>
      [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].map((one) => one.innerText.trim());
    return {
      problems: texts('.problem p'),
      buttons: texts('.problem button'),
      rows: texts('tbody tr').length,
      headline: texts('[part=headline] strong').join(),
      charts: texts('canvas').length,
    };
  });

async function until(page: Page, isSo: (seen: SeenChart) => boolean): Promise<SeenChart> {
  const end = performance.now() + 30_000;
  for (;;) {
    const seen = await see(page);
    if (isSo(seen)) return seen;
    if (performance.now() > end) throw new Error(`not seen in time: ${JSON.stringify(seen)}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

describe('A chart whose file is lost on the way', {concurrency: 3}, () => {
  for (const [what, host, file] of SHAPES) {
    it(`leaves figure, table, one message and a way to try again that works: ${what}`, (context) =>
      onHost({...host, body: ''}, async ({page, faults}) => {
        let isDown = true;
        let lost = 0;
        await page.setRequestInterception(true);
        page.on('request', (request: HTTPRequest) => {
          if (request.url().endsWith(PROBE)) return void answerProbe(request);
          const isLost = isDown && file.test(request.url());
          if (isLost) lost += 1;
          void (isLost ? request.abort('connectionreset') : request.continue());
        });
        await page.evaluate((tag) => (document.body.innerHTML = tag), CHART);
        const seen = await until(page, ({problems}) => problems.length > 0);
        ok(lost > 0);
        deepEqual([seen.problems, seen.buttons], [[FAILED], ['Thử lại']]);
        deepEqual([seen.rows, seen.charts], [25, 0]);
        ok(seen.headline.endsWith('%'), seen.headline);
        if (!(await asksAgain(page)))
          return context.diagnostic('this browser never asks again for a lost module');
        isDown = false;
        await page.locator('motcua-kpi-chart >>> .problem button').click();
        const drawn = await until(page, ({charts}) => charts === 1);
        deepEqual(drawn.problems, []);
        equal(drawn.rows, 25);
        deepEqual(faults, []);
      }));
  }
});
