import {deepEqual, equal, ok} from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inNewPage} from '../support/page/browser.ts';
import {contractAnswers} from '../support/page/contract-api.ts';
import {city, HOTLINE, lookupTag, onHost} from '../support/page/host-site.ts';
import {libraryAnswers} from '../support/page/library.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {reply, startWebServer, type WebServer} from '../support/page/web-server.ts';
import {loadedAtOnce} from '../support/sizes/first-view.ts';
import {root} from '../support/source/source-files.ts';

/** A server of our own with the library, so that a test can tell what its page has asked for. */
async function library(test: TestContext, headers?: Readonly<Record<string, string>>): Promise<WebServer> {
  const server = await startWebServer({...libraryAnswers(headers), ...contractAnswers()});
  test.after(() => server.close());
  return server;
}

const loaderOf = ({url}: {readonly url: string}, attributes = 'async') =>
  `<script src="${url}/motcua/motcua-loader.js" ${attributes}></script>`;

const settingsTag = ({url}: {readonly url: string}) =>
  `<motcua-settings api="${url}/v1" hotline="${HOTLINE}"></motcua-settings>`;

const asked = (server: WebServer, name: string) =>
  server.asked.filter((path) => path === `/motcua/${name}`).length;

describe('The light script tag', {concurrency: 2}, () => {
  it('brings the lookup, all its parts at once, and nothing of the other elements', async (test) => {
    const server = await library(test);
    const body = settingsTag(server) + lookupTag('');
    await onHost({script: loaderOf(server), body}, async ({page, lookup, faults, console}) => {
      await lookup.find('khai sinh', /đăng ký khai sinh/i);
      const preloaded = await page.$$eval('link[rel=modulepreload]', (links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname.replace('/motcua/', 'dist/')),
      );
      const entry = 'dist/browser/define/procedure-lookup.js';
      deepEqual(
        loadedAtOnce(entry).filter((file) => file !== entry && !preloaded.includes(file)),
        [],
      );
      const entries = server.asked.filter((path) => /motcua\.js|\/define\//.test(path)).sort();
      deepEqual(
        entries,
        ['procedure-lookup', 'settings'].map((name) => `/motcua/browser/define/${name}.js`),
      );
      deepEqual(faults, []);
      deepEqual(
        console.filter((line) => /^(error|warn)/.test(line)),
        [],
      );
    });
  });

  it('wakes a tag that comes later, inside other elements', async (test) => {
    const server = await library(test);
    await onHost({script: loaderOf(server), body: '<main></main>'}, async ({page, lookup}) => {
      await page.evaluate(
        (tag) => (document.querySelector('main')!.innerHTML = `<div><p>${tag}</p></div>`),
        lookupTag(),
      );
      await lookup.find('khai sinh', /khai sinh/i);
      equal(asked(server, 'motcua.js'), 0);
    });
  });

  it('asks for nothing twice when the page has the tag twice', async (test) => {
    const server = await library(test);
    await onHost({script: loaderOf(server) + loaderOf(server, '')}, async ({lookup, faults, console}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      const modules = server.asked.filter((path) => path.startsWith('/motcua/browser/'));
      deepEqual(modules, [...new Set(modules)]);
      deepEqual([faults, console.filter((line) => /^(error|warn)/.test(line))], [[], []]);
    });
  });

  it('loads nothing for elements that are there already', async (test) => {
    const server = await library(test);
    const script = `<script src="${server.url}/motcua/motcua.js"></script>${loaderOf(server)}`;
    await onHost({script}, async ({lookup}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      equal(asked(server, 'motcua-loader.js'), 1);
      deepEqual(
        server.asked.filter((path) => path.startsWith('/motcua/browser/')),
        [],
      );
    });
  });

  it('works under a policy with a nonce and violates nothing', async (test) => {
    const server = await library(test);
    const policy = `default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src ${city.url}`;
    const headers = {'Content-Security-Policy': policy};
    const script = loaderOf(server, 'nonce="abc" async');
    await onHost({headers, script}, async ({lookup, faults}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      await lookup.openFirst();
      await lookup.until(({text}) => text.includes('Tờ khai'));
      deepEqual(faults, []);
      equal(asked(server, 'motcua.js'), 0);
    });
  });

  for (const [title, policyOf, cors] of [
    ['another origin does not let them be read', undefined, {'Access-Control-Allow-Origin': 'null'}],
    [
      'a policy lists single files',
      ({url}: WebServer) => `script-src ${url}/motcua/motcua-loader.js ${url}/motcua/motcua.js`,
      undefined,
    ],
  ] as const) {
    it(`brings the one script, once, where modules cannot be loaded: ${title}`, async (test) => {
      const server = await library(test, cors);
      const headers = policyOf && {'Content-Security-Policy': policyOf(server)};
      const body = settingsTag(city) + lookupTag('');
      await onHost({headers, script: loaderOf(server), body}, async ({lookup}) => {
        await lookup.find('khai sinh', /khai sinh/i);
        equal(asked(server, 'motcua.js'), 1);
      });
    });
  }

  it('keeps the settings of the page when only one of its modules is lost', async (test) => {
    const server = await library(test);
    server.answers.set('/motcua/browser/define/procedure-lookup.js', reply(404, 'text/plain'));
    const body = settingsTag(server) + lookupTag('');
    await onHost({script: loaderOf(server), body}, async ({lookup}) => {
      await lookup.find('khai sinh', /khai sinh/i);
      ok(server.asked.includes('/motcua/browser/define/settings.js'));
      equal(asked(server, 'motcua.js'), 1);
    });
  });

  it('works from a folder on the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
    const file = join(folder, 'trang.html');
    const script = pathToFileURL(join(root, 'dist/motcua-loader.js')).href;
    await writeFile(
      file,
      `<!doctype html><meta charset="utf-8"><script src="${script}"></script>${lookupTag()}`,
    );
    await inNewPage(async ({page, faults}) => {
      await page.goto(pathToFileURL(file).href);
      await new LookupOnPage(page).find('khai sinh', /khai sinh/i);
      deepEqual(faults, []);
    });
    await rm(folder, {recursive: true});
  });
});
