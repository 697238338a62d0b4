import {expect} from '@open-wc/testing';
import {createRequest, type Question, type RequestOptions} from '../../src/api/request.ts';
import {html, json, problem, scripted, streamed, type ScriptedFetch} from './support/answers.ts';
import {HastyClock, ManualClock} from './support/clocks.ts';
import {failureOf} from './support/failure.ts';

const URL_ASKED = 'https://api.example/v1/agencies';
const offline = () => new TypeError('Failed to fetch');
const signal = () => new AbortController().signal;

function ask(
  {fetch}: Pick<ScriptedFetch, 'fetch'>,
  question: Partial<Question> = {},
  options: RequestOptions = {},
): Promise<unknown> {
  const request = createRequest({fetch, clock: new HastyClock(), ...options});
  return request({url: URL_ASKED, onMissing: 'endpoint', ...question}, signal());
}

describe('a request', () => {
  it('gives the JSON of a good answer', async () => {
    expect(await ask(scripted(json({a: 1})))).to.deep.equal({a: 1});
  });

  it('carries no cookie and no referrer, and follows no redirect', async () => {
    const script = scripted(json({}));
    await ask(script);
    const {init} = script.calls[0]!;
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual'});
  });

  it('posts a body as JSON that no cache may keep', async () => {
    const script = scripted(json({}));
    await ask(script, {body: {code: 'H26', digits: '1234'}});
    expect(script.calls[0]!.init).to.include({
      method: 'POST',
      cache: 'no-store',
      credentials: 'omit',
      body: '{"code":"H26","digits":"1234"}',
    });
  });
});

describe('a request over a bad connection', () => {
  for (const [fault, what] of [
    ['Transport 1', 'offline'],
    ['Transport 2', 'an unknown host'],
    ['Transport 3', 'a refused connection'],
  ]) {
    it(`${fault}: says network for ${what} after three tries`, async () => {
      const script = scripted(offline());
      const {kind} = await failureOf(ask(script));
      expect([kind, script.calls.length]).to.deep.equal(['network', 3]);
    });
  }

  it('pauses longer, and by chance, before each further try', async () => {
    const clock = new HastyClock();
    await failureOf(ask(scripted(offline()), {}, {clock}));
    expect(clock.pauses).to.deep.equal([300, 600]);
  });

  it('gives the answer of a later try', async () => {
    expect(await ask(scripted(offline(), json([1])))).to.deep.equal([1]);
  });

  it('never sends a POST twice', async () => {
    const script = scripted(offline());
    const {kind} = await failureOf(ask(script, {body: {}}));
    expect([kind, script.calls.length]).to.deep.equal(['network', 1]);
  });

  it('Transport 4: says slow after ten seconds without headers', async () => {
    const clock = new ManualClock();
    const failure = failureOf(ask({fetch: () => new Promise(() => {})}, {}, {clock}));
    clock.advance(9_999);
    expect(clock.waiting).to.equal(1);
    clock.advance(1);
    expect((await failure).kind).to.equal('slow');
  });

  it('Transport 5: counts the body in the same ten seconds', async () => {
    const clock = new ManualClock();
    let reached = () => {};
    const underWay = new Promise<void>((resolve) => (reached = resolve));
    const fetch = () => {
      clock.advance(6_000);
      reached();
      return Promise.resolve(streamed(['{"a":'], 'hang'));
    };
    const failure = failureOf(ask({fetch}, {}, {clock}));
    await underWay;
    clock.advance(4_000);
    expect((await failure).kind).to.equal('slow');
  });

  it('leaves no timer behind once it is answered', async () => {
    const clock = new ManualClock();
    await ask(scripted(json(1)), {}, {clock});
    expect(clock.waiting).to.equal(0);
  });

  it('Transport 6: tries again when the connection breaks within the body', async () => {
    const script = scripted(() => streamed(['{"a":'], 'break'), json({a: 1}));
    expect(await ask(script)).to.deep.equal({a: 1});
  });

  it('Transport 6: says network when it keeps breaking', async () => {
    const {kind} = await failureOf(ask(scripted(() => streamed(['{"a":'], 'break'))));
    expect(kind).to.equal('network');
  });

  it('Transport 7: takes JSON that was cut short for a broken connection', async () => {
    const script = scripted(() => json('{"items":[{"code":"1.00'));
    const {kind} = await failureOf(ask(script));
    expect([kind, script.calls.length]).to.deep.equal(['network', 2]);
  });
});

