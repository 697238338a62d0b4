import {deepEqual, equal} from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {onHost, site} from '../support/page/host-site.ts';
import {json} from '../support/page/web-server.ts';

const history = Array.from({length: 6}, (_, step) => ({
  at: `2026-11-${String(step + 2).padStart(2, '0')}T09:30:00+07:00`,
  unit: 'Bộ phận Tư pháp – Hộ tịch phường Mẫu',
  content: `Bước xử lý thứ ${step + 1} của hồ sơ`,
  status: '4',
}));

/** An invented dossier with eight steps, as an API answers it. */
const DOSSIER = {
  kind: 'dossier',
  code: 'H26.150-261118-0023',
  procedureName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  status: '4',
  submittedAt: '2026-11-01T09:40:00+07:00',
  receivedAt: '2026-11-01T09:52:00+07:00',
  dueAt: '2026-11-23T17:00:00+07:00',
  processingAgency: 'Bộ phận Tư pháp – Hộ tịch phường Mẫu',
  step: 'Xác minh',
  history,
  supplements: [],
  fees: {due: [], paid: []},
  papers: [],
};

/** A dark site that keeps everything in a box of the screen’s height with room around it. */
const DARK_SITE = `<style>
  html { background: #101418; color: #f2f4f5; --motcua-color-text: #f2f4f5; --motcua-color-quiet: #cfd6d8; --motcua-color-surface: #101418 }
  .app { height: 100vh; overflow: auto; padding: 60px; box-sizing: border-box; position: fixed; inset: 0 }
</style>`;

async function printSlip(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis.print = () => document.body.setAttribute('data-printed', '')));
  await page.locator('motcua-dossier-tracker >>> #code').fill(DOSSIER.code);
  await page.locator('motcua-dossier-tracker >>> #digits').fill('1186');
  await page.locator('motcua-dossier-tracker >>> [part=submit]').click();
  await page.locator('motcua-dossier-tracker >>> .doing button ::-p-text(In phiếu)').click();
  await page.waitForSelector('body[data-printed]');
}

describe('The slip of the dossier tracker', {concurrency: 2}, () => {
  it('is one A5 page of dark ink, steps and all, however the site is dark and scrolls', async () => {
    site.answers.set('/v1/dossiers/lookup', json(DOSSIER));
    const body = `<h1>Trang</h1><div class="app"><p>Tin tức</p><motcua-dossier-tracker theme="dark" hotline="024.0000.0150" api="/v1"></motcua-dossier-tracker></div>`;
    await onHost({head: DARK_SITE, body}, async ({page}) => {
      await printSlip(page);
      await page.emulateMediaType('print');
      const inks = await page.$eval('motcua-dossier-tracker', (each) =>
        ['.sentence', '.procedure', '.what', '.due'].map((selector) =>
          Math.max(
            ...getComputedStyle(each.shadowRoot!.querySelector(selector)!).color.match(/\d+/g)!.map(Number),
          ),
        ),
      );
      deepEqual(
        inks.filter((brightest) => brightest > 120),
        [],
        'light ink on white paper',
      );
      const isShown = await page.$$eval('h1, .app > p', (all) =>
        all.some((each) => each.getClientRects().length > 0),
      );
      equal(isShown, false, 'something of the page around');
      const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
      equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'pages');
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      deepEqual([Math.round(Number(width)), Math.round(Number(height))], [420, 595], 'A5 in points');
    });
  });
});
