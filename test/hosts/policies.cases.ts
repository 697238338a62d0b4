import {deepEqual, equal, match} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allTags, city, lookupTag, onHost, SCRIPT, site, type OnHost} from '../support/page/host-site.ts';
import {everyElementWorks, type HostOfAll} from './every-element.ts';

const policy = (text: string) => ({'Content-Security-Policy': text});
const TIGHT = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const own = (path: string) => `<script src="${path}"></script>`;
const module = (path: string) => `<script type="module" src="${path}"></script>`;

const FALLBACK = '<a href="tel:02400000150">Gọi 024.0000.0150</a>';

/** Another copy of Lit, as a page may have for its own components. */
const SECOND_LIT = `const policy = trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML('<b>host</b>');
  document.addEventListener('DOMContentLoaded', () => document.body.append(template.content.cloneNode(true)));`;

/** The page's own component is there as well. */
const bothCopies = async ({page}: OnHost) => equal((await page.$$('b')).length, 1);

/** Policies of hosts under which every element works, without one violation. */
const hosts: Readonly<Record<string, HostOfAll>> = {
  'its own origin and no other': {
    headers: policy("default-src 'self'"),
    script: own('/motcua/motcua.js'),
    body: allTags('api="/v1"'),
  },
  'trusted types under any name': {headers: policy("require-trusted-types-for 'script'")},
  'a sandbox in which scripts run, and nothing else': {headers: policy('sandbox allow-scripts')},
  'a strict policy and the one script': {
    headers: policy(`${TIGHT}; connect-src ${city.url}`),
    script: own('/motcua/motcua.js'),
  },
  'a strict policy and the modules': {
    headers: policy(`${TIGHT}; connect-src ${city.url}`),
    script: module('/motcua/browser/define.js'),
  },
  'trusted types and a second copy of Lit': {
    headers: policy(
      `${TIGHT}; connect-src ${city.url}; require-trusted-types-for 'script'; trusted-types motcua-lit lit-html`,
    ),
    script: own('/second-lit.js') + own('/motcua/motcua.js'),
    also: bothCopies,
  },
  'trusted types and modules beside a second copy of Lit': {
    headers: policy(
      `${TIGHT}; connect-src ${city.url}; require-trusted-types-for 'script'; trusted-types motcua-lit lit-html`,
    ),
    script: own('/second-lit.js') + module('/motcua/browser/define.js'),
    also: bothCopies,
  },
  'a policy of its own framework and a nonce': {
    headers: policy(
      `default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src ${city.url}`,
    ),
    script: '<script nonce="abc" src="/motcua/motcua.js"></script>',
  },
};

describe('Every element', {concurrency: 2}, () => {
  site.answers.set('/second-lit.js', (response) =>
    response.writeHead(200, {'Content-Type': 'text/javascript'}).end(SECOND_LIT),
  );

  for (const [title, host] of Object.entries(hosts)) {
    it(`works and violates nothing with ${title}`, () => everyElementWorks(host));
  }
});

describe('The lookup under a content security policy', {concurrency: 2}, () => {
  it('leaves the telephone link in its tag where no policy may be made', () =>
    onHost(
      {
        headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
        body: lookupTag(undefined, FALLBACK),
      },
      async ({page}) => {
        equal(
          await page.$eval('motcua-procedure-lookup a', (link) => (link as HTMLElement).innerText),
          'Gọi 024.0000.0150',
        );
        equal(await page.$eval('motcua-procedure-lookup', (each) => each.getClientRects().length > 0), true);
      },
    ));

  it('says in one message that the server cannot be asked when the policy forbids it', () =>
    onHost({headers: policy("connect-src 'none'")}, async ({lookup, console}) => {
      const {problems, phones} = await lookup.problem();
      equal(problems.length, 1);
      match(problems[0]!, /Chưa kết nối được/);
      deepEqual(phones, ['024.0000.0150']);
      match(console.join(), /connect-src/);
    }));

  it('shows what its tag holds while the script is on its way, and as long as it does not come', () =>
    onHost(
      {script: SCRIPT.replace('motcua.js', 'gone.js'), body: lookupTag(undefined, FALLBACK)},
      async ({page}) => {
        equal(
          await page.$eval('motcua-procedure-lookup a', (link) => link.getClientRects().length > 0),
          true,
        );
      },
    ));
});
