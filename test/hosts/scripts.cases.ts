import {deepEqual, equal, match} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elements} from '../support/page/elements.ts';
import {allTags, city, onHost, SCRIPT} from '../support/page/host-site.ts';
import {olderLibrary} from '../support/page/library.ts';
import {everyElementWorks, type HostOfAll} from './every-element.ts';
import {MOOTOOLS_LIKE, PROTOTYPE_LIKE} from './old-libraries.ts';
import {
  ADAPTED,
  ADDED,
  BARRED,
  CLOBBERED,
  DATED,
  FROZEN,
  GUARDED,
  POLYFILLED,
  POLYFILLED_ELEMENTS,
  WATCHED,
  WITHOUT_SHADOWS,
} from './patched-pages.ts';

const FALLBACK = '<a href="tel:02400000150">Gọi 024.0000.0150</a>';

const inline = (code: string) => `<script>${code}</script>`;

/** What other scripts of a page do to the browser before ours comes; every element works as on a clean page. */
const hosts: Readonly<Record<string, HostOfAll>> = {
  'a page of another origin with one script': {},
  'a page that includes the script twice': {script: SCRIPT + SCRIPT},
  'a page with the script after the elements, deferred': {
    script: '',
    body: allTags() + SCRIPT.replace(' src', ' defer src'),
  },
  'a page that takes the script for a module': {script: SCRIPT.replace(' src', ' type="module" src')},
  'a page patched as by Prototype.js': {
    head: inline(PROTOTYPE_LIKE),
    // Its lists are not the language's lists; tables stand in for charts.
    says: /warn: motcua: a chart could not be drawn/,
  },
  'a page patched as by MooTools': {head: inline(MOOTOOLS_LIKE)},
  'a page with frozen intrinsics': {head: inline(FROZEN)},
  'a page whose polyfills replace Promise, URL and Array.from': {head: inline(POLYFILLED)},
  'a page whose old polyfill makes custom elements anew': {head: inline(POLYFILLED_ELEMENTS)},
  'a page that adapts elements to scripts without classes': {head: inline(ADAPTED)},
  'a page that adds to every object and list, and lacks what came late': {head: inline(ADDED)},
  'a page that reads dates its own way': {head: inline(DATED)},
  'a page whose forms and pictures have names of globals': {
    script: '',
    body: CLOBBERED + allTags() + SCRIPT,
  },
  'a page that watches fetch, events, timers, addresses and elements': {
    head: inline(WATCHED),
    body: allTags(`api="${city.url}/v1" history`),
  },
  'a page that lets nothing be kept, and no address be changed': {
    head: inline(BARRED),
    body: allTags(`api="${city.url}/v1" history`),
  },
  'a page that guards itself against copying and takes keys for shortcuts': {head: inline(GUARDED)},
  'a page whose base address is elsewhere': {head: '<base href="https://khong-co.example/">'},
  'a page whose base address is elsewhere, asking its own server': {
    head: '<base href="https://khong-co.example/">',
    body: allTags('api="/v1"'),
  },
  'a page that writes the elements with document.write': {
    body: inline(`document.write(${JSON.stringify(allTags())})`),
  },
};

describe('Every element', {concurrency: 3}, () => {
  for (const [title, host] of Object.entries(hosts)) {
    it(`works on ${title}`, () => everyElementWorks(host));
  }
});

describe('Where an old polyfill stands in for shadow roots', {concurrency: 2}, () => {
  for (const [title, script] of [
    ['the script', SCRIPT],
    ['the light script', SCRIPT.replace('motcua.js', 'motcua-loader.js')],
  ] as const) {
    it(`${title} leaves what every tag holds, and the styles of the page`, () =>
      onHost(
        {head: inline(WITHOUT_SHADOWS), script, body: `<p id="own">x</p>${allTags(undefined, FALLBACK)}`},
        async ({page, faults}) => {
          await page.waitForNetworkIdle({idleTime: 500});
          const shown = await page.$$eval('a', (links) => links.map((each) => each.innerText));
          deepEqual(
            shown,
            elements.map(() => 'Gọi 024.0000.0150'),
          );
          equal(await page.$eval('#own', (each) => getComputedStyle(each).marginTop), '16px');
          equal(await page.$eval('body', (each) => each.querySelectorAll('.root, style').length), 0);
          deepEqual(faults, []);
        },
      ));
  }
});

describe('The lookup', {concurrency: 2}, () => {
  it('stays with the first of two versions and names both in the console', () => {
    city.answers.set('/motcua/older.js', olderLibrary());
    const older = SCRIPT.replace('motcua.js', 'older.js');
    return onHost({script: older + SCRIPT}, async ({lookup, console, faults}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      const warnings = console.filter((line) => line.startsWith('warn'));
      match(warnings.join(), /<motcua-procedure-lookup> 0\.0\.9 is here already, not \d+\.\d+\.\d+\./);
      deepEqual(faults, []);
    });
  });

  it('registers nothing with a module loader of the host', () =>
    onHost(
      {
        head: inline(`window.calls = 0; window.define = () => calls++; define.amd = {};
          window.module = {exports: {}}; window.exports = module.exports; window.require = () => calls++;`),
      },
      async ({page, lookup, faults}) => {
        await lookup.find('khai sinh', /khai sinh/i);
        equal(await page.evaluate('calls + Object.keys(module.exports).length'), 0);
        deepEqual(faults, []);
      },
    ));
});
