import {deepEqual, equal} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elements} from '../support/page/elements.ts';
import {allTags, city, lookupTag, onHost, type Host} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {measureElement} from './measure-element.ts';

const css = (text: string): Host => ({head: `<style>${text}</style>`});

/** Styles of hosts; under each of them every element looks as everywhere else. */
const styles: Readonly<Record<string, Host>> = {
  'unsets everything with !important': css('*{all:unset!important}'),
  'hides the tags with !important': css(`${elements.map(({tag}) => tag).join()}{display:none!important}`),
  'hides all unknown elements': css(':not(:defined),body>*{display:none}'),
  'moves text off the screen': css('body{text-indent:-9999px}'),
  'spreads letters and words': css(
    '*{letter-spacing:1em!important;word-spacing:3em!important;line-height:0.5!important}',
  ),
  'writes from right to left': {...css('body{direction:rtl}'), body: `<div dir="rtl">${allTags()}</div>`},
  'writes in capitals of white on white': css(
    'body{text-transform:uppercase;color:#fff;visibility:visible;font:italic 900 3px cursive}',
  ),
  'makes the base size 62.5 %': css('html{font-size:62.5%}'),
  'makes the base size 200 %': css('html{font-size:200%}'),
  'centres, never wraps and stops pointers': css(
    '*{text-align:center;white-space:nowrap}body{cursor:none;user-select:none}',
  ),
  'counts boxes without their edges and unsets buttons': css(
    '*{box-sizing:content-box!important}button,input,select,table,td,th{all:unset!important}div{float:left}',
  ),
  'is older than doctypes': {...css('table{font-size:9px}p,div{margin:1em}'), doctype: ''},
  'transforms and clips ancestors': {
    body: `<div style="transform:translateZ(0);overflow:hidden;contain:content;filter:blur(0);position:relative">${allTags()}</div>`,
  },
};

const LOOK = {
  isVisible: true,
  width: true,
  fontSize: 18,
  lineHeight: 27.9,
  letterSpacing: 'normal',
  textIndent: '0px',
  direction: 'ltr',
  transform: 'none',
  color: 'rgb(27, 36, 38)',
  align: 'start',
  overflow: 0,
  small: [],
};

describe('Every element under styles of the host', {concurrency: 3}, () => {
  for (const [title, host] of Object.entries(styles)) {
    it(`looks the same on a page that ${title}`, () =>
      onHost({body: allTags(), ...host}, async ({page, lookup}) => {
        await lookup.rows();
        for (const {tag, ask, isAnswered} of elements) {
          if (!ask) await new LookupOnPage(page, tag).until(isAnswered);
          const {fieldHeight, rowsInReach, ...seen} = await page.evaluate(measureElement, tag);
          deepEqual({tag, ...seen, width: seen.width > 300}, {tag, ...LOOK});
          equal(fieldHeight, ask ? 56 : 0);
          equal(rowsInReach > 5, tag === 'motcua-procedure-lookup');
        }
      }));
  }

  it('grows with the size that the reader has chosen, twice as large on a telephone, and loses nothing', () =>
    onHost(
      {width: 360, head: VIEWPORT(), script: '', body: '<style>body{margin:0}</style><main></main>'},
      async ({page}) => {
        const session = await page.createCDPSession();
        await session.send('Page.setFontSizes', {fontSizes: {standard: 32}});
        await page.$eval('main', (main, tags) => (main.innerHTML = tags), allTags());
        await page.addScriptTag({url: `${city.url}/motcua/motcua.js`});
        for (const {tag, ask, isAnswered} of elements) {
          const on = new LookupOnPage(page, tag);
          await ask?.(on);
          await on.until(isAnswered);
          const {fontSize, overflow, small} = await page.evaluate(measureElement, tag);
          deepEqual({tag, fontSize, overflow, small}, {tag, fontSize: 36, overflow: 0, small: []});
        }
      },
    ));

  it('shows whatever has the focus below a header that stays on top', () =>
    onHost(
      {
        ...css('header{position:fixed;inset:0 0 auto;height:72px;background:#000;z-index:2147483647}'),
        body: `<header></header>${allTags()}<a href="#end" id="end">Cuối trang</a>`,
      },
      async ({page}) => {
        for (const {tag, ask, isAnswered} of elements)
          if (!ask) await new LookupOnPage(page, tag).until(isAnswered);
        await page.focus('#end');
        const covered: string[] = [];
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          await page.keyboard.up('Shift');
          const [name, top] = await page.evaluate(() => {
            const {activeElement: host} = document;
            const focused = host?.shadowRoot?.activeElement ?? host;
            return [focused?.textContent?.trim().slice(0, 40), focused?.getBoundingClientRect().top ?? 0];
          });
          if (Number(top) < 72 && (await page.evaluate(() => scrollY)) > 0) covered.push(`${name}: ${top}`);
        }
        deepEqual(covered, []);
      },
    ));

  it('is hidden by the hidden attribute', () =>
    onHost({...css('*{display:block!important}'), body: allTags('hidden api="/v1"')}, async ({page}) => {
      for (const {tag} of elements) equal(await page.$eval(tag, (each) => each.getClientRects().length), 0);
    }));
});

/** Room that hosts give, in CSS pixels; 320 is also a screen of 1280 at 400 %. */
const rooms: readonly (readonly [title: string, host: Host])[] = [
  ['when the host floats everything', css('*{float:left}')],
  ['as an item of a flexible row', {body: `<div style="display:flex"><p>Menu</p>${lookupTag()}</div>`}],
  ['in a cell of a layout table', {body: `<table><tr><td>Menu<td>${lookupTag()}</table>`}],
  ['in a column of 240 px', {body: `<div style="width:240px">${lookupTag()}</div>`}],
  [
    'on a screen of 320 px',
    {width: 320, body: `<style>body{margin:0}</style>${lookupTag()}`, head: VIEWPORT()},
  ],
  ['on a screen of 360 px with wide spacing of text', {width: 360, head: VIEWPORT()}],
  ['on a screen of 1280 px', {width: 1280}],
];

function VIEWPORT(): string {
  return '<meta name="viewport" content="width=device-width">';
}

describe('The lookup in the room it is given', {concurrency: 2}, () => {
  for (const [title, host] of rooms) {
    it(`needs no sideways scrolling and keeps targets of 44 px ${title}`, () =>
      onHost(host, async ({page, lookup}) => {
        const isFit = async (state: string) => {
          const {overflow, small, width} = await page.evaluate(measureElement);
          const isWide = width >= 239;
          deepEqual({state, overflow, small, isWide}, {state, overflow: 0, small: [], isWide: true});
        };
        await lookup.rows();
        await isFit('most used');
        await lookup.press('Lọc kết quả');
        await lookup.find('khai sinh', /khai sinh/i);
        await isFit('results with facets');
        await lookup.type('zzzz qqqq');
        await lookup.until(({text}) => text.includes('Thử tìm'));
        await isFit('nothing found');
        await lookup.find('khai sinh', /khai sinh/i);
        await lookup.openFirst();
        await lookup.until(({text}) => text.includes('Tờ khai'));
        await page.evaluate(() => {
          const root = document.querySelector('motcua-procedure-lookup')!.shadowRoot!;
          for (const each of root.querySelectorAll('details')) each.open = true;
        });
        await isFit('procedure');
      }));
  }
});
