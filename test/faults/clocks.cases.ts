import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {contractAnswers, DOSSIER, posted} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {allTags, city, onHost, site, type Host, type OnHost} from '../support/page/host-site.ts';
import {LookupOnPage, type SeenLookup} from '../support/page/lookup-on-page.ts';
import {htmlPage, json, startWebServer, type Answer} from '../support/page/web-server.ts';

const TRACKER = 'motcua-dossier-tracker';

/** What is drawn, without what is said to screen readers a moment later. */
function drawn({text, said}: SeenLookup): string {
  let rest = text;
  for (const words of said) {
    const at = rest.lastIndexOf(words);
    rest = rest.slice(0, at) + rest.slice(at + words.length);
  }
  return rest.trim();
}

/** Everything that the elements say, once each has its answer. */
async function allSay({page}: OnHost): Promise<readonly string[]> {
  const said: string[] = [];
  for (const {tag, ask, isAnswered} of elements) {
    const on = new LookupOnPage(page, tag);
    await ask?.(on);
    const seen = await on.until(isAnswered);
    // The minute in which it was asked.
    said.push(drawn(seen).replaceAll(/\d?\d:\d\d/g, '…'));
  }
  return said;
}

/** Device and server agree upon the day of this test. */
const inYears = (years: number): Host => ({
  head: `<script>{const now = Date.now, Real = Date, ahead = ${years * 365 * 86_400_000};
    Date.now = () => now() + ahead;
    window.Date = new Proxy(Real, {construct: (of, given) => given.length ? new of(...given) : new of(now() + ahead)});
  }</script>`,
});

const due = new Date(Date.now() + 5 * 86_400_000).toISOString();
const waiting = {'/v1/dossiers/lookup': posted(json({...DOSSIER, dueAt: due}))};

describe('On a device', {concurrency: 3}, () => {
  for (const [years, title] of [
    [1, 'a year ahead'],
    [-1, 'a year behind'],
  ] as const) {
    it(`whose clock is ${title}, a dossier is as late and as near as the server’s clock says`, async (test) => {
      const api = await startWebServer({...contractAnswers(), ...waiting});
      test.after(() => api.close());
      const body = allTags(`api="${api.url}/v1"`);
      const right = await onHost({body}, allSay);
      await onHost({body, ...inYears(years)}, async (on) => {
        const said = await allSay(on);
        match(said[2]!, /[Cc]òn \d+ ngày/);
        deepEqual(said, right);
        deepEqual(on.faults, []);
      });
    });
  }

  it('in any zone of time, days and hours are those of Vietnam', async () => {
    const seen = async (zone: string) =>
      onHost({}, async (on) => {
        await on.page.emulateTimezone(zone);
        await on.page.evaluate((tags) => (document.body.innerHTML = tags), allTags());
        const said = await allSay(on);
        deepEqual(on.faults, []);
        return said;
      });
    const athome = await seen('Asia/Ho_Chi_Minh');
    match(athome.join(), /\d\d\/\d\d\/\d{4}/);
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])
      deepEqual(await seen(zone), athome, zone);
  });
});

describe('A page', {concurrency: 2}, () => {
  it('that stood still for longer than any deadline goes on where it was, and asks nothing again', async (test) => {
    const held: (() => void)[] = [];
    let isHeld = true;
    const wait =
      (answer: Answer): Answer =>
      (response, request) => {
        if (isHeld && request.method !== 'OPTIONS') held.push(() => answer(response, request));
        else answer(response, request);
      };
    const healthy = Object.entries(contractAnswers());
    const api = await startWebServer(Object.fromEntries(healthy.map(([path, each]) => [path, wait(each)])));
    test.after(() => api.close());
    await onHost({body: allTags(`api="${api.url}/v1"`)}, async ({page, faults}) => {
      for (const {tag, ask} of elements) await ask?.(new LookupOnPage(page, tag));
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', {state: 'frozen'});
      await new Promise((resolve) => setTimeout(resolve, 11_500));
      isHeld = false;
      for (const answer of held) answer();
      await session.send('Page.setWebLifecycleState', {state: 'active'});
      for (const {tag, isAnswered} of elements) {
        const {problems} = await new LookupOnPage(page, tag).until(
          (seen) => isAnswered(seen) || seen.problems.length > 0,
        );
        deepEqual({tag, problems}, {tag, problems: []});
      }
      // Two of the elements want the office, each at another time.
      const mostOften = Math.max(...api.asked.map((path) => api.asked.filter((one) => one === path).length));
      equal(mostOften, 2, api.asked.join());
      deepEqual(faults, []);
    });
  });

  it('that is shown again by the Back button holds nobody’s dossier, and figures that are asked for anew', async () => {
    // Pages that may be kept are the only ones that browsers keep whole.
    const kept = {'Cache-Control': 'max-age=60'};
    site.answers.set('/elsewhere', htmlPage('<!doctype html><title>x</title>', kept));
    await onHost({body: allTags(), headers: kept}, async (on) => {
      const {page} = on;
      await allSay(on);
      await page.evaluate(() => {
        addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}));
        // Answers of the last minute are good enough.
        const {now} = Date;
        Date.now = () => now() + 61_000;
      });
      await page.goto(`${site.url}/elsewhere`);
      const before = city.asked.length;
      await page.goBack();
      equal(await page.evaluate('window.persisted'), true);
      const [typed, text] = await page.$eval(TRACKER, ({shadowRoot}) => [
        [...shadowRoot!.querySelectorAll('input')].map(({value}) => value).join(''),
        shadowRoot!.innerHTML,
      ]);
      equal(typed, '');
      ok(!text!.includes(DOSSIER.procedureName) && !text!.includes(DOSSIER.code));
      for (const tag of ['motcua-kpi-chart', 'motcua-kpi-board']) {
        const {isAnswered} = elements.find((each) => each.tag === tag)!;
        deepEqual((await new LookupOnPage(page, tag).until(isAnswered)).problems, []);
      }
      // A browser may lose count of what a page asked before it was put away: the server knows.
      const again = () => city.asked.slice(before).filter((path) => path.includes('/observations'));
      for (let left = 100; left > 0 && again().length < 2; left--) await pause(100);
      ok(again().length >= 2, city.asked.slice(before).join());
      deepEqual(on.faults, []);
    });
  });
});
