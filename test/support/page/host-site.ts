import {after} from 'node:test';
import {inNewPage, type HostPage, type PageOptions} from './browser.ts';
import {contractAnswers} from './contract-api.ts';
import {elements} from './elements.ts';
import {libraryAnswers} from './library.ts';
import {LookupOnPage} from './lookup-on-page.ts';
import {htmlPage, reply, startWebServer} from './web-server.ts';

/** The servers of the city: library and API on one origin, pages of others on another. */
const favicon = {'/favicon.ico': reply(204, '')};
export const city = await startWebServer({...libraryAnswers(), ...contractAnswers(), ...favicon});
export const site = await startWebServer({...libraryAnswers(), ...contractAnswers(), ...favicon});
after(() => Promise.all([city.close(), site.close()]));

export const HOTLINE = '024.0000.0150';
export const SCRIPT = `<script src="${city.url}/motcua/motcua.js"></script>`;

/** The lookup's tag with its settings; `inside` is what browsers show that cannot run it. */
export const lookupTag = (attributes = `api="${city.url}/v1"`, inside = '') =>
  `<motcua-procedure-lookup ${attributes} hotline="${HOTLINE}">${inside}</motcua-procedure-lookup>`;

/** Every element's tag, one after the other. */
export const allTags = (attributes = `api="${city.url}/v1"`, inside = '') =>
  elements
    .map(
      ({tag, attributes: own}) =>
        `<${tag} ${own} ${attributes} agency="H26.150" hotline="${HOTLINE}">${inside}</${tag}>`,
    )
    .join('\n');

export interface Host extends PageOptions {
  readonly head?: string;
  /** Default: the lookup alone. */
  readonly body?: string;
  readonly script?: string;
  /** Default: that of all pages of today. */
  readonly doctype?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Name under which the page is opened. Default `127.0.0.1`. */
  readonly name?: string;
}

export type OnHost = HostPage & {readonly lookup: LookupOnPage};

let pages = 0;

/** Opens a page that somebody else has made and that holds our script and tag. */
export function onHost<T>(host: Host, work: (on: OnHost) => Promise<T>): Promise<T> {
  const {
    head = '',
    body = lookupTag(),
    script = SCRIPT,
    doctype = '<!doctype html>',
    headers,
    name = '127.0.0.1',
  } = host;
  const path = `/page-${++pages}`;
  const text = `${doctype}<html lang="vi"><head><title>x</title>${head}${script}</head><body>${body}</body></html>`;
  site.answers.set(path, htmlPage(text, headers));
  return inNewPage(async (opened) => {
    await opened.page.goto(`http://${name}:${site.port}${path}`);
    return work({...opened, lookup: new LookupOnPage(opened.page)});
  }, host);
}