describe('a request that is refused', () => {
  it('Transport 8: names the field when a 400 says which one', async () => {
    const answer = problem(400, {errors: [{field: 'code', code: 'pattern'}]});
    const {kind, fields} = await failureOf(ask(scripted(answer)));
    expect([kind, fields]).to.deep.equal(['rejected', {code: 'pattern'}]);
  });

  it('Transport 8: takes any other 400 for bad data', async () => {
    expect((await failureOf(ask(scripted(problem(400))))).kind).to.equal('bad-data');
  });

  for (const status of [401, 403]) {
    it(`Transport 9: says not allowed for ${status}, at the first try`, async () => {
      const script = scripted(problem(status));
      const {kind} = await failureOf(ask(script));
      expect([kind, script.calls.length]).to.deep.equal(['not-allowed', 1]);
    });
  }

  it('Transport 10: says not found for a problem document at a lookup', async () => {
    const answer = scripted(problem(404));
    const {kind} = await failureOf(ask(answer, {body: {}, onMissing: 'by-content'}));
    expect(kind).to.equal('not-found');
  });

  it('Transport 11: says network and blames the configuration when a list is missing', async () => {
    const error = await failureOf(ask(scripted(html(404))));
    expect(error.kind).to.equal('network');
    expect(error.message).to.contain('configuration');
  });

  it('Transport 11: tells a web server without our path from an API that knows no such thing', async () => {
    const error = await failureOf(ask(scripted(html(404)), {onMissing: 'by-content'}));
    expect(error.kind).to.equal('network');
  });

  it('Transport 11: knows the problem document of an API that was asked at a wrong address', async () => {
    const answer = problem(404, {type: '/v1/problems/no-such-address'});
    const error = await failureOf(ask(scripted(answer), {onMissing: 'by-content'}));
    expect(error.kind).to.equal('network');
  });

  it('takes any 404 of a file for a thing that does not exist', async () => {
    const error = await failureOf(ask(scripted(html(404)), {onMissing: 'not-found'}));
    expect(error.kind).to.equal('not-found');
  });

  it('Transport 12: tries a 408 once more', async () => {
    const script = scripted(problem(408));
    const {kind} = await failureOf(ask(script));
    expect([kind, script.calls.length]).to.deep.equal(['slow', 2]);
  });

  it('Transport 13: says conflict for 409', async () => {
    expect((await failureOf(ask(scripted(problem(409))))).kind).to.equal('conflict');
  });

  it('Transport 14: says too large for 413, at the first try', async () => {
    const script = scripted(problem(413));
    const {kind} = await failureOf(ask(script));
    expect([kind, script.calls.length]).to.deep.equal(['too-large', 1]);
  });

  it('Transport 15: gives every refused field of a 422', async () => {
    const errors = [
      {field: 'code', code: 'required'},
      {field: 'digits', code: 'pattern'},
      {field: '__proto__', code: 'x'},
      {field: 7},
    ];
    const {kind, fields} = await failureOf(ask(scripted(problem(422, {errors})), {body: {}}));
    expect(kind).to.equal('rejected');
    expect(fields).to.deep.equal({code: 'required', digits: 'pattern'});
  });

  it('Transport 16: says busy and how long for 429', async () => {
    const script = scripted(problem(429, {}, {'Retry-After': '7'}));
    const {kind, retryAfterMs} = await failureOf(ask(script));
    expect([kind, retryAfterMs, script.calls.length]).to.deep.equal(['busy', 7_000, 1]);
  });

  it('Transport 18: says maintenance and until when for 503', async () => {
    const answer = problem(503, {}, {'Retry-After': '90'});
    const {kind, retryAfterMs} = await failureOf(ask(scripted(answer)));
    expect([kind, retryAfterMs]).to.deep.equal(['maintenance', 90_000]);
  });

  it('Transport 18: says maintenance without a time when none was said', async () => {
    const {kind, retryAfterMs} = await failureOf(ask(scripted(problem(503))));
    expect([kind, retryAfterMs]).to.deep.equal(['maintenance', undefined]);
  });

  for (const status of [500, 502]) {
    it(`asks three times when the server fails with ${status}`, async () => {
      const script = scripted(problem(status));
      const {kind} = await failureOf(ask(script));
      expect([kind, script.calls.length]).to.deep.equal(['maintenance', 3]);
    });
  }

  it('Transport 19 and 20: says not allowed for any redirect', async () => {
    // The page sees no more of a redirect than this; a Response of this type cannot be constructed.
    const opaque = {type: 'opaqueredirect', ok: false, status: 0, headers: new Headers()} as Response;
    const {kind} = await failureOf(ask({fetch: () => Promise.resolve(opaque)}));
    expect(kind).to.equal('not-allowed');
  });

  it('Transport 21: takes the page of a captive portal for bad data', async () => {
    const script = scripted(html());
    const {kind} = await failureOf(ask(script));
    expect([kind, script.calls.length]).to.deep.equal(['bad-data', 1]);
  });
});

