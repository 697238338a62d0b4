import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import * as v from 'valibot';
import {openApiDocument} from '../../../src/api/wire/openapi.ts';
import {problemSchema} from '../../../src/api/wire/problem.wire.ts';
import {ask, lookUp} from '../support/ask.ts';
import type {Question} from '../support/ask.ts';
import {serverFor} from '../support/databases.ts';
import type {DatabaseKind} from '../support/databases.ts';

const PORTAL = 'https://phuong.example';

/** What holds for every answer, whatever it is about. */
export function httpMannersTests(kind: DatabaseKind): void {
  const server = serverFor(kind, {corsOrigins: [PORTAL]});
  const get = (path: string, question: Question = {}) => ask(`${server.url}${path}`, question);

  describe('public data', () => {
    const paths = [
      '/v1/procedures/catalogue',
      '/v1/procedures?q=khai%20sinh',
      '/v1/procedures/1.001193',
      '/v1/agencies',
      '/v1/indicators',
      '/v1/observations?indicator=received',
      '/v1/observations.csv?indicator=received',
    ];
    for (const path of paths) {
      it(`is cacheable and revalidated for nothing: ${path}`, async () => {
        const first = await get(path);
        assert.match(first.headers['cache-control'] ?? '', /^public, max-age=\d+/);
        const etag = first.headers.etag ?? '';
        assert.match(etag, /^W\/".+"$/);
        const again = await get(path, {headers: {'If-None-Match': `"other", ${etag}`, Origin: PORTAL}});
        assert.equal(again.status, 304);
        assert.equal(again.bytes.length, 0);
        assert.equal(again.headers.etag, etag);
        assert.equal(again.headers['access-control-allow-origin'], '*');
        assert.equal((await get(path, {headers: {'If-None-Match': '"other"'}})).status, 200);
      });
    }

    it('is compressed as the client likes it, under one ETag', async () => {
      const path = '/v1/procedures/catalogue';
      const plain = await get(path);
      const brotli = await get(path, {headers: {'Accept-Encoding': 'gzip, deflate, br'}});
      const gzip = await get(path, {headers: {'Accept-Encoding': 'gzip;q=0.5, br;q=0'}});
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.equal(brotliDecompressSync(brotli.bytes).toString(), plain.text);
      assert.equal(gunzipSync(gzip.bytes).toString(), plain.text);
      assert.ok(brotli.bytes.length < plain.bytes.length / 3);
      for (const answer of [plain, brotli, gzip]) {
        assert.match(answer.headers.vary ?? '', /Accept-Encoding/);
        assert.equal(answer.headers.etag, plain.headers.etag);
      }
    });

    it('answers HEAD with the head of GET', async () => {
      const head = await get('/v1/agencies', {method: 'HEAD'});
      assert.equal(head.status, 200);
      assert.equal(head.bytes.length, 0);
      assert.equal(head.headers.etag, (await get('/v1/agencies')).headers.etag);
    });
  });

  describe('origins', () => {
    const preflight = (path: string, origin: string, method: string) =>
      get(path, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': method,
          'Access-Control-Request-Headers': 'content-type',
        },
      });

    it('may all read public data', async () => {
      const answer = await get('/v1/agencies', {headers: {Origin: 'https://any.example'}});
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.equal(answer.headers['access-control-allow-credentials'], undefined);
    });

    it('may ask for a dossier only when they are listed, letter by letter', async () => {
      const listed = await preflight('/v1/dossiers/lookup', PORTAL, 'POST');
      assert.equal(listed.status, 204);
      assert.equal(listed.headers['access-control-allow-origin'], PORTAL);
      assert.equal(listed.headers['access-control-allow-headers'], 'Content-Type');
      assert.match(listed.headers.vary ?? '', /Origin/);
      for (const origin of [
        'http://phuong.example',
        `${PORTAL}.evil.example`,
        'https://evil.example',
        'null',
      ]) {
        const refused = await preflight('/v1/dossiers/lookup', origin, 'POST');
        assert.equal(refused.headers['access-control-allow-origin'], undefined, origin);
        const asked = await lookUp(
          server.url,
          {code: 'H26.150-261101-7777', digits: '1234'},
          {Origin: origin},
        );
        assert.equal(asked.headers['access-control-allow-origin'], undefined, origin);
        assert.match(asked.headers.vary ?? '', /Origin/);
      }
    });
  });

  describe('every error is a problem document', () => {
    const json = {'Content-Type': 'application/json'};
    const post = (body: string, headers: Record<string, string> = json): Question => ({
      method: 'POST',
      headers,
      body,
    });
    const cases: [number, string, Question?][] = [
      [404, '/v1/nothing'],
      [404, '/v1/procedures/9.999999'],
      [404, '/v1/agencies/nobody'],
      [404, '/v1/procedures/%00'],
      [404, '/no-such-page'],
      [404, '/v1/%zz'],
      [405, '/v1/procedures', {method: 'POST'}],
      [405, '/v1/agencies/H26', {method: 'DELETE'}],
      [405, '/v1/dossiers/lookup'],
      [422, '/v1/procedures?limit=0'],
      [422, '/v1/procedures?limit=201'],
      [422, '/v1/procedures?level=village'],
      [422, '/v1/procedures?agency=nobody'],
      [422, '/v1/procedures?limit=3&limit=4'],
      [422, '/v1/procedures?cursor=bm9uc2Vuc2U'],
      [422, `/v1/procedures?q=${'a'.repeat(201)}`],
      [422, '/v1/procedures?q=%00'],
      [422, '/v1/observations'],
      [422, '/v1/observations?indicator=received&from=2018-13'],
      [400, '/v1/dossiers/lookup', post('{"code":')],
      [413, '/v1/dossiers/lookup', post(JSON.stringify({code: 'x'.repeat(9_000)}))],
      [415, '/v1/dossiers/lookup', post('code=1', {'Content-Type': 'application/x-www-form-urlencoded'})],
      [415, '/v1/dossiers/lookup', post('{"code":"1"}', {'Content-Type': 'text/plain'})],
      [422, '/v1/dossiers/lookup', post('[]')],
      [422, '/v1/dossiers/lookup', post('{"code":"H26.150-261102-0001"}')],
      [422, '/v1/dossiers/lookup', post('{"code":"H26.150-261102-0001","digits":"12345"}')],
      [422, '/v1/dossiers/lookup', post('{"code":"H26 150","digits":"1234","__proto__":{"a":1}}')],
    ];
    for (const [status, path, question] of cases) {
      const shown = `${question?.method ?? 'GET'} ${path.slice(0, 60)} ${question?.body?.slice(0, 40) ?? ''}`;
      it(`${status} for ${shown.trim()}`, async () => {
        const answer = await get(path, question);
        assert.equal(answer.status, status, answer.text);
        assert.equal(answer.headers['content-type'], 'application/problem+json');
        assert.equal(answer.headers['cache-control'], 'no-store');
        assert.equal(answer.headers['x-content-type-options'], 'nosniff');
        assert.equal(v.parse(problemSchema, answer.json).status, status);
        const described = answersOf(path, question?.method ?? 'GET');
        if (described) assert.ok(status in described, 'the contract describes this answer');
        if (status === 405) assert.match(answer.headers.allow ?? '', /GET|POST/);
        if (status === 422) assert.ok(answer.json.errors.length > 0);
      });
    }

    it('and its type can be looked up', async () => {
      const {type, title} = (await get('/v1/nothing')).json;
      assert.equal((await get(type)).json.title, title);
    });
  });
}

/** The answers that the contract describes for a question, by status; `undefined` for what is no part of it. */
function answersOf(path: string, method: string): object | undefined {
  const asked = path.replace(/^\/v1|\?.*$/g, '');
  const paths: Readonly<Record<string, object>> = openApiDocument().paths;
  const known = paths[asked] ?? paths[asked.replace(/[^/]+$/, '{code}')] ?? {};
  const operation = Object.entries(known).find(([name]) => name.toUpperCase() === method)?.[1];
  return (operation as {readonly responses: object} | undefined)?.responses;
}
