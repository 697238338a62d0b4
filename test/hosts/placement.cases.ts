import {deepEqual, equal} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allTags, onHost} from '../support/page/host-site.ts';
import {everyElementWorks, type HostOfAll} from './every-element.ts';

const [lookup, card, tracker, chart, board] = allTags().split('\n') as [
  string,
  string,
  string,
  string,
  string,
];
const onLoad = (code: string) => `<script>addEventListener('load', () => { ${code} });</script>`;

/** Where pages put elements, and what they do with them while these are on their way. */
const hosts: Readonly<Record<string, HostOfAll>> = {
  'in a dialog, a disclosure, a template, a hidden tab and a layout table': {
    body: `<template id="later">${tracker}</template>
      <details id="more"><summary>Thêm</summary>${card}</details>
      <div id="tab" style="display:none">${chart}</div>
      <table><tr><td>${board}</table>
      <dialog id="window" style="position:static">${lookup}</dialog>
      ${onLoad(`document.body.append(later.content.cloneNode(true));
        more.open = true;
        tab.style.display = 'block';
        document.getElementById('window').show();`)}`,
  },
  'with blanks in its attributes, as forms of a CMS leave them': {
    body: allTags().replaceAll(/ (\w+)="([^"]+)"/g, ' $1=" $2\u200b\u00a0"'),
  },
  'with the quotes of a word processor around its attributes, and its agency in small letters': {
    body: allTags()
      .replaceAll(/ (\w+)="([^" ]+)"/g, ' $1=“$2”')
      .replaceAll('H26.150', 'h26.150'),
  },
  'inside a link that an old page never closed': {
    body: `<a href="#home">Trang chủ ${allTags()}`,
    also: async ({page}) => equal(await page.evaluate('location.hash'), ''),
  },
  'in a page that parses its content again, copies it, moves it and changes attributes meanwhile': {
    body: `<main id="here">${allTags()}</main><section id="there"></section>
      ${onLoad(`here.innerHTML += '<p>Tin mới</p>';
        here.innerHTML += '<p>Tin mới</p>';
        const copy = here.cloneNode(true);
        here.replaceWith(copy);
        const elements = [...copy.children].filter(({localName}) => localName.startsWith('motcua-'));
        for (let i = 0; i <= 20; i++) for (const each of elements) {
          each.setAttribute('language', i % 2 ? 'en' : 'vi');
          each.setAttribute('agency', i % 2 ? 'H26' : 'H26.150');
          (i % 2 ? there : copy).append(each);
        }`)}`,
  },
};

/** What follows a tag; the page hears its keys. */
const REST = `<div><h2>Liên hệ</h2><input id="own" onfocus="this.select()"></div>
  <script>document.addEventListener('keydown', ({key}) => { window.keys = (window.keys ?? '') + key; });</script>`;

describe('Every element', {concurrency: 2}, () => {
  for (const [title, host] of Object.entries(hosts)) it(`works ${title}`, () => everyElementWorks(host));

  it('works in a page that closes none of their tags, and leaves what follows them in sight', () =>
    everyElementWorks({
      body: allTags().replaceAll(/><\/motcua-[\w-]+>/g, ' />') + REST,
      says: /<\/motcua-[\w-]+> is missing/,
      also: async ({page, console}) => {
        equal(await page.$eval('h2', (each) => getComputedStyle(each).fontSize), '24px');
        await page.type('#own', 'ab');
        deepEqual(await page.evaluate('[own.value, keys]'), ['ab', 'ab']);
        equal(console.filter((line) => line.includes('is missing')).length, 5);
      },
    }));

  it('keeps what a tag holds for browsers without scripts out of sight', () =>
    onHost(
      {
        body: `${allTags(undefined, 'Hỏi: <b>024</b><p><a href="tel:024">Gọi</a></p><div>Tại trụ sở</div>')}\n`,
      },
      async ({page, lookup, console}) => {
        await lookup.rows();
        await page.waitForNetworkIdle({idleTime: 500});
        deepEqual(
          await page.$$eval('b, a, div', (all) =>
            all.filter((each) => each.getClientRects().length > 0).map((each) => each.outerHTML),
          ),
          [],
        );
        deepEqual(console, []);
      },
    ));
});
