/** A page with one widget over the reference API, in a real browser. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {startServer} from '../../../demo/api/server.ts';
import {root} from '../../support/source/source-files.ts';

export interface WidgetCase {
  /** Tag without its prefix, and so the name of the built file. */
  readonly name: string;
  readonly attributes: string;
  /** What is on screen when the widget can be used. */
  readonly usable: string;
}

const cases: readonly WidgetCase[] = [
  {name: 'procedure-lookup', attributes: '', usable: '[part=result]'},
  {name: 'procedure', attributes: 'code="1.001193"', usable: '[part=detail]'},
  {name: 'dossier-tracker', attributes: '', usable: 'input'},
  {name: 'kpi-chart', attributes: 'indicator="on-time-rate"', usable: 'table'},
];

/** The widgets that are built. */
export const widgetCases = cases.filter(({name}) => existsSync(join(root, `dist/browser/define/${name}.js`)));

export interface Bench {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const server = await startServer({
    port: 0,
    staticDirs: [{at: '/dist/', folder: join(root, 'dist')}],
  });
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return {browser, url: server.url, close};
}

/** How a page gets the widgets: the modules of one element, or the classic script of all. */
export type Embedding = 'modules' | 'script';

const scripts: Readonly<Record<Embedding, (name: string) => string>> = {
  modules: (name) => `<script type="module" src="/dist/browser/define/${name}.js"></script>`,
  script: () => '<script defer src="/dist/motcua.js"></script>',
};

/** A page of a ward with the widget between two texts, and room kept for it until it is defined. */
const html = (
  {name, attributes}: WidgetCase,
  embedding: Embedding,
) => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Phường</title>
<style>:not(:defined) { display: block; min-height: 100vh }</style>
<main><h1>Thủ tục hành chính</h1>
<motcua-${name} api="/v1" ${attributes}></motcua-${name}>
<p>Giờ làm việc: thứ hai đến thứ sáu.</p></main>
${scripts[embedding](name)}</html>`;

/** Answers the requests for the page itself, and those that `instead` takes. */
export async function preparePage(
  bench: Bench,
  widget: WidgetCase,
  instead: (request: HTTPRequest) => string | undefined = () => undefined,
  embedding: Embedding = 'modules',
): Promise<Page> {
  const page = await bench.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === `${bench.url}/`) {
      void request.respond({contentType: 'text/html', body: html(widget, embedding)});
      return;
    }
    const body = instead(request);
    void (body === undefined ? request.continue() : request.respond({contentType: 'application/json', body}));
  });
  return page;
}

/** Loads the page and waits, without touching anything, until the widget can be used. */
export async function openUntilUsable(page: Page, bench: Bench, widget: WidgetCase): Promise<void> {
  await page.goto(`${bench.url}/`);
  // Asked anew each time: what waits for a change of the page does not notice what comes into a shadow root.
  await page.waitForFunction(
    (tag, usable) => document.querySelector(tag)?.shadowRoot?.querySelector(usable),
    {timeout: 30_000},
    `motcua-${widget.name}`,
    widget.usable,
  );
}
