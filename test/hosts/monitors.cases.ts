import {deepEqual, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contractAnswers, DOSSIER, posted} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {allTags, onHost, type OnHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {json, reply, startWebServer, type Answer} from '../support/page/web-server.ts';

/** What a watcher of errors notes: errors, the way to them (console, requests, clicks, keys, addresses), values around. */
const WATCHER = `<script>
  window.noted = [];
  window.errors = [];
  const note = (...what) => noted.push(what.map((each) => each instanceof Error ? each.stack + each.message + each.cause
    : typeof each === 'string' ? each : JSON.stringify(each)).join(' '));
  const fail = (error) => { errors.push(String(error)); note('error', error); };
  window.onerror = (text, file, line, column, error) => { fail(text); note('error', error); };
  window.onunhandledrejection = ({reason}) => fail(reason);
  const wrap = (object, name, make) => { object[name] = make(object[name]); };
  for (const level of ['debug', 'info', 'log', 'warn', 'error'])
    wrap(console, level, (real) => function (...given) { note(level, ...given); return real.apply(this, given); });
  const guard = (act) => typeof act !== 'function' ? act : function (...given) {
    try { return act.apply(this, given); } catch (error) { fail(error); throw error; }
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'])
    wrap(window, name, (real) => (act, ...rest) => real(guard(act), ...rest));
  wrap(EventTarget.prototype, 'addEventListener', (real) => function (type, act, options) {
    return real.call(this, type, guard(act), options);
  });
  wrap(window, 'fetch', (real) => (address, options) => {
    const {body, signal, ...rest} = options ?? {};
    note('fetch', String(address), rest);
    return real(address, options);
  });
  for (const name of ['pushState', 'replaceState']) wrap(history, name, (real) => function (...given) {
    note(name, ...given);
    return real.apply(this, given);
  });
  const path = (node) => node?.localName ? path(node.parentNode) + ' > ' + node.cloneNode(false).outerHTML : '';
  for (const type of ['click', 'keydown', 'input', 'change', 'submit', 'focusin'])
    document.addEventListener(type, ({target}) => note(type, path(target), String(target.value)), true);
  wrap(EventTarget.prototype, 'dispatchEvent', (real) => function (event) {
    note('event', event.type, {...event}, {...event.detail});
    return real.call(this, event);
  });
</script>`;

/** All that says whose dossier it is, or what is in it. */
const PERSONAL = [DOSSIER.code, DOSSIER.digits, DOSSIER.applicant, DOSSIER.procedureName] as string[];

/** Each element is used until it shows an answer, or what keeps it from one. */
async function askAll({page}: OnHost): Promise<void> {
  for (const {tag, ask, isAnswered} of elements) {
    const on = new LookupOnPage(page, tag);
    await ask?.(on);
    await on.until(
      (seen) => isAnswered(seen) || seen.problems.length > 0 || seen.text.includes('Tra cứu hồ sơ khác'),
    );
  }
}

const lookups: Readonly<Record<string, Answer>> = {
  'answers as it should': json(DOSSIER),
  'answers with an error that repeats the question': reply(
    422,
    'application/problem+json',
    JSON.stringify({title: DOSSIER.code, detail: `${DOSSIER.code} ${DOSSIER.digits}`, errors: PERSONAL}),
  ),
  'answers with half of the dossier': reply(200, 'application/json', JSON.stringify(DOSSIER).slice(0, -9)),
  'closes the line': (response) => response.socket?.destroy(),
  'answers with every field of a wrong type': json({
    ...Object.fromEntries(Object.keys(DOSSIER).map((key) => [key, {[DOSSIER.code]: PERSONAL}])),
    code: DOSSIER.code,
  }),
};

describe('A page that sends every error to its maker', {concurrency: 2}, () => {
  for (const [title, answer] of Object.entries(lookups)) {
    it(`learns of no error and of nothing personal when the server ${title}`, async (test) => {
      const api = await startWebServer({...contractAnswers(), '/v1/dossiers/lookup': posted(answer)});
      test.after(() => api.close());
      await onHost({head: WATCHER, body: allTags(`api="${api.url}/v1"`)}, async (on) => {
        await askAll(on);
        deepEqual(await on.page.evaluate('errors'), []);
        const noted = (await on.page.evaluate('noted')) as string[];
        ok(noted.length > 10, 'the watcher sees nothing');
        const told = noted.filter((each) => PERSONAL.some((personal) => each.includes(personal)));
        deepEqual(told, []);
        deepEqual(on.faults, []);
      });
    });
  }
});
