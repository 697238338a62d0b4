import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startServer, type RunningServer} from '../../demo/api/server.ts';
import {publishPortal} from '../../demo/publish-portal.ts';
import {meetsOneMessage} from '../faults/one-message.ts';
import {inNewPage} from '../support/page/browser.ts';
import {lookupTag, onHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const portal = await mkdtemp(join(tmpdir(), 'motcua-portal-'));
await publishPortal(folder('demo/portal'), portal);

/** The reference API on its database with the ward's portal, as `npm start` runs it. */
const start = (port = 0): Promise<RunningServer> =>
  startServer({
    port,
    staticDirs: [
      {at: '/', folder: portal},
      {at: '/motcua/', folder: folder('dist')},
    ],
  });

let server = await start();
after(async () => {
  await server.close();
  await rm(portal, {recursive: true});
});
const tagOf = ({url}: RunningServer) => lookupTag(`api="${url}/v1" agency="H26.150"`);
const BIRTH = '1.001193';

/** What a citizen types, and the procedure that must come first. */
const queries: readonly (readonly [typed: string, code: string])[] = [
  ['khai sinh', BIRTH],
  ['KHAI SINH', BIRTH],
  ['dang ky ket hon', '1.000894'],
  ['khai tu', '1.000656'],
  ['chứng thực bản sao', '2.000815'],
];

describe('On the reference API, a citizen', {concurrency: 2}, () => {
  for (const [typed, code] of queries) {
    it(`who types “${typed}” on a page of another origin gets ${code} first`, () =>
      onHost({body: tagOf(server)}, async ({lookup, faults}) => {
        await lookup.type(typed);
        await lookup.until((seen) => seen.typed === typed && /^\d+ (trong|thủ tục)/.test(seen.said[0] ?? ''));
        await lookup.openFirst();
        const {text} = await lookup.until(({text}) => /Mã thủ tục:? [\d.]+/.test(text));
        equal(/Mã thủ tục:? ([\d.]+)/.exec(text)![1], code);
        deepEqual(faults, []);
      }));
  }

  it('goes back and forward between list and procedure, and opens a shared address', () =>
    onHost({body: tagOf(server).replace(' api', ' history api')}, async ({page, lookup, faults}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      await lookup.openFirst();
      await lookup.until(({text}) => text.includes('Tờ khai'));
      equal(new URL(page.url()).searchParams.get('motcua-procedure'), BIRTH);
      await page.evaluate(() => history.back());
      const list = await lookup.rows();
      deepEqual([list.typed, new URL(page.url()).search], ['khai sinh', '']);
      await page.evaluate(() => history.forward());
      await lookup.until(({text}) => text.includes('Tờ khai'));
      await page.reload();
      await lookup.until(({text}) => text.includes('Tờ khai'));
      deepEqual(faults, []);
    }));

  it('finds, opens, ticks and leaves a procedure with the keyboard alone', () =>
    onHost({body: `<a href="#x">Menu</a>${tagOf(server)}`}, async ({page, lookup, faults}) => {
      await lookup.rows();
      const focus = () =>
        page.$eval('motcua-procedure-lookup', (each) => {
          const at = each.shadowRoot!.activeElement;
          return at ? `${at.localName}${at.id && '#'}${at.id}` : document.activeElement!.localName;
        });
      const tabTo = async (wanted: string) => {
        for (let i = 0; i < 30 && (await focus()) !== wanted; i++) await page.keyboard.press('Tab');
        equal(await focus(), wanted);
      };
      await tabTo('input#q');
      await page.keyboard.type('khai sinh');
      await lookup.until(({rows}) => /khai sinh/i.test(rows[0] ?? ''));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await lookup.until(({text}) => text.includes('Tờ khai'));
      await page.waitForFunction(
        () => document.querySelector('motcua-procedure-lookup')!.shadowRoot!.activeElement?.id === 'name',
      );
      await tabTo('input');
      await page.keyboard.press('Space');
      await lookup.until(({text}) => /1\D+\d+/.test(text) && text.includes('Bỏ đánh dấu'));
      await page.keyboard.down('Shift');
      await tabTo('button');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      const list = await lookup.rows();
      deepEqual([list.typed, list.open, await focus()], ['khai sinh', undefined, 'input#q']);
      deepEqual(faults, []);
    }));
});

const paths = ['/', '/thu-tuc', '/ho-so', '/chi-so', '/toi-gian'];

/** The page of ten lines has no room for landmarks. */
const TEN_LINES = {region: {enabled: false}, 'landmark-one-main': {enabled: false}};

describe('The portal', {concurrency: 2}, () => {
  for (const width of [360, 1280]) {
    for (const path of paths) {
      it(`${path} has no barrier that axe finds at ${width} px`, () =>
        inNewPage(
          async ({page, faults}) => {
            const check = async (state: string) => {
              const found = await page.evaluate(
                async (rules) => {
                  const {violations} = await (window as any).axe.run(document, {
                    resultTypes: ['violations'],
                    rules,
                  });
                  return violations.map(
                    ({id, nodes}: any) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`,
                  );
                },
                path === '/toi-gian' ? TEN_LINES : {},
              );
              deepEqual({state, found}, {state, found: []});
            };
            await page.goto(server.url + path, {waitUntil: 'networkidle0'});
            await page.addScriptTag({path: axe});
            await check('at first');
            if (await page.$('motcua-procedure-lookup')) {
              const lookup = new LookupOnPage(page);
              await lookup.find('khai sinh', /khai sinh/i);
              await check('results');
              await lookup.openFirst();
              await lookup.until(({text}) => text.includes('Tờ khai'));
              await check('procedure');
            }
            ok(
              (await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0,
              'sideways',
            );
            deepEqual(faults, []);
          },
          {width},
        ));
    }
  }
});

describe('When the API stops while a citizen reads', () => {
  it('text and results stay, one message says so, and trying again works once it is back', () =>
    onHost({body: tagOf(server)}, async ({lookup, ...host}) => {
      const {rows} = await lookup.find('khai sinh', /khai sinh/i);
      await server.close();
      await lookup.openFirst();
      meetsOneMessage(await lookup.problem(), host, {says: /^Chưa kết nối được/, canRetry: true});
      await lookup.press('Quay lại danh sách');
      const kept = await lookup.rows();
      deepEqual([kept.typed, kept.rows, kept.problems], ['khai sinh', rows, []]);

      await lookup.openFirst();
      await lookup.problem();
      server = await start(Number(new URL(server.url).port));
      await lookup.retry();
      const {open} = await lookup.until(({text}) => text.includes('Tờ khai đăng ký khai sinh'));
      match(open!, /khai sinh/i);
      deepEqual(host.faults, []);
    }));
});
