import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createAdaptorServer} from '@hono/node-server';
import {Hono} from 'hono';
import {Problem} from '../../../demo/api/http/problem.ts';
import {publicCache} from '../../../demo/api/http/public-cache.ts';
import {missingPage, staticFiles} from '../../../demo/api/http/static-files.ts';
import {ask} from '../support/ask.ts';

describe('static files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-static-'));
  const portal = join(folder, 'portal');
  const data = join(folder, 'data');
  let server: Server;
  let url = '';

  before(async () => {
    for (const name of [portal, data, join(portal, 'tin-tuc')]) mkdirSync(name);
    const write = (name: string, text = name) => writeFileSync(join(folder, name), text);
    write('secret.txt');
    write('portal/index.html', '<!doctype html><title>Phường</title>');
    write('portal/ho-so.html');
    write('portal/404.html', '<!doctype html><title>Không có trang này</title>');
    write('portal/tin-tuc/index.html');
    write('portal/app.js');
    write('portal/notes.md');
    write('portal/.env.txt');
    write('data/agencies.json', '[]');
    write('data/dossiers.json', '["canary"]');
    symlinkSync(join(folder, 'secret.txt'), join(portal, 'link.txt'));
    symlinkSync(join(data, 'dossiers.json'), join(data, 'other.json'));

    const app = new Hono();
    const folders = [
      {at: '/', folder: portal},
      {at: '/data/', folder: data, hidden: ['dossiers.json']},
      {at: '/absent/', folder: join(folder, 'absent')},
    ];
    app.use(publicCache(), staticFiles(folders));
    app.use(missingPage(folders));
    app.notFound((c) => new Problem('no-such-address').toResponse(c));
    app.onError((error, c) => (error instanceof Problem ? error : new Problem('internal')).toResponse(c));
    server = createAdaptorServer({fetch: app.fetch}) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('come with their type and an ETag that saves the second trip', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/ho-so': 'text/html; charset=utf-8',
      '/ho-so.html': 'text/html; charset=utf-8',
      '/tin-tuc': 'text/html; charset=utf-8',
      '/app.js': 'text/javascript; charset=utf-8',
      '/data/agencies.json': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await ask(url + path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers['content-type'], type, path);
      assert.equal(answer.headers['cache-control'], 'no-cache', path);
      assert.equal(answer.headers['access-control-allow-origin'], '*', path);
      const again = await ask(url + path, {headers: {'If-None-Match': answer.headers.etag ?? ''}});
      assert.equal(again.status, 304, path);
    }
  });

  it('never leave their folder, nor what is hidden in it', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/tin-tuc/..%5c..%5csecret.txt',
      '/link.txt',
      '/.env.txt',
      '/notes.md',
      '/data/dossiers.json',
      '/data/%64ossiers.json',
      '/data/./dossiers.json',
      '/data//dossiers.json',
      '/data/dossiers',
      '/data/other.json',
      '/absent/x.js',
      '/%00',
      '/%zz',
    ];
    for (const path of paths) {
      const answer = await ask(url + path);
      assert.equal(answer.status, 404, path);
      assert.doesNotMatch(answer.text, /canary|secret/, path);
    }
  });

  it('have a page for people who mistype an address, and a problem document for programs', async () => {
    const headers = {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8'};
    const page = await ask(`${url}/thu-tucc`, {headers});
    assert.equal(page.status, 404);
    assert.match(page.text, /Không có trang này/);
    const problem = await ask(`${url}/thu-tucc`);
    assert.equal(problem.status, 404);
    assert.match(String(problem.headers['content-type']), /problem\+json/);
  });

  it('are only read', async () => {
    const answer = await ask(`${url}/ho-so`, {method: 'POST', body: 'x'});
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD');
  });
});