describe('a request with a hostile body', () => {
  it('Bodies 4: stops reading at the cap, counted after decompression', async () => {
    let sent = 0;
    const chunk = new Uint8Array(100_000).fill(32);
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const answer = new Response(endless, {headers: {'Content-Type': 'application/json'}});
    const {kind} = await failureOf(ask({fetch: () => Promise.resolve(answer)}));
    expect(kind).to.equal('bad-data');
    expect(sent).to.be.within(2_000_000, 2_400_000);
  });

  it('Bodies 9: refuses JSON that is declared as a page', async () => {
    const answer = new Response('{"a":1}', {headers: {'Content-Type': 'text/html'}});
    expect((await failureOf(ask(scripted(answer)))).kind).to.equal('bad-data');
  });

  it('Bodies 9: takes it when the integrator says so', async () => {
    const answer = new Response('{"a":1}', {headers: {'Content-Type': 'text/html'}});
    expect(await ask(scripted(answer), {}, {strictContentType: false})).to.deep.equal({a: 1});
  });

  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/geo+json',
    'text/json',
  ]) {
    it(`takes ${type}`, async () => {
      const answer = new Response('[]', {headers: {'Content-Type': type}});
      expect(await ask(scripted(answer))).to.deep.equal([]);
    });
  }

  it('Bodies 10: takes JSON with a byte order mark', async () => {
    const answer = streamed([new Uint8Array([0xef, 0xbb, 0xbf]), '{"a":1}']);
    expect(await ask({fetch: () => Promise.resolve(answer)})).to.deep.equal({a: 1});
  });

  it('Bodies 11: marks bytes that are not UTF-8', async () => {
    const answer = streamed(['{"a":"', new Uint8Array([0xc4]), '"}']);
    expect(await ask({fetch: () => Promise.resolve(answer)})).to.deep.equal({a: '\uFFFD'});
  });

  it('keeps a letter whose bytes arrive in two pieces', async () => {
    const [first, second] = [new Uint8Array([0xc4]), new Uint8Array([0x91])];
    const answer = streamed(['{"a":"', first, second, '"}']);
    expect(await ask({fetch: () => Promise.resolve(answer)})).to.deep.equal({a: 'đ'});
  });

  it('Bodies 12: takes UTF-16 for bad data', async () => {
    const bytes = new Uint8Array([...'{"a":1}'].flatMap((c) => [c.charCodeAt(0), 0]));
    const {kind} = await failureOf(ask({fetch: () => Promise.resolve(streamed([bytes]))}));
    expect(kind).to.equal('bad-data');
  });
});

