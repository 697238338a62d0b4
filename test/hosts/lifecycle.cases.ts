import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contractAnswers} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {city, lookupTag, onHost, SCRIPT} from '../support/page/host-site.ts';
import {isNothing, keptAfter} from '../support/page/many-lives.ts';
import {startWebServer} from '../support/page/web-server.ts';
import {memory} from '../support/runner/chromium-commands.js';

/** Runs in the page: puts the tag in place of everything `times` times, each time until rows are drawn. */
async function replaceBody(tag: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const body = document.createElement('body');
    body.innerHTML = tag;
    document.body.replaceWith(body);
    const root = body.querySelector('motcua-procedure-lookup')!.shadowRoot;
    while (!root?.querySelector('.row')) await new Promise(requestAnimationFrame);
  }
}

/** What a page does once the script has run. */
const AT_ONCE = `window.wasDefined = !!customElements.get('motcua-procedure-lookup');
  document.querySelector('motcua-procedure-lookup').pageSize = 3`;

describe('An element in a page that lives long', {concurrency: 1}, () => {
  for (const {tag, attributes, stages} of elements) {
    // Charts take a frame each; `npm run bench -- cycles` gives them a thousand lives.
    const times = stages.length > 1 ? 30 : 200;
    it(`leaves nothing behind after ${times} lives of ${tag}`, () =>
      // High enough for all charts of a board to be near.
      onHost({body: '', height: 3000}, async ({page, faults}) => {
        const html = `<${tag} ${attributes} agency="H26.150" api="${city.url}/v1"></${tag}>`;
        const kept = await keptAfter(page, {html, stages}, times, times);
        ok(isNothing(kept), JSON.stringify(kept));
        deepEqual(faults, []);
      }));
  }
});

describe('The lookup in a page that lives long', {concurrency: 1}, () => {
  it('leaves no node and no listener behind after 50 navigations that replace the body', () =>
    onHost({}, async ({page, lookup, faults}) => {
      const session = await page.createCDPSession();
      await lookup.find('khai sinh', /khai sinh/i);
      await page.evaluate(replaceBody, lookupTag(), 3);
      const before = await memory(session);
      await page.evaluate(replaceBody, lookupTag(), 50);
      const after = await memory(session);
      ok(after.nodes - before.nodes < 100, `nodes ${before.nodes} → ${after.nodes}`);
      ok(after.listeners - before.listeners < 5, `listeners ${before.listeners} → ${after.listeners}`);
      ok(after.heapBytes - before.heapBytes < 2_000_000, `bytes ${before.heapBytes} → ${after.heapBytes}`);
      await lookup.find('khai sinh', /khai sinh/i);
      deepEqual(faults, []);
    }));

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
