import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {city, lookupTag, onHost, SCRIPT} from '../support/page/host-site.ts';
import {startWebServer} from '../support/page/web-server.ts';
import {contractAnswers} from '../support/page/contract-api.ts';

/** Nodes, listeners and bytes that the page still holds after everything unreachable is gone. */
async function held(page: Page): Promise<{nodes: number; listeners: number; bytes: number}> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const {Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0} = await page.metrics();
  return {nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize};
}

/** Runs in the page: puts the tag in place of everything `times` times, each time until rows are drawn or at once gone. */
async function replaceBody(tag: string, times: number, isAwaited: boolean): Promise<void> {
  for (let i = 0; i < times; i++) {
    const body = document.createElement('body');
    body.innerHTML = tag;
    document.body.replaceWith(body);
    const root = () => body.querySelector('motcua-procedure-lookup')!.shadowRoot;
    while (isAwaited && !root()?.querySelector('.row')) await new Promise(requestAnimationFrame);
  }
}

/** What a page does once the script has run. */
const AT_ONCE = `window.wasDefined = !!customElements.get('motcua-procedure-lookup');
  document.querySelector('motcua-procedure-lookup').pageSize = 3`;

describe('The lookup in a page that lives long', {concurrency: 1}, () => {
  for (const [title, times, isAwaited] of [
    ['50 navigations that replace the body', 50, true],
    ['500 times put in and taken out', 500, false],
  ] as const) {
    it(`leaves no node and no listener behind after ${title}`, () =>
      onHost({}, async ({page, lookup, faults}) => {
        await lookup.find('khai sinh', /khai sinh/i);
        await page.evaluate(replaceBody, lookupTag(), 3, true);
        const before = await held(page);
        await page.evaluate(replaceBody, lookupTag(), times, isAwaited);
        await page.evaluate(replaceBody, lookupTag(), 1, true);
        const after = await held(page);
        ok(after.nodes - before.nodes < 100, `nodes ${before.nodes} → ${after.nodes}`);
        ok(after.listeners - before.listeners < 5, `listeners ${before.listeners} → ${after.listeners}`);
        ok(after.bytes - before.bytes < 2_000_000, `bytes ${before.bytes} → ${after.bytes}`);
        await lookup.find('khai sinh', /khai sinh/i);
        deepEqual(faults, []);
      }));
  }

  it('asks for the catalogue once for twenty widgets', async (test) => {
    const api = await startWebServer(contractAnswers());
    test.after(() => api.close());
    const body = lookupTag(`api="${api.url}/v1"`).repeat(20);
    await onHost({body}, async ({page, faults}) => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll('motcua-procedure-lookup')].every((each) =>
          each.shadowRoot?.querySelector('.row'),
        ),
      );
      deepEqual(api.asked, ['/v1/procedures/catalogue']);
      deepEqual(faults, []);
    });
  });

  it('keeps text, results and place when it is moved in the page', () =>
    onHost({body: `<main></main>${lookupTag()}`}, async ({page, lookup, faults}) => {
      const before = await lookup.find('khai sinh', /khai sinh/i);
      await page.evaluate(() =>
        document.querySelector('main')!.append(document.querySelector('motcua-procedure-lookup')!),
      );
      const {typed, rows} = await lookup.rows();
      deepEqual({typed, rows}, {typed: before.typed, rows: before.rows});
      equal(faults.length, 0);
    }));

  it('comes to life after the task of the script, and keeps what the page sets as soon as that has run', () =>
    onHost(
      {script: '', body: `${lookupTag()}${SCRIPT.replace('>', ` onload="${AT_ONCE}">`)}`},
      async ({page, lookup, faults}) => {
        const {rows} = await lookup.until(({rows}) => rows.length > 0);
        equal(await page.evaluate('wasDefined'), false);
        equal(rows.length, 3);
        deepEqual(faults, []);
      },
    ));

  it('keeps properties that were set before the script came', () =>
    onHost({script: '', body: lookupTag()}, async ({page, lookup}) => {
      await page.$eval('motcua-procedure-lookup', (each) =>
        Object.assign(each, {text: 'khai tử', pageSize: 3}),
      );
      await page.addScriptTag({url: `${city.url}/motcua/motcua.js`});
      const {typed, rows} = await lookup.until(({typed, rows}) => typed === 'khai tử' && rows.length > 0);
      deepEqual([typed, rows.length], ['khai tử', 3]);
    }));
});
