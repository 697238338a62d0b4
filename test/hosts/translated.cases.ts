import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contractAnswers, DOSSIER, posted} from '../support/page/contract-api.ts';
import {allTags, onHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {json, startWebServer} from '../support/page/web-server.ts';

/** Runs in the page: translates it, and whatever is written there later, as browsers do: by `<font>` in place of texts. */
function translatePage(): void {
  const translate = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts: Text[] = [];
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const inside = (node as Element).shadowRoot;
      if (inside) follow(inside);
      const isWords = node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '';
      if (isWords && !node.parentElement?.closest('font, style, script')) texts.push(node as Text);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = `«${text.data}»`;
      text.replaceWith(outer);
    }
  };
  const follow = (root: Node): void => {
    translate(root);
    new MutationObserver((records) => {
      for (const {type, target, addedNodes} of records) {
        if (type === 'characterData') translate(target);
        else for (const node of addedNodes) if (node.isConnected && node.nodeName !== 'FONT') translate(node);
      }
    }).observe(root, {childList: true, characterData: true, subtree: true});
  };
  follow(document.body);
}

/** What is on screen, without the marks of the translation. */
const plain = (text: string) => text.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ');

/** A page is translated before anything is done with it, or in the middle. */
const times = ['before', 'while'] as const;

describe('In a page that its reader has translated', {concurrency: 2}, () => {
  for (const time of times) {
    it(`${time} a citizen searches, the lookup shows what was found and nothing of what was found before`, () =>
      onHost({}, async ({page, lookup, faults}) => {
        await lookup.rows();
        if (time === 'while') await lookup.find('cư trú', /cư trú/i);
        await page.evaluate(translatePage);
        for (const text of ['khai sinh', 'zzz qqq', 'kết hôn', 'khai tử']) {
          await lookup.type(text);
          const words = new RegExp(text === 'zzz qqq' ? '“zzz qqq”' : `\\d+ thủ tục .*${text}`, 'i');
          await lookup.until((seen) => words.test(plain(seen.text)) && seen.text.includes('«'));
        }
        const {rows, count, said, text} = await lookup.until((seen) => /^8/.test(plain(seen.said[0] ?? '')));
        match(plain(rows[0]!), /^Thủ tục đăng ký khai tử$/);
        ok(
          rows.every((row) => !/khai sinh|kết hôn|cư trú/.test(row)),
          rows.join(' / '),
        );
        deepEqual([plain(count), said.map(plain)], ['8 thủ tục', ['8 thủ tục']]);
        equal(/trong 400|7\.000/.test(text), false);
        deepEqual(faults, []);
      }));

    it(`${time} a citizen asks for a dossier, the tracker shows the newest answer`, async (test) => {
      const lookup = '/v1/dossiers/lookup';
      const api = await startWebServer({...contractAnswers(), [lookup]: posted(json(DOSSIER))});
      test.after(() => api.close());
      await onHost({body: allTags(`api="${api.url}/v1"`)}, async ({page, faults}) => {
        const tracker = new LookupOnPage(page, 'motcua-dossier-tracker');
        const translate = (when: (typeof times)[number]) => when === time && page.evaluate(translatePage);
        await translate('before');
        await tracker.type(DOSSIER.code, '#code');
        await tracker.type(DOSSIER.digits, '#digits');
        await tracker.key('Enter');
        await tracker.until(({text}) => text.includes('Đang giải quyết'));
        await translate('while');
        await tracker.until(({text}) => text.includes('«Đang giải quyết»'));
        api.answers.set(lookup, posted(json({...DOSSIER, status: '9', step: undefined})));
        await tracker.press('Cập nhật lại');
        const {text} = await tracker.until((seen) => seen.text.includes('Đã có kết quả, mời bạn'));
        equal(/Đang giải quyết|Còn \d+ ngày|chưa cần làm gì/.test(text), false, text);
        deepEqual(faults, []);
      });
    });
  }

  for (const tag of ['motcua-kpi-chart', 'motcua-kpi-board']) {
    it(`${tag} tells the period that was picked last`, async (test) => {
      const api = await startWebServer(contractAnswers());
      test.after(() => api.close());
      await onHost({body: allTags(`api="${api.url}/v1"`)}, async ({page, faults}) => {
        const figures = new LookupOnPage(page, tag);
        await figures.until(({text}) => text.includes('Tháng 10/2026:'));
        await page.waitForFunction(
          (name: string) => document.querySelector(name)?.shadowRoot?.querySelector('select'),
          {},
          tag,
        );
        await page.evaluate(translatePage);
        await figures.until(({text}) => text.includes('«Tháng 10/2026:'));
        await page.evaluate((name: string) => {
          const select = document.querySelector(name)!.shadowRoot!.querySelector('select')!;
          select.value = '2026-09';
          select.dispatchEvent(new Event('change', {bubbles: true}));
        }, tag);
        const {text} = await figures.until((seen) => seen.text.includes('«Tháng 9/2026:'));
        equal(text.includes('Tháng 10/2026:'), false, text);
        deepEqual(faults, []);
      });
    });
  }
});
