import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import * as v from 'valibot';
import {dossierSchema} from '../../../src/api/wire/dossier.wire.ts';
import type {ServerOptions} from '../../../demo/api/server.ts';
import {ask, lookUp} from '../support/ask.ts';
import {serverFor} from '../support/databases.ts';
import type {DatabaseKind} from '../support/databases.ts';
import {sampleData, sampleDossier} from '../support/sample-data.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPEN = {perCode: {tries: 5, windowMs: DAY}, perAddress: [{tries: 1_000, windowMs: 60_000}]};
const CODE = 'H26.150-261101-0001';

/** The lookup of one dossier by its code and four digits. */
export function dossierTests(kind: DatabaseKind): void {
  const data = sampleData({
    dossiers: Array.from({length: 9}, (_, place) =>
      sampleDossier(`H26.150-261101-000${place}`, '1234', {
        applicant: 'Nguyễn Thị Hoa',
        secretNote: 'canary',
      }),
    ).concat(sampleDossier('DT-261101-0001', '5678', {kind: 'petition'})),
  });
  after(() => data.remove());
  const open = (options: Partial<ServerOptions> = {}) =>
    serverFor(kind, {dataDir: data.folder, stepMs: 1, limits: OPEN, ...options});

  describe('answers', () => {
    const server = open();

    it('the contract’s fields only, the name masked, kept by nobody', async () => {
      const answer = await lookUp(server.url, {code: CODE, digits: '1234'});
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.equal(answer.headers.etag, undefined);
      assert.equal(v.parse(v.strictObject(dossierSchema.entries), answer.json).applicant, 'Nguyễn T** H**');
      assert.doesNotMatch(answer.text, /1234|canary|Thị|Hoa/);
    });

    it('whatever way the code is typed', async () => {
      for (const code of ['h26.150-261101-0001', 'H26.150–261101–0001', 'Ｈ26.150-261101-0001']) {
        assert.equal((await lookUp(server.url, {code, digits: '1234'})).status, 200, code);
      }
    });

    it('a petition only to who asks for one', async () => {
      const key = {code: 'DT-261101-0001', digits: '5678'};
      assert.equal((await lookUp(server.url, {...key, kind: 'petition'})).status, 200);
      assert.equal((await lookUp(server.url, key)).status, 404);
    });

    it('no such code, wrong digits and a locked code alike, header by header', async () => {
      const locked = 'H26.150-261101-0008';
      for (let time = 0; time < 6; time++) await lookUp(server.url, {code: locked, digits: '0000'});
      const answers = [
        await lookUp(server.url, {code: 'H26.150-261101-9999', digits: '1234'}),
        await lookUp(server.url, {code: 'H26.150-261101-0002', digits: '0000'}),
        await lookUp(server.url, {code: locked, digits: '1234'}),
      ];
      const faces = answers.map(({status, text, headers}) => {
        const {date: _, 'x-request-id': id, ...same} = headers;
        return JSON.stringify({status, text, same, idLength: String(id).length});
      });
      assert.equal(new Set(faces).size, 1, faces.join('\n'));
      assert.equal(answers[0]?.status, 404);
    });
  });

  describe('locks', () => {
    let time = Date.parse('2026-11-23T08:00:00+07:00');
    const server = open({now: () => new Date(time)});
    const statusOf = async (code: string, digits: string) =>
      (await lookUp(server.url, {code, digits})).status;

    it('a code at the sixth try, right digits or not, until a day later', async () => {
      for (let tries = 0; tries < 5; tries++) assert.equal(await statusOf(CODE, '0000'), 404);
      assert.equal(await statusOf(CODE, '1234'), 404);
      time += DAY - 1;
      assert.equal(await statusOf(CODE, '1234'), 404);
      time += 1;
      assert.equal(await statusOf(CODE, '1234'), 200);
    });

    it('not for right answers, which give their try back', async () => {
      const code = 'H26.150-261101-0003';
      for (let tries = 0; tries < 4; tries++) await statusOf(code, '0000');
      for (let tries = 0; tries < 8; tries++) assert.equal(await statusOf(code, '1234'), 200);
      assert.equal(await statusOf(code, '0000'), 404);
      assert.equal(await statusOf(code, '1234'), 404);
    });

    it('even when every digit is tried at once', async () => {
      const code = 'H26.150-261101-0004';
      const guesses = Array.from({length: 40}, (_, guess) => String(guess).padStart(4, '0'));
      await Promise.all(guesses.map((digits) => lookUp(server.url, {code, digits})));
      assert.equal(await statusOf(code, '1234'), 404);
    });

    it('in whatever spelling or kind the tries came', async () => {
      const code = 'H26.150-261101-0005';
      for (const spelling of [code, code.toLowerCase(), code.replaceAll('-', '–')]) {
        await lookUp(server.url, {code: spelling, digits: '0000'});
        await lookUp(server.url, {code: spelling, digits: '0000', kind: 'petition'});
      }
      assert.equal(await statusOf(code, '1234'), 404);
    });
  });

  describe('limits addresses', () => {
    let time = Date.parse('2026-11-23T08:00:00+07:00');
    const limits = {...OPEN, perAddress: [{tries: 3, windowMs: 60_000}]};
    const server = open({limits, behindProxy: true, now: () => new Date(time)});
    const from = (address: string, digits = '0000') =>
      lookUp(server.url, {code: 'H26.150-261101-0006', digits}, {'X-Forwarded-For': `9.9.9.9, ${address}`});

    it('with 429 and a time to come back, and nobody else', async () => {
      for (let tries = 0; tries < 3; tries++) assert.equal((await from('203.0.113.7')).status, 404);
      time += 20_000;
      const busy = await from('203.0.113.7', '1234');
      assert.equal(busy.status, 429);
      assert.equal(busy.headers['retry-after'], '40');
      assert.equal(busy.headers['content-type'], 'application/problem+json');
      assert.equal((await from('203.0.113.8', '1234')).status, 200);
      time += 40_000;
      assert.equal((await from('203.0.113.7', '1234')).status, 200);
    });

    it('by the half of an IPv6 address that a household shares', async () => {
      for (const end of ['1', '2', 'ffff:1']) await from(`2001:db8:1:2::${end}`);
      assert.equal((await from('2001:db8:1:2:3:4:5:6')).status, 429);
      assert.notEqual((await from('2001:db8:1:3::1')).status, 429);
    });
  });

  describe('asks for a challenge', () => {
    const server = open({challenge: (token) => Promise.resolve(token === 'solved')});

    it('before it counts a try', async () => {
      const key = {code: CODE, digits: '0000'};
      for (let tries = 0; tries < 6; tries++) {
        const answer = await lookUp(server.url, {...key, ...(tries % 2 && {challengeToken: 'wrong'})});
        assert.equal(answer.status, 403);
        assert.equal(answer.json.type, '/v1/problems/challenge-required');
        assert.equal(answer.json.errors[0].field, 'challengeToken');
      }
      const solved = await lookUp(server.url, {code: CODE, digits: '1234', challengeToken: 'solved'});
      assert.equal(solved.status, 200);
    });
  });

  describe('writes a log', () => {
    const lines: string[] = [];
    const server = open({log: (line) => lines.push(line)});

    it('that names a dossier by a keyed hash only', async () => {
      await lookUp(server.url, {code: CODE, digits: '1234'});
      await ask(`${server.url}/v1/dossiers/${CODE}?code=${CODE}&digits=1234`);
      await ask(`${server.url}/v1/procedures/${CODE}?q=${CODE}`);
      const text = lines.join('\n');
      assert.equal(lines.length, 3);
      assert.doesNotMatch(text, new RegExp(`${CODE}|261101|1234|Nguy|127\\.0`));
      const entry = JSON.parse(lines[0]!);
      assert.match(entry.subject, /^[0-9a-f]{32}$/);
      assert.equal(entry.route, '/v1/dossiers/lookup');
      assert.equal(entry.status, 200);
    });
  });
}
