import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {lookupTag, onHost} from '../support/page/host-site.ts';
import {startWebServer} from '../support/page/web-server.ts';

async function pretend(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

describe('The lookup and the reader’s device', {concurrency: 3}, () => {
  it('prints the procedure without buttons, fields and links to press', () =>
    onHost({}, async ({page, lookup}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      await lookup.openFirst();
      await lookup.until(({text}) => text.includes('Tờ khai'));
      await page.emulateMediaType('print');
      const {text} = await lookup.see();
      ok(/Tờ khai đăng ký khai sinh/.test(text) && /In ngày|Ngày in|in ngày/i.test(text), text);
      const shown = await page.$eval('motcua-procedure-lookup', (each) =>
        [...each.shadowRoot!.querySelectorAll('button, [part=apply], [role=search]')]
          .filter((control) => control.getClientRects().length > 0)
          .map((control) => control.textContent),
      );
      deepEqual(shown, []);
    }));

  it('keeps edges of its field, buttons and the reached row in forced colours', () =>
    onHost({}, async ({page, lookup}) => {
      await pretend(page, {'forced-colors': 'active'});
      await lookup.find('khai sinh', /khai sinh/i);
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('motcua-procedure-lookup >>> [aria-selected=true]');
      const edges = await page.$eval('motcua-procedure-lookup', (each) =>
        ['input', '.toggle', '[aria-selected=true]'].map((selector) => {
          const style = getComputedStyle(each.shadowRoot!.querySelector(selector)!);
          const isEdged =
            style.outlineStyle === 'solid'
              ? parseFloat(style.outlineWidth)
              : parseFloat(style.borderTopWidth);
          return isEdged > 0;
        }),
      );
      deepEqual(edges, [true, true, true]);
    }));

  it('runs no animation, whatever the reader has asked for', async (test) => {
    const silent = await startWebServer({'/v1/*': () => {}});
    test.after(() => silent.close());
    await onHost({script: '', body: ''}, async ({page}) => {
      await page.evaluate((tag) => (document.body.innerHTML = tag), lookupTag(`api="${silent.url}/v1"`));
      await page.addScriptTag({url: '/motcua/motcua.js'});
      await page.waitForSelector('motcua-procedure-lookup >>> .bone');
      const running = await page.$eval(
        'motcua-procedure-lookup',
        (each) => document.getAnimations().length + each.shadowRoot!.getAnimations().length,
      );
      equal(running, 0);
    });
  });
});
