import type {Page} from 'puppeteer-core';

/** The lookup, or a card, as a person sees and hears it. */
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

/** The first lookup (or card) in a page of a host; acts by mouse and keyboard only. */
export class LookupOnPage {
  readonly #page: Page;
  readonly #tag: string;

  constructor(page: Page, tag = 'motcua-procedure-lookup') {
    this.#page = page;
    this.#tag = tag;
  }

  see(): Promise<SeenLookup> {
    return this.#page.evaluate(seeLookup, this.#tag);
  }

  /** Waits until what is seen satisfies `isSo`; rejects with what was seen last. */
  async until(isSo: (seen: SeenLookup) => boolean, withinMs = 30_000): Promise<SeenLookup> {
    const end = performance.now() + withinMs;
    for (;;) {
      const seen = await this.see();
      if (isSo(seen)) return seen;
      if (performance.now() > end) throw new Error(`not seen in time: ${JSON.stringify(seen, null, 1)}`);
      await this.#page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
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

  async type(text: string): Promise<void> {
    // A locator that waits does not notice what comes into a shadow root.
    await this.until((seen) => seen.text !== '');
    await this.#page.locator(`${this.#tag} >>> input`).click({count: 3});
    await this.#page.keyboard.type(text);
  }

  /** Types and waits until the first result contains `name`. */
  async find(text: string, name: RegExp): Promise<SeenLookup> {
    await this.type(text);
    return this.until(({typed, rows}) => typed === text && name.test(rows[0] ?? ''));
  }

  async openFirst(): Promise<void> {
    await this.#page.locator(`${this.#tag} >>> .row`).click();
  }

  async press(words: string): Promise<void> {
    await this.#page.locator(`${this.#tag} >>> button ::-p-text(${words})`).click();
  }

  retry(): Promise<void> {
    return this.#page.locator(`${this.#tag} >>> .problem button`).click();
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
