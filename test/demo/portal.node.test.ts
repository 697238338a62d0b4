import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import {publishPortal} from '../../demo/publish-portal.ts';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const rows = (name: string) => JSON.parse(readFileSync(`${demo}data/${name}.json`, 'utf8'));
const portal = mkdtempSync(join(tmpdir(), 'motcua-portal-'));
await publishPortal(`${demo}portal`, portal);
after(() => rmSync(portal, {recursive: true}));
const pages = readdirSync(portal)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({name, text: readFileSync(join(portal, name), 'utf8')}));
const page = (name: string) => pages.find((one) => one.name === name)?.text ?? '';

/** Does a page, a file or a place served from elsewhere stand behind this address? */
function leadsSomewhere(address: string, from: string): boolean {
  const {pathname, hash} = new URL(address, `http://portal.example/${from === 'index.html' ? '' : from}`);
  if (pathname.startsWith('/motcua/')) return true;
  const file = pathname === '/' ? '/index.html' : pathname;
  const path = [file, `${file}.html`].find((one) => existsSync(join(portal, one)));
  return path !== undefined && (!hash || page(path.slice(1)).includes(`id="${hash.slice(1)}"`));
}

describe('demo portal', () => {
  it('has no link, style or picture that leads nowhere', () => {
    for (const {name, text} of pages) {
      const addresses = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? '');
      const local = addresses.filter((address) => !/^(?:tel|https):/.test(address));
      assert.deepEqual(
        local.filter((address) => !leadsSomewhere(address, name)),
        [],
        name,
      );
    }
  });

  it('puts every page into the frame of the site, with its name and its place in the menu', () => {
    for (const {name, text} of pages.filter((one) => !['404.html', 'toi-gian.html'].includes(one.name))) {
      const address = name === 'index.html' ? '/' : `/${name.replace('.html', '')}`;
      const [, title = ''] = /<title>(.*?) – UBND phường Hồng Lạc/.exec(text) ?? [];
      assert.match(text, new RegExp(`<li><a href="${address}" aria-current="page">${title}</a>`), name);
      assert.equal(text.match(/<(?:header|main|footer) /g)?.length, 3, name);
      assert.doesNotMatch(text, /include|\{title\}|<!-- page/, name);
    }
  });

  it('opens only procedures that the catalogue has', () => {
    const known = new Set(rows('procedures').map((row: {code: string}) => row.code));
    const linked = pages.flatMap(({text}) =>
      [...text.matchAll(/motcua-procedure=([\d.]+)/g)].map((match) => match[1]),
    );
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter((code) => !known.has(code)),
      [],
    );
  });

  it('lists only sample dossiers that can be looked up', () => {
    const known = new Map<string, string>(
      rows('dossiers').map((row: {code: string; digits: string}) => [row.code, row.digits]),
    );
    const shown = [...page('ho-so.html').matchAll(/<code>([^<]+)<\/code>/g)].map((match) => match[1] ?? '');
    assert.ok(shown.length > 10);
    for (let i = 0; i < shown.length; i += 2) assert.equal(known.get(shown[i] ?? ''), shown[i + 1]);
  });

  it('has a page of the ten lines of the README, as they stand there', () => {
    const readme = readFileSync(`${demo}../README.md`, 'utf8');
    assert.equal(/```html\n([\s\S]*?)```/.exec(readme)?.[1], page('toi-gian.html'));
  });

  it('says on every full page that it is an illustration', () => {
    for (const {name, text} of pages) {
      if (name !== 'toi-gian.html') assert.match(text, /Trang minh họa – dữ liệu minh họa/, name);
    }
  });
});
