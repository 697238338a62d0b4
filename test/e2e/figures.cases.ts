import {deepEqual, equal} from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {contractAnswers} from '../support/page/contract-api.ts';
import {city, onHost} from '../support/page/host-site.ts';
import {startWebServer, type WebServer} from '../support/page/web-server.ts';

const CHART_FILE = '/motcua/browser/chunks/kpi-chart.js';
const DRAWING = /\/charts\.js/;

const script = (name: string) =>
  `<script type="module" src="${city.url}/motcua/browser/define/${name}.js"></script>`;

const chartTag = (attributes: string) =>
  `<motcua-kpi-chart agency="H26.150" indicator="on-time-rate" ${attributes}></motcua-kpi-chart>`;

/** Waits until every element `tag` of the page shows `part`. */
async function until(page: Page, tag: string, part: string): Promise<void> {
  const isShown = (tag: string, part: string) =>
    [...document.querySelectorAll(tag)].every((each) => each.shadowRoot?.querySelector(part));
  await page.waitForFunction(isShown, {}, tag, part);
}

async function startApi(test: TestContext): Promise<WebServer> {
  const api = await startWebServer(contractAnswers());
  test.after(() => api.close());
  return api;
}

/** The questions, sorted, without those that nobody waits for. */
const questions = ({asked}: WebServer) => asked.filter((url) => !url.includes('indicator=resolved&')).sort();

const ON_TIME = [
  '/v1/agencies/H26.150',
  '/v1/indicators',
  '/v1/observations?indicator=on-time-rate&agency=H26.150',
];

describe('The figures in a page', {concurrency: 1}, () => {
  for (const [title, tags] of [
    ['its own address', (api: string) => chartTag(`api="${api}"`)],
    [
      'the address of the page',
      (api: string) => `<motcua-settings api="${api}"></motcua-settings>${chartTag('')}`,
    ],
  ] as const) {
    it(`are asked for before the code of the chart has come, and only then, at ${title}`, async (test) => {
      const api = await startApi(test);
      const original = city.answers.get(CHART_FILE)!;
      test.after(() => city.answers.set(CHART_FILE, original));
      // Without a question ahead the code never comes.
      city.answers.set(CHART_FILE, (response, request) => {
        const wait = () => (api.asked.length < 3 ? setTimeout(wait, 20) : original(response, request));
        wait();
      });
      const body = tags(`${api.url}/v1`);
      await onHost({body, script: script('settings') + script('kpi-chart')}, async ({page, faults}) => {
        await until(page, 'motcua-kpi-chart', '[part=headline]');
        deepEqual(questions(api), ON_TIME);
        deepEqual(faults, []);
      });
    });
  }

  it('are asked for once by twelve charts of the same', async (test) => {
    const api = await startApi(test);
    const body = chartTag(`api="${api.url}/v1"`).repeat(12);
    await onHost({body, script: script('kpi-chart')}, async ({page}) => {
      await until(page, 'motcua-kpi-chart', 'table');
      deepEqual(questions(api), ON_TIME);
    });
  });

  it('are asked for once by a board', async (test) => {
    const api = await startApi(test);
    const body = `<motcua-kpi-board api="${api.url}/v1" agency="H26.150"></motcua-kpi-board>`;
    await onHost({body, script: script('kpi-board')}, async ({page}) => {
      await until(page, 'motcua-kpi-board', '[part=card]');
      equal(api.asked.filter((url) => url.startsWith('/v1/observations')).length, 1);
    });
  });

  it('ask for the drawing code of a chart in sight before the code of the chart has come', async (test) => {
    const api = await startApi(test);
    const original = city.answers.get(CHART_FILE)!;
    test.after(() => city.answers.set(CHART_FILE, original));
    const before = city.asked.length;
    const isAsked = () => city.asked.slice(before).some((url) => DRAWING.test(url));
    // Asked for by nobody else, the drawing code never comes, nor does that of the chart.
    city.answers.set(CHART_FILE, (response, request) => {
      const wait = () => (isAsked() ? original(response, request) : setTimeout(wait, 20));
      wait();
    });
    await onHost(
      {body: chartTag(`api="${api.url}/v1"`), script: script('kpi-chart')},
      async ({page, faults}) => {
        await until(page, 'motcua-kpi-chart', 'canvas');
        deepEqual(faults, []);
      },
    );
  });

  it('need nothing of the drawing code before their chart comes near', async (test) => {
    const api = await startApi(test);
    const body = `<p style="height: 300vh">x</p>${chartTag(`api="${api.url}/v1"`)}`;
    const drawing = () => city.asked.filter((url) => DRAWING.test(url)).length;
    const before = drawing();
    await onHost({body, script: script('kpi-chart')}, async ({page, faults}) => {
      await until(page, 'motcua-kpi-chart', '.tools button:nth-of-type(2)');
      equal(drawing(), before);
      await page.evaluate(() => document.querySelector('motcua-kpi-chart')!.scrollIntoView());
      await until(page, 'motcua-kpi-chart', 'canvas');
      equal(drawing(), before + 1);
      deepEqual(faults, []);
    });
  });
});