describe('a request on a hostile page', () => {
  const odd: Record<string, unknown> = {
    'Host JavaScript 10: is missing': undefined,
    'Host JavaScript 9: throws at once': () => {
      throw new Error('blocked');
    },
    'Host JavaScript 11: is clobbered by an element': document.createElement('img'),
    'gives nothing': () => Promise.resolve(),
    'gives no promise': () => 7,
    'gives an empty object': () => Promise.resolve({}),
    'gives an error response': () => Promise.resolve(Response.error()),
  };
  for (const [what, fetch] of Object.entries(odd)) {
    it(`says network when fetch ${what}`, async () => {
      const broken = ((...args: unknown[]) =>
        (fetch as (...all: unknown[]) => unknown)(...args)) as typeof globalThis.fetch;
      expect((await failureOf(ask({fetch: broken}))).kind).to.equal('network');
    });
  }

  it('reads a body that cannot be streamed', async () => {
    const plain = {
      ok: true,
      status: 200,
      headers: new Headers({'Content-Type': 'application/json'}),
      text: () => Promise.resolve('[1]'),
    };
    expect(await ask({fetch: () => Promise.resolve(plain as Response)})).to.deep.equal([1]);
  });
});

describe('a request that nobody waits for', () => {
  it('rejects with the reason of the signal and stops the fetch', async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const fetch: typeof globalThis.fetch = (_, init) => {
      inner = init!.signal!;
      return new Promise(() => {});
    };
    const request = createRequest({fetch, clock: new ManualClock()});
    const asked = request({url: URL_ASKED, onMissing: 'endpoint'}, controller.signal);
    const reason = new Error('removed');
    controller.abort(reason);
    expect(await asked.catch((error: unknown) => error)).to.equal(reason);
    expect(inner!.aborted).to.equal(true);
  });

  it('does not try again once it is aborted', async () => {
    const controller = new AbortController();
    const script = scripted(() => {
      controller.abort();
      throw offline();
    });
    const request = createRequest({fetch: script.fetch, clock: new HastyClock()});
    await request({url: URL_ASKED, onMissing: 'endpoint'}, controller.signal).catch(() => {});
    expect(script.calls.length).to.equal(1);
  });
});

describe('many requests', () => {
  it('Order 13: never run more than six at a time', async () => {
    let running = 0;
    let most = 0;
    const fetch = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve));
      running--;
      return json(1);
    };
    await Promise.all(Array.from({length: 20}, () => ask({fetch})));
    expect(most).to.equal(6);
  });

  it('are never sent when they were given up while they waited', async () => {
    const controller = new AbortController();
    const deaf = createRequest({fetch: () => new Promise(() => {}), clock: new ManualClock()});
    const stuck = Array.from({length: 6}, () =>
      deaf({url: URL_ASKED, onMissing: 'endpoint'}, controller.signal).catch(() => {}),
    );
    const script = scripted(json(1));
    const late = createRequest({fetch: script.fetch, clock: new ManualClock()});
    const givenUp = late({url: URL_ASKED, onMissing: 'endpoint'}, controller.signal).catch(() => {});
    controller.abort();
    await Promise.all([...stuck, givenUp]);
    await ask(scripted(json(1)));
    expect(script.calls.length).to.equal(0);
  });

  it('give up their turn when their fetch takes no notice of the abort', async () => {
    const controller = new AbortController();
    const deaf = createRequest({fetch: () => new Promise(() => {}), clock: new ManualClock()});
    const stuck = Array.from({length: 6}, () =>
      deaf({url: URL_ASKED, onMissing: 'endpoint'}, controller.signal).catch(() => {}),
    );
    const waiting = ask(scripted(json('"mine"')));
    controller.abort();
    await Promise.all(stuck);
    expect(await waiting).to.equal('mine');
  });
});
