/** One question that left the page. */
export interface SeenRequest {
  readonly url: string;
  readonly init: RequestInit | undefined;
  readonly body: string | undefined;
}

export interface SeenEvent {
  readonly type: string;
  /** Everything the event carries of its own, as JSON. */
  readonly says: string;
}

/** What the test runner writes into its own addresses; drawn by lot, it may hold any four digits. */
const RUN_ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|localhost:\d+/g;

type Answer = (url: string, body: string | undefined) => Response;
type Undo = () => void;

/** Sees all that a page could pass on: requests, console, events, storage, address, clipboard, files. */
export class Witness {
  readonly requests: SeenRequest[] = [];
  readonly events: SeenEvent[] = [];
  /** Texts that were copied, shared or saved as a file. */
  readonly handedOut: string[] = [];
  printed = 0;
  readonly #spoken: string[] = [];
  readonly #addresses: string[] = [];
  readonly #undo: Undo[] = [];

  constructor(answer: Answer) {
    this.#replace(globalThis, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
      const url = input instanceof Request ? input.url : String(input);
      const body = typeof init?.body === 'string' ? init.body : undefined;
      this.requests.push({url, init, body});
      return Promise.resolve(answer(url, body));
    });
    for (const name of ['debug', 'info', 'log', 'warn', 'error', 'table', 'trace'] as const) {
      this.#replace(
        console,
        name,
        (...args: unknown[]) => void this.#spoken.push(args.map(String).join(' ')),
      );
    }
    this.#watchEvents();
    for (const name of ['pushState', 'replaceState'] as const) {
      this.#replace(history, name, (...args: unknown[]) => void this.#addresses.push(JSON.stringify(args)));
    }
    this.#replace(navigator, 'sendBeacon', (url: string, data: unknown) => {
      this.requests.push({url, init: undefined, body: `beacon ${String(data)}`});
      return true;
    });
    this.#replace(navigator, 'share', (data: ShareData) => {
      this.handedOut.push(JSON.stringify(data));
      return Promise.resolve();
    });
    this.#replace(navigator.clipboard, 'writeText', (text: string) => {
      this.handedOut.push(text);
      return Promise.resolve();
    });
    this.#replace(globalThis, 'print', () => {
      this.printed += 1;
      globalThis.dispatchEvent(new Event('afterprint'));
    });
    const blobs: Promise<string>[] = [];
    this.#replace(URL, 'createObjectURL', (blob: Blob) => {
      blobs.push(blob.text());
      return 'blob:none';
    });
    this.#blobs = blobs;
    this.#replace(HTMLAnchorElement.prototype, 'click', () => undefined);
  }

  readonly #blobs: Promise<string>[];

  leave(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  /** Where a word was found outside the bodies of questions, as `place: word`. */
  async traces(words: readonly string[]): Promise<string[]> {
    const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
    const places: Readonly<Record<string, string>> = {
      address: location.href,
      title: document.title,
      referrer: document.referrer,
      history: `${JSON.stringify(history.state)} ${this.#addresses.join(' ')}`,
      local: JSON.stringify({...localStorage}),
      session: JSON.stringify({...sessionStorage}),
      cookie: document.cookie,
      caches: await cacheContent(),
      databases: JSON.stringify(databases),
      console: this.#spoken.join('\n'),
      events: this.events.map(({says}) => says).join('\n'),
      requests: this.requests.map(({url, init}) => url + JSON.stringify({...init, body: ''})).join('\n'),
      beacons: this.requests.map(({body}) => (body?.startsWith('beacon') ? body : '')).join('\n'),
      resources: performance
        .getEntries()
        .map(({name}) => name)
        .join('\n'),
      handedOut: [...this.handedOut, ...(await Promise.all(this.#blobs))].join('\n'),
      windowName: window.name,
    };
    return Object.entries(places).flatMap(([place, text]) => {
      const own = text.replace(RUN_ID, '');
      return words.filter((word) => own.includes(word)).map((word) => `${place}: ${word}`);
    });
  }

  /** Attributes of anything on the page, shadow trees included, that hold a word. */
  attributes(words: readonly string[]): string[] {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const {name, value} of element.attributes) {
          if (words.some((word) => value.includes(word))) found.push(`${element.localName}[${name}]`);
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  }

  #watchEvents(): void {
    const {events} = this;
    const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
    Object.defineProperty(EventTarget.prototype, 'dispatchEvent', {
      ...original,
      value(this: EventTarget, event: Event) {
        const own = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
        const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
        events.push({type: event.type, says: JSON.stringify({...own, detail})});
        return (original.value as (event: Event) => boolean).call(this, event);
      },
    });
    this.#undo.push(() => Object.defineProperty(EventTarget.prototype, 'dispatchEvent', original));
  }

  #replace(target: object | undefined, name: string, value: unknown): void {
    if (!target) return;
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, {configurable: true, writable: true, value});
    this.#undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}

async function cacheContent(): Promise<string> {
  if (!('caches' in globalThis)) return '';
  const names = await caches.keys();
  const entries = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      const bodies = await Promise.all(requests.map(async (each) => (await cache.match(each))?.text()));
      return [...requests.map(({url}) => url), ...bodies].join(' ');
    }),
  );
  return `${names.join(' ')} ${entries.join(' ')}`;
}
