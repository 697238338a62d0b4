import {deepEqual, equal, match} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {city, lookupTag, onHost, SCRIPT, type Host} from '../support/page/host-site.ts';
import {olderLibrary} from '../support/page/library.ts';
import {MOOTOOLS_LIKE, PROTOTYPE_LIKE} from './old-libraries.ts';

const inline = (code: string) => `<script>${code}</script>`;

const FROZEN = `for (const each of [Object, Array, Function, Promise, Error, TypeError, String, RegExp, Map, Set,
  Number, Date, URL, Symbol, EventTarget, Event]) { Object.freeze(each); Object.freeze(each.prototype); }`;

/** Old core-js puts its own constructors in place of the browser's. */
const POLYFILLED = `const Native = Promise;
  window.Promise = class Promise extends Native {};
  const from = Array.from;
  Array.from = function (...given) { return from.apply(Array, given); };
  const NativeUrl = URL;
  window.URL = function (...given) { return new NativeUrl(...given); };
  Object.setPrototypeOf(URL, NativeUrl);
  window.Symbol.observable = Symbol('observable');`;

const CLOBBERED = `<form id="config"><input name="api" value="https://khong-co.example"></form>
  <form id="motcua"></form><img name="fetch" alt=""><img name="motcua" alt=""><a id="settings" href="#">.</a>
  <form name="currentScript"></form><img name="adoptedStyleSheets" alt=""><a id="customElements" href="#">.</a>
  <form id="history"></form><form id="performance"></form>`;

/** On each of these hosts a citizen finds and opens a procedure, and the host notices nothing. */
const hosts: Readonly<Record<string, Host>> = {
  'a page of another origin with one script and one element': {},
  'a page that includes the script twice': {script: SCRIPT + SCRIPT},
  'a page with the script after the element, deferred': {
    script: '',
    body: lookupTag() + SCRIPT.replace(' src', ' defer src'),
  },
  'a page patched as by Prototype.js': {head: inline(PROTOTYPE_LIKE)},
  'a page patched as by MooTools': {head: inline(MOOTOOLS_LIKE)},
  'a page with frozen intrinsics': {head: inline(FROZEN)},
  'a page whose polyfills replace Promise, URL and Array.from': {head: inline(POLYFILLED)},
  'a page whose forms and pictures have names of globals': {body: CLOBBERED + lookupTag()},
  'a page that wraps fetch': {
    head: inline('const real = fetch; window.fetch = (...given) => real(...given).then((answer) => answer);'),
  },
  'a page that cancels every click, touch and copying': {
    head: inline(`for (const type of ['click', 'mouseup', 'touchstart', 'touchend', 'contextmenu', 'copy'])
      document.addEventListener(type, (event) => event.preventDefault(), {capture: true, passive: false});`),
  },
  'a page whose base address is elsewhere': {head: '<base href="https://khong-co.example/">'},
  'a page whose base address is elsewhere, asking its own server': {
    head: '<base href="https://khong-co.example/">',
    body: lookupTag('api="/v1"'),
  },
  'a page that writes the element with document.write': {
    body: inline(`document.write(${JSON.stringify(lookupTag())})`),
  },
};

describe('The lookup', {concurrency: 3}, () => {
  for (const [title, host] of Object.entries(hosts)) {
    it(`finds and opens a procedure on ${title}`, () =>
      onHost(host, async ({lookup, faults, console}) => {
        await lookup.find('khai sinh', /đăng ký khai sinh/i);
        await lookup.openFirst();
        await lookup.until(({text}) => text.includes('Giấy tờ cần mang') || /Tờ khai/.test(text));
        deepEqual(faults, []);
        deepEqual(
          console.filter((line) => /^(error|warn)/.test(line)),
          [],
        );
      }));
  }

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
