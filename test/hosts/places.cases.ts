import {deepEqual, equal, ok} from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import {inNewPage} from '../support/page/browser.ts';
import {city, lookupTag, onHost, SCRIPT, site} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {htmlPage, reply} from '../support/page/web-server.ts';

/** A form of an old page: Enter anywhere in it presses its default button. */
const OLD_FORM = `<form onsubmit="window.sent = true; return false"
    onkeydown="window.keys = (window.keys ?? 0) + (event.key === 'Enter')"
    onkeypress="if (event.key === 'Enter') { document.getElementById('default').click(); return false; }">
  <input name="q"><button id="default">Tìm</button>${lookupTag()}</form>`;

describe('The lookup in old pages', {concurrency: 3}, () => {
  it('never submits the form around it by Enter, neither in its field nor on its buttons', () =>
    onHost({body: OLD_FORM}, async ({page, lookup}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      await page.keyboard.press('Enter');
      await page.locator('motcua-procedure-lookup >>> .toggle').click();
      await page.keyboard.press('Enter');
      await lookup.openFirst();
      await lookup.until(({text}) => text.includes('Tờ khai'));
      await page.locator('motcua-procedure-lookup >>> .bare').click();
      await lookup.rows();
      equal(await page.evaluate('window.sent'), undefined);
      await page.focus('[name=q]');
      await page.keyboard.press('Enter');
      equal(await page.evaluate('window.sent'), true);
    }));

  it('shows Vietnamese rightly in a page of charset windows-1258', async () => {
    const text = `<!doctype html><title>x</title>${SCRIPT}${lookupTag()}`;
    site.answers.set('/old-charset', reply(200, 'text/html; charset=windows-1258', text));
    await inNewPage(async ({page, faults}) => {
      await page.goto(`${site.url}/old-charset`);
      const lookup = new LookupOnPage(page);
      equal(await page.evaluate('document.characterSet'), 'windows-1258');
      await lookup.find('đăng ký kết hôn', /^Thủ tục đăng ký kết hôn$/);
      ok((await lookup.see()).text.startsWith('Bạn cần làm thủ tục gì?'));
      deepEqual(faults, []);
    });
  });

  it('leaves no gap for paragraphs and breaks that a CMS puts into its tag', () =>
    onHost(
      {body: `<p>${lookupTag(undefined, '<p><br /></p>\n<p>&nbsp;</p>')}</p>`},
      async ({page, lookup}) => {
        await lookup.rows();
        const gap = await page.$eval(
          'motcua-procedure-lookup',
          (each) =>
            each.getBoundingClientRect().height -
            each.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height,
        );
        equal(Math.round(gap), 0);
      },
    ));

  it('works on a page without https', () =>
    onHost({name: 'phuong.example', body: lookupTag('api="/v1"')}, async ({page, lookup, faults}) => {
      equal(await page.evaluate('isSecureContext'), false);
      await lookup.find('khai sinh', /khai sinh/i);
      await lookup.openFirst();
      await lookup.press('Sao chép');
      await lookup.until(({said}) => said.join().includes('Đã sao chép'));
      deepEqual(faults, []);
    }));

  it('works on a page opened from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
    const file = join(folder, 'trang.html');
    await writeFile(file, `<!doctype html><meta charset="utf-8">${SCRIPT}${lookupTag()}`);
    await inNewPage(async ({page, faults}) => {
      await page.goto(pathToFileURL(file).href);
      await new LookupOnPage(page).find('khai sinh', /khai sinh/i);
      deepEqual(faults, []);
    });
    await rm(folder, {recursive: true});
  });

  it('works in a frame that may keep nothing', async () => {
    site.answers.set(
      '/frame',
      htmlPage(
        `<!doctype html>${SCRIPT}${lookupTag('history')}`.replace('history', `api="${city.url}/v1" history`),
      ),
    );
    await onHost(
      {script: '', body: '<iframe sandbox="allow-scripts" src="/frame" width="600" height="700"></iframe>'},
      async ({page, faults}) => {
        const frame = (await page.waitForSelector('iframe').then((each) => each!.contentFrame()))!;
        await frame.locator('motcua-procedure-lookup >>> input').click();
        await page.keyboard.type('khai sinh');
        await frame.locator('motcua-procedure-lookup >>> .row mark').click();
        await frame.locator('motcua-procedure-lookup >>> .paper').wait();
        deepEqual(faults, []);
      },
    );
  });
});
