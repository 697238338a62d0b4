/**
 * Opens every story of the built Storybook in Chromium, wide and as narrow as a small phone. A story passes when it
 * draws without an error, asks nothing of other servers, has no accessibility violation that axe can find, and never
 * scrolls sideways. The last line on stdout is JSON: `{passed, failed, skipped}`.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname, join, normalize} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findEngines} from './engines.js';
import {chromiumArgs} from './launchers.js';

const folder = 'dist-storybook';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [1280, 320];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contentTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function serve() {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url, 'http://localhost').pathname));
    if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return response.writeHead(404).end();
    const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': contentType, 'cache-control': 'max-age=3600'});
    return createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What is wrong with the story as it now stands in the page, as readable lines; nothing when all is well. */
async function faultsAt(page, width) {
  await page.setViewport({width, height: 800});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const violations = await page.evaluate(async (values) => {
    const options = {runOnly: {type: 'tag', values}, resultTypes: ['violations']};
    const result = await globalThis.axe.run('#storybook-root', options);
    return result.violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
    );
  }, rules);
  return excess > 0 ? [`scrolls sideways by ${excess} px`, ...violations] : violations;
}

/** Opens the story and tries every width; `onFault(line)` hears what is wrong. */
async function tryStory(page, origin, id, onFault) {
  const onError = (error) => onFault(`throws: ${error.message}`);
  const onRequest = (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) onFault(`asks ${url}`);
  };
  page.on('pageerror', onError).on('request', onRequest);
  try {
    await page.setViewport({width: widths[0], height: 800});
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`, {timeout: 30_000});
    const isDrawn = () =>
      document.body.matches('.sb-show-main') && document.querySelector('#storybook-root > *');
    await page.waitForFunction(isDrawn, {timeout: 15_000});
    await page.waitForNetworkIdle({idleTime: 250, timeout: 15_000});
    await page.evaluate(axeSource);
    for (const width of widths)
      (await faultsAt(page, width)).forEach((fault) => onFault(`${width} px wide: ${fault}`));
  } catch (error) {
    onFault(error.message);
  } finally {
    page.off('pageerror', onError).off('request', onRequest);
  }
}

const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');
const browser = await puppeteer.launch({executablePath: findEngines().chromium, args: chromiumArgs()});
const count = {passed: 0, failed: 0, skipped: 0};
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  for (const {id, title, name} of stories) {
    const faults = [];
    await tryStory(page, origin, id, (line) => faults.push(line));
    count[faults.length === 0 ? 'passed' : 'failed'] += 1;
    if (faults.length > 0) console.log(`❌ ${title} › ${name}\n    ${faults.join('\n    ')}`);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify(count));
