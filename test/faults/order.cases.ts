import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {BIRTH, contractAnswers, DOSSIER, posted, procedures} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {allTags, lookupTag, onHost, type OnHost} from '../support/page/host-site.ts';
import {LookupOnPage, type SeenLookup} from '../support/page/lookup-on-page.ts';
import {json, reply, startWebServer, type Answer, type WebServer} from '../support/page/web-server.ts';
import {meetsOneMessage} from './one-message.ts';

const TRACKER = 'motcua-dossier-tracker';
const OLD = 'Thủ tục cũ';
const birth = procedures.find(({code}: {code: string}) => code === BIRTH);

const onEach = ({page}: OnHost) =>
  elements.map((element) => ({...element, on: new LookupOnPage(page, element.tag)}));

async function askAll(host: OnHost): Promise<void> {
  for (const {ask, on} of onEach(host)) await ask?.(on);
}

async function serverOf(test: TestContext, answers: Readonly<Record<string, Answer>>): Promise<WebServer> {
  const api = await startWebServer(answers);
  test.after(() => api.close());
  return api;
}

/** What a healthy API answers, each time as `change` has it; a browser's question before a POST is let through. */
const changed = (change: (answer: Answer) => Answer): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(contractAnswers()).map(([path, answer]) => [
      path,
      (response, request) => (request.method === 'OPTIONS' ? answer : change(answer))(response, request),
    ]),
  );

/** A browser, or what a page has made of `fetch`, that takes no notice of a question that is given up. */
const NEVER_ABORTS = `<script>const ask = fetch;
  window.fetch = (url, init) => ask(url, {...init, signal: undefined}).then((answer) => {
    answer.clone().text().then(() => setTimeout(() => (window.come = (window.come ?? 0) + 1), 100));
    return answer;
  });</script>`;

/** How elements that show something are made to ask anew. */
const AGAIN: Readonly<Record<string, (on: LookupOnPage, host: OnHost) => Promise<unknown>>> = {
  [TRACKER]: (on) => on.press('Cập nhật lại'),
  'motcua-kpi-chart': (_, {page}) => page.evaluate(askFrom, 'motcua-kpi-chart'),
  'motcua-kpi-board': (_, {page}) => page.evaluate(askFrom, 'motcua-kpi-board'),
};

/** Runs in the page: asks for a series that begins a year earlier each time. */
function askFrom(tag: string): void {
  const element = document.querySelector(tag)!;
  element.setAttribute('from', `${Number(element.getAttribute('from') ?? 2024) - 1}`);
}

describe('Every element', {concurrency: 2}, () => {
  it('shows the answer to the newest question, whenever that to an older one comes', async (test) => {
    const held: (() => void)[] = [];
    const later = (answer: Answer) => posted((...given) => void held.push(() => answer(...given)));
    const slow = await serverOf(test, {
      '/v1/procedures/catalogue': later(json({items: [{code: '1.1', name: OLD}]})),
      '/v1/procedures/*': later(json({...birth, name: OLD})),
      '/v1/indicators': later(json({items: []})),
      '/v1/observations': later(json({items: []})),
      '/v1/dossiers/lookup': later(json({...DOSSIER, procedureName: OLD})),
    });
    const quick = await serverOf(test, contractAnswers());
    await onHost({head: NEVER_ABORTS, body: allTags(`api="${slow.url}/v1"`)}, async (host) => {
      await askAll(host);
      await host.page.$$eval(
        elements.map(({tag}) => tag).join(),
        (all, api) => {
          for (const one of all) one.setAttribute('api', api);
        },
        `${quick.url}/v1`,
      );
      // The tracker does not ask by itself; taken away and put back it has forgotten.
      await host.page.$eval(TRACKER, (tracker) => tracker.replaceWith(tracker));
      const isNew = async () => {
        for (const {tag, isAnswered, on} of onEach(host)) {
          const isOwn = tag === TRACKER ? ({typed}: SeenLookup) => typed === '' : isAnswered;
          const {text, problems} = await on.until(isOwn);
          deepEqual([text.includes(OLD), problems], [false, []]);
        }
      };
      await isNew();
      const count = held.length;
      ok(count >= 4, `${count} questions on their way`);
      const before = await host.page.evaluate(() => (window as {come?: number}).come ?? 0);
      for (const answer of held) answer();
      await host.page.waitForFunction(
        (all) => ((window as {come?: number}).come ?? 0) >= all,
        {},
        before + count,
      );
      await isNew();
      deepEqual(host.faults, []);
    });
  });

  it('is quiet about an API that fails every other time, and as quick as its questions', async (test) => {
    const well = new Set<string>();
    const api = await serverOf(
      test,
      changed((answer) => (response, request) => {
        const isWell = request.method === 'POST' || well.delete(request.url!);
        if (!isWell) well.add(request.url!);
        (isWell ? answer : reply(500, ''))(response, request);
      }),
    );
    await onHost({script: '', body: allTags(`api="${api.url}/v1"`)}, async (host) => {
      await host.page.evaluate(watchForTrouble, elements.map(({tag}) => tag).join());
      await host.page.addScriptTag({
        content: `document.head.append(Object.assign(document.createElement('script'), {src: '/motcua/motcua.js'}))`,
      });
      await askAll(host);
      for (const {isAnswered, on} of onEach(host)) await on.until(isAnswered);
      const troubles = (await host.page.evaluate('window.trouble')) as string[];
      ok(!troubles.includes('problem'));
      const times = (path: string) => api.asked.filter((each) => each.startsWith(path)).length;
      ok(times('/v1/procedures/catalogue') <= 3 && times('/v1/indicators') <= 3, api.asked.join());
      deepEqual(host.faults, []);
    });
  });

  it('keeps what it shows, under one message, while asking anew fails, and says nothing more when it works', async (test) => {
    let isWell = true;
    const api = await serverOf(
      test,
      changed(
        (answer) =>
          (...given) =>
            (isWell ? answer : reply(503, ''))(...given),
      ),
    );
    await onHost({body: allTags(`api="${api.url}/v1"`)}, async (host) => {
      await askAll(host);
      const asking = onEach(host).filter(({tag}) => AGAIN[tag]);
      for (const {tag, isAnswered, on} of asking) {
        await on.until(isAnswered);
        for (const well of [false, true, false, true]) {
          isWell = well;
          await host.page.evaluate(watchForTrouble, tag);
          await AGAIN[tag]!(on, host);
          const seen = await (well ? on.until(({problems}) => problems.length === 0) : on.problem());
          ok(isAnswered(seen), seen.text);
          if (!well) meetsOneMessage(seen, host, {says: /^Hệ thống đang bảo trì/, canRetry: true});
          const flashed = (await host.page.evaluate('window.trouble')) as string[];
          ok(!flashed.includes('bones'), tag);
        }
      }
    });
  });
});

