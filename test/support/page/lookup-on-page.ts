import type {ElementHandle, Frame, KeyInput, Page} from 'puppeteer-core';

/** The lookup, or what another element has in common with it, as a person sees and hears it. */
export interface SeenLookup {
  readonly typed: string;
  /** Names of the results. */
  readonly rows: readonly string[];
  readonly count: string;
  /** Every message of a fault. */
  readonly problems: readonly string[];
  /** Telephone links inside the messages. */
  readonly phones: readonly string[];
  readonly canRetry: boolean;
  /** What the status regions hold, without the silent ones. */
  readonly said: readonly string[];
  /** Name of the open procedure. */
  readonly open: string | undefined;
  /** All text on screen. */
  readonly text: string;
}

/** The first lookup (or other element) in a page of a host; acts by mouse and keyboard only. */
export class LookupOnPage {
  readonly #frame: Frame;
  readonly #tag: string;

  constructor(page: Page | Frame, tag = 'motcua-procedure-lookup') {
    this.#frame = 'mainFrame' in page ? page.mainFrame() : page;
    this.#tag = tag;
  }

  see(): Promise<SeenLookup> {
    return this.#frame.evaluate(seeLookup, this.#tag);
  }

  /** Waits until what is seen satisfies `isSo`; rejects with what was seen last. */
  async until(isSo: (seen: SeenLookup) => boolean, withinMs = 30_000): Promise<SeenLookup> {
    const end = performance.now() + withinMs;
    for (;;) {
      const seen = await this.see();
      if (isSo(seen)) return seen;
      if (performance.now() > end) throw new Error(`not seen in time: ${JSON.stringify(seen, null, 1)}`);
      await this.#pause();
    }
  }

  rows(): Promise<SeenLookup> {
    return this.until(({rows}) => rows.length > 0);
  }

  /** The message of a fault, once it has been said as well. */
  problem(): Promise<SeenLookup> {
    return this.until(({problems: [problem], said: [said]}) =>
      Boolean(problem && said && problem.slice(0, 20) === said.slice(0, 20)),
    );
  }

  async type(text: string, field = 'input'): Promise<void> {
    await this.click(field, 3);
    await this.#frame.page().keyboard.type(text);
  }

  /** Types and waits until the first result contains `name`. */
  async find(text: string, name: RegExp): Promise<SeenLookup> {
    await this.type(text);
    return this.until(({typed, rows}) => typed === text && name.test(rows[0] ?? ''));
  }

  openFirst(): Promise<void> {
    return this.click('.row');
  }

  press(words: string): Promise<void> {
    return this.click(`button ::-p-text(${words})`);
  }

  retry(): Promise<void> {
    return this.click('.problem button');
  }

  key(name: KeyInput): Promise<void> {
    return this.#frame.page().keyboard.press(name);
  }

  /** Brings a place into view and waits for what is to appear then. */
  async near(selector: string, awaited: string): Promise<void> {
    await this.#frame.$eval(`${this.#tag} >>> ${selector}`, (each) => each.scrollIntoView({block: 'center'}));
    await this.#there(awaited);
  }

  count(selector: string): Promise<number> {
    return this.#frame.$$eval(`${this.#tag} >>> ${selector}`, (each) => each.length);
  }

  /** Clicks what is there, or will be, once it stands still. */
  async click(selector: string, count = 1): Promise<void> {
    const target = await this.#there(selector);
    await target.evaluate(async (element) => {
      element.scrollIntoView({block: 'center'});
      for (let last = NaN, still = 0; still < 3;) {
        await new Promise(requestAnimationFrame);
        const {top} = element.getBoundingClientRect();
        still = top === last ? still + 1 : 0;
        last = top;
      }
    });
    await target.click({count});
  }

  /** Asks again and again: what waits in the page does not notice what comes into a shadow root. */
  async #there(selector: string): Promise<ElementHandle> {
    for (const end = performance.now() + 30_000; performance.now() < end;) {
      const found = await this.#frame.$(`${this.#tag} >>> ${selector}`);
      if (found) return found;
      await this.#pause();
    }
    throw new Error(`no ${selector} in time: ${JSON.stringify(await this.see(), null, 1)}`);
  }

  async #pause(): Promise<void> {
    await this.#frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

function seeLookup(tag: string): SeenLookup {
  const root = document.querySelector(tag)?.shadowRoot;
  const all = (selector: string): HTMLElement[] =>
    root ? Array.prototype.slice.call(root.querySelectorAll<HTMLElement>(selector)) : [];
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const list = (selector: string): string[] => all(selector).map(words);
  return {
    typed: (root?.querySelector('input:not([type])') as HTMLInputElement | null)?.value ?? '',
    rows: list('.row .name'),
    count: words(root?.querySelector('.count .quiet')),
    problems: list('.problem > p:first-child'),
    phones: list('.problem a[href^="tel:"]'),
    canRetry: all('.problem button').length === 1,
    said: list('[role=status]').filter((text) => text !== ''),
    open: root?.querySelector('.detail, .shell') ? words(root.querySelector('#name')) : undefined,
    text: all('.root')[0]?.innerText ?? '',
  };
}
