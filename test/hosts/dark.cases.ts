import {deepEqual} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elements} from '../support/page/elements.ts';
import {allTags, city, onHost, type Host, type OnHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {weakWords} from '../support/page/contrast.ts';

const DARK = '<style>html{background:#101418;color:#f2f4f5;color-scheme:dark}a{color:#9cf}</style>';

interface DarkHost extends Host {
  readonly prepare?: (on: OnHost) => Promise<void>;
}

/** As Android does with pages that know no dark theme, when its owner wants every page dark. */
const forceDark = async ({page}: OnHost) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
};

const themed = (theme: string) => allTags(`api="${city.url}/v1" theme="${theme}"`);

const hosts: Readonly<Record<string, DarkHost>> = {
  'a dark page': {head: DARK},
  'a dark page and a dark theme': {head: DARK, body: themed('dark')},
  'a light page that a telephone makes dark': {prepare: forceDark},
};

describe('Words stand out from their ground', {concurrency: 2}, () => {
  for (const [title, {prepare, ...host}] of Object.entries(hosts)) {
    it(`on ${title}`, () =>
      onHost({body: allTags(), ...host}, async (on) => {
        await prepare?.(on);
        for (const {tag, ask, isAnswered} of elements) {
          const element = new LookupOnPage(on.page, tag);
          await ask?.(element);
          await element.until(isAnswered);
        }
        for (const {tag} of elements)
          deepEqual({tag, weak: await weakWords(on.page, tag, 7)}, {tag, weak: []});
        deepEqual(on.faults, []);
      }));
  }
});