/** A catalogue too large for a phone: every search is asked of the server. */
const REMOTE = {
  '/v1/procedures/catalogue': json({version: 1, complete: false, total: 9000}),
  '/v1/procedures': json({items: [{procedure: birth, marks: []}], total: 1, facets: {}}),
};

describe('A word that is being composed', {concurrency: 2}, () => {
  /** Writes as Telex and VNI keyboards do: the text under way is underlined and changes as a whole. */
  async function compose({page}: OnHost, ...steps: readonly string[]): Promise<void> {
    const keyboard = await page.createCDPSession();
    for (const text of steps)
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  }

  /** An Enter that ends a composition, as browsers report it. */
  const enterInside = ({page}: OnHost, tag: string, field: string) =>
    page.$eval(`${tag} >>> ${field}`, (input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, composed: true}),
      ),
    );

  it('is asked of no server, and opens nothing by its Enter, before it is done', async (test) => {
    const api = await serverOf(test, {...contractAnswers(), ...REMOTE});
    await onHost({body: lookupTag(`api="${api.url}/v1"`)}, async (host) => {
      const {lookup, page} = host;
      const searches = () => api.asked.filter((each) => each.includes('?q=')).map((each) => decodeURI(each));
      await lookup.type('khai ');
      await lookup.until(({rows}) => rows.length === 1);
      await page.waitForNetworkIdle({idleTime: 400});
      const before = searches().length;
      await compose(host, 's', 'si', 'sin', 'sinh');
      await enterInside(host, 'motcua-procedure-lookup', 'input');
      await page.waitForNetworkIdle({idleTime: 400});
      deepEqual([searches().slice(before), (await lookup.see()).open], [[], undefined]);
      await page.keyboard.sendCharacter('sinh');
      await page.waitForNetworkIdle({idleTime: 400});
      const [asked, ...more] = searches().slice(before);
      match(asked ?? '', /q=khai(\+|%20| )sinh/);
      deepEqual(more, []);
      deepEqual(host.faults, []);
    });
  });

  it('is not sent by its Enter from the field of the tracker', async (test) => {
    const api = await serverOf(test, contractAnswers());
    await onHost({body: allTags(`api="${api.url}/v1"`)}, async (host) => {
      const tracker = new LookupOnPage(host.page, TRACKER);
      await tracker.type(DOSSIER.digits, '#digits');
      await tracker.type('H26', '#code');
      await compose(host, '1', '12');
      await enterInside(host, TRACKER, '#code');
      await host.page.waitForNetworkIdle({idleTime: 400});
      equal(api.asked.includes('/v1/dossiers/lookup'), false);
      equal(await tracker.count('[aria-invalid=true]'), 0);
      deepEqual(host.faults, []);
    });
  });
});

/** Runs in the page: notes every message and every skeleton that any element ever shows from now on. */
function watchForTrouble(tags: string): void {
  const seen: string[] = ((window as {trouble?: string[]}).trouble = []);
  const look = () => {
    for (const {shadowRoot} of document.querySelectorAll(tags)) {
      if (shadowRoot?.querySelector('.problem')) seen.push('problem');
      if (shadowRoot?.querySelector('.bone:not(.plot)')) seen.push('bones');
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
