import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BIRTH, catalogue, contractAnswers, DOSSIER} from '../support/page/contract-api.ts';
import {city, HOTLINE, lookupTag, onHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {json, reply, startWebServer, type Answer} from '../support/page/web-server.ts';
import {meetsOneMessage, type Met} from './one-message.ts';

const CATALOGUE = '/v1/procedures/catalogue';
const whole = JSON.stringify(catalogue);
const headers = {'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*'};
const problem = (status: number, more: Readonly<Record<string, string>> = {}): Answer =>
  reply(
    status,
    'application/problem+json',
    JSON.stringify({type: 'about:blank', title: 'Secret trace 0x1F', status}),
    more,
  );

const hang: Answer = () => {};
const headersOnly: Answer = (response) => response.writeHead(200, headers).flushHeaders();
const half =
  (end: (response: Parameters<Answer>[0]) => void): Answer =>
  (response) => {
    response.writeHead(200, {...headers, 'Content-Length': String(Buffer.byteLength(whole))});
    response.write(whole.slice(0, 20_000), () => end(response));
  };
const stall = half(() => {});
const reset = half((response) => response.socket?.resetAndDestroy());
const loginPage: Answer = (response, request) =>
  request.url!.startsWith(CATALOGUE)
    ? reply(302, '', '', {Location: '/v1/procedures/login'})(response, request)
    : reply(200, 'text/html', '<form>Đăng nhập</form>')(response, request);

const network = {says: /^Chưa kết nối được với máy chủ/, canRetry: true};
const slow = {says: /^Máy chủ trả lời quá chậm/, canRetry: true};
const busy = {says: /^Đang có quá nhiều lượt tra cứu/, canRetry: true};
const closed = {says: /^Hệ thống đang bảo trì/, canRetry: true};
const forbidden = {says: /^Máy chủ không cho phép/, canRetry: true};
const badData = {says: /^Dữ liệu nhận được bị lỗi/, canRetry: true};

interface Fault extends Met {
  readonly answer: Answer;
  /** How often it is asked before the message. Default 1. */
  readonly tries?: number;
  /** Seconds shown to wait. */
  readonly waitS?: number;
}

const later = (seconds: number) => new Date(Date.UTC(2019, 0, 1) + seconds * 1000).toUTCString();
const clockOfServer = {Date: later(0)};

const faults: Readonly<Record<string, Fault>> = {
  'takes the line and never answers': {answer: hang, ...slow},
  'sends headers and no body': {answer: headersOnly, ...slow},
  'stalls in the middle of the body': {answer: stall, ...slow},
  'cuts the line in the middle of the body': {answer: reset, ...network, tries: 3},
  'ends in the middle of the JSON': {
    answer: reply(200, 'application/json', whole.slice(0, 20_000)),
    ...network,
    tries: 2,
  },
  'closes the line at once': {answer: (response) => response.socket?.destroy(), ...network, tries: 3},
  'answers 400': {answer: problem(400), ...badData},
  'answers 401 and asks for a password': {
    answer: problem(401, {'WWW-Authenticate': 'Basic realm="x"'}),
    ...forbidden,
  },
  'answers 403': {answer: problem(403), ...forbidden},
  'does not know the address': {answer: reply(404, 'text/html', '<h1>404 Not Found</h1>'), ...network},
  'answers 408': {answer: problem(408), ...slow, tries: 2},
  'answers 409': {answer: problem(409), says: /^Dữ liệu vừa thay đổi/, canRetry: true},
  'answers 413': {answer: problem(413), says: /^Nội dung quá dài/, canRetry: false},
  'answers 429 with a date, by a clock years behind': {
    answer: problem(429, {...clockOfServer, 'Retry-After': later(45)}),
    ...busy,
    waitS: 45,
  },
  'answers 429 without a time': {answer: problem(429), ...busy, waitS: 30},
  'answers 429 with a negative time': {answer: problem(429, {'Retry-After': '-5'}), ...busy, waitS: 30},
  'answers 429 with an endless time': {
    answer: problem(429, {'Retry-After': '9'.repeat(30)}),
    ...busy,
    waitS: 120,
  },
  'answers 429 with nonsense for a time': {answer: problem(429, {'Retry-After': 'NaN'}), ...busy, waitS: 30},
  'answers 500': {answer: problem(500), ...closed, tries: 3},
  'answers 503 with a time': {answer: problem(503, {'Retry-After': '20'}), ...closed, waitS: 20},
  'sends to a login page': {answer: loginPage, ...forbidden},
  'sends round in circles': {answer: reply(302, '', '', {Location: CATALOGUE}), ...forbidden},
  'is behind a captive portal': {
    answer: reply(200, 'text/html', '<html><script>document.title="bad"</script>Wifi miễn phí</html>'),
    ...badData,
  },
};

describe('When the server of the catalogue', {concurrency: 6}, () => {
  for (const [title, {answer, tries = 1, waitS, ...met}] of Object.entries(faults)) {
    it(`${title}, the lookup says so once, keeps the text and recovers`, async (test) => {
      const api = await startWebServer({
        ...contractAnswers(),
        '/v1/procedures/login': loginPage,
        [CATALOGUE]: answer,
      });
      test.after(() => api.close());
      const body = lookupTag(`api="${api.url}/v1"`);
      await onHost({body}, async ({page, lookup, ...host}) => {
        const start = performance.now();
        await lookup.type('khai sinh');
        const seen = await lookup.problem();
        // Ten seconds, and what a busy machine takes to type and draw.
        ok(performance.now() - start < 20_000, 'a message in time');
        meetsOneMessage(seen, host, met);
        equal(seen.typed, 'khai sinh');
        deepEqual(seen.rows, []);
        const asked = api.asked.filter((each) => each === CATALOGUE).length;
        // After a 408 on a line that was open, Chromium itself asks once more.
        equal(title === 'answers 408' ? Math.min(asked, tries) : asked, tries);
        ok(asked <= 3);
        equal(await page.evaluate(() => document.title), 'x');
        if (waitS) ok(secondsIn(seen.problems[0]!) <= waitS && secondsIn(seen.problems[0]!) > waitS - 15);

        if (!met.canRetry) return;
        api.answers.set(CATALOGUE, json(catalogue));
        await lookup.retry();
        const healed = await lookup.until(({rows}) => /khai sinh/i.test(rows[0] ?? ''));
        deepEqual([healed.typed, healed.problems, host.faults], ['khai sinh', [], []]);
      });
    });
  }
});

const secondsIn = (text: string) => Number(/sau (\d+) giây/.exec(text)?.[1]);

describe('When there is no server', {concurrency: 3}, () => {
  for (const [title, api] of Object.entries({
    'nobody listens at the address': 'http://127.0.0.1:9/v1',
    'the name is not known': 'https://khong-co.example/v1',
  })) {
    it(`because ${title}, the lookup says so once`, () =>
      onHost({body: lookupTag(`api="${api}"`)}, async ({lookup, ...host}) => {
        await lookup.type('khai sinh');
        const seen = await lookup.problem();
        meetsOneMessage(seen, host, network);
        equal(seen.typed, 'khai sinh');
      }));
  }

  it('because the device is offline, the lookup says so once and asks again by itself', () =>
    onHost({body: ''}, async ({page, lookup, ...host}) => {
      let isOffline = true;
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void (isOffline ? request.abort('internetdisconnected') : request.continue()),
      );
      await page.evaluate((tag) => (document.body.innerHTML = tag), lookupTag());
      await lookup.type('khai sinh');
      meetsOneMessage(await lookup.problem(), host, network);
      isOffline = false;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      const healed = await lookup.until(({rows}) => /khai sinh/i.test(rows[0] ?? ''));
      deepEqual([healed.typed, healed.problems], ['khai sinh', []]);
    }));

  it('because nobody listens, the card of one procedure says so once', () =>
    onHost(
      {
        body: `<motcua-procedure code="${BIRTH}" api="http://127.0.0.1:9/v1" hotline="${HOTLINE}"></motcua-procedure>`,
      },
      async ({page, faults}) => {
        const lookup = new LookupOnPage(page, 'motcua-procedure');
        meetsOneMessage(await lookup.problem(), {faults}, network);
      },
    ));

  it('because a part of the code does not come, the lookup says so once, keeps its rows and recovers', () =>
    onHost(
      {script: `<script type="module" src="${city.url}/motcua/browser/define/procedure-lookup.js"></script>`},
      async ({page, lookup, ...host}) => {
        await lookup.rows();
        let isCut = true;
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void (isCut && request.url().endsWith('.js') ? request.abort('failed') : request.continue());
        });
        await lookup.openFirst();
        const seen = await lookup.problem();
        meetsOneMessage(seen, host, network);
        ok(seen.rows.length > 0);
        isCut = false;
        await lookup.retry();
        equal((await lookup.until(({open}) => !!open)).open, seen.rows[0]);
      },
    ));

  it('because the part for shared devices does not come, the tracker says so once and the page hears nothing', () =>
    onHost(
      {
        body: `<motcua-dossier-tracker api="${city.url}/v1" hotline="${HOTLINE}"></motcua-dossier-tracker>`,
        script: `<script type="module" src="${city.url}/motcua/browser/define/dossier-tracker.js"></script>`,
      },
      async ({page, ...host}) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void (request.url().includes('tracker-device') ? request.abort('failed') : request.continue());
        });
        await page.$eval('motcua-dossier-tracker', (element) => element.setAttribute('kiosk', ''));
        const tracker = new LookupOnPage(page, 'motcua-dossier-tracker');
        await tracker.type(DOSSIER.code, '#code');
        await tracker.type(DOSSIER.digits, '#digits');
        await tracker.key('Enter');
        meetsOneMessage(await tracker.problem(), host, network);
      },
    ));

  it('because no address is set, the lookup tells the citizen to call and the webmaster why', () =>
    onHost({body: lookupTag('')}, async ({lookup, console, ...host}) => {
      meetsOneMessage(await lookup.problem(), host, {says: /^Tiện ích này chưa sẵn sàng/, canRetry: false});
      ok(console.some((line) => /error: motcua: .*"api"/.test(line)));
    }));

  it('because no code can be read, the card tells the citizen to call and the webmaster why', () =>
    onHost(
      {
        body: `<motcua-procedure code="khai sinh" api="${city.url}/v1" hotline="${HOTLINE}"></motcua-procedure>`,
      },
      async ({page, console, ...host}) => {
        const seen = await new LookupOnPage(page, 'motcua-procedure').problem();
        meetsOneMessage(seen, host, {says: /^Tiện ích này chưa sẵn sàng/, canRetry: false});
        ok(console.some((line) => /error: motcua: <motcua-procedure> .*"khai sinh"/.test(line)));
      },
    ));

  it('because an attribute holds a secret, the lookup does not ask and names the risk', () =>
    onHost({body: lookupTag('api="https://u:p@khong-co.example/v1"')}, async ({lookup, console, ...host}) => {
      meetsOneMessage(await lookup.problem(), host, {says: /^Tiện ích này chưa sẵn sàng/, canRetry: false});
      ok(console.some((line) => /secret/.test(line) && !line.includes('u:p')));
    }));
});

/** What pages and their extensions have made of what a request takes. */
const means: Readonly<Record<string, string>> = {
  'fetch is gone': 'delete window.fetch; window.fetch = undefined',
  'fetch rejects with a word': "window.fetch = () => Promise.reject('blocked')",
  'fetch rejects with nothing': 'window.fetch = () => Promise.reject()',
  'fetch throws': 'window.fetch = () => { throw null }',
  'fetch answers with nothing': 'window.fetch = async () => undefined',
  'fetch answers with something else': 'window.fetch = async () => ({ok: true, status: 200})',
  'nothing can stop a request': 'delete window.AbortController',
  'nothing can read bytes': 'delete window.TextDecoder',
};

describe('When on a page', {concurrency: 3}, () => {
  for (const [title, code] of Object.entries(means)) {
    it(`${title}, the lookup says in one message that nothing came`, () =>
      onHost({head: `<script>${code}</script>`}, async ({lookup, ...host}) => {
        await lookup.type('khai sinh');
        const seen = await lookup.problem();
        meetsOneMessage(seen, host, network);
        equal(seen.typed, 'khai sinh');
      }));
  }
});
