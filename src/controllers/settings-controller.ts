import type {LitElement, PropertyDeclarations, ReactiveController} from 'lit';
import {SourceError} from '../domain/source-error.ts';
import type {Source} from '../domain/sources.ts';
import {onPageSettings, pageSettings} from '../settings/page-settings.ts';
import {resolveSettings, type Settings, type SettingsInput} from '../settings/settings.ts';
import {sourceFor} from '../settings/source-for.ts';

type Host = LitElement & SettingsInput;

/** The properties that every widget has for its settings; each declares the fields with their meaning. */
export const SETTING_PROPERTIES = {
  api: {},
  agency: {},
  language: {},
  theme: {},
  hotline: {},
  source: {attribute: false},
} as const satisfies PropertyDeclarations;

/** Events that stay inside the widget, if their key is one of `KEPT_KEYS`. */
const KEPT = ['keydown', 'keypress', 'mousedown', 'selectstart', 'copy', 'paste'];

/**
 * What wants a closer look, and is loaded for it: blanks and curly quotes around a value, and what may be a secret (wider
 * than the rule in `secret-check.ts`).
 */
const UNUSUAL = /token|secret|passw|key|authori|credential|@|[^!-~]/i;

/** Keeps a widget's settings up to date with its own attributes and the page's, names its source, brings its theme. */
export class SettingsController implements ReactiveController {
  readonly #host: Host;
  #stop: (() => void) | undefined;
  #areExtrasAsked = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get settings(): Settings {
    return resolveSettings(this.#host, pageSettings());
  }

  /** Changes exactly when another source would be asked. */
  get key(): unknown {
    const {api, agency, source} = this.settings;
    return source ?? `${api} ${agency}`;
  }

  /** Rejects with `configuration`, said in the console, when the set-up is unsafe or incomplete. */
  async source(): Promise<Source>;
  async source<S>(sourceOf: (settings: Settings) => S | Promise<S>): Promise<S>;
  async source(sourceOf: (settings: Settings) => unknown = sourceFor): Promise<unknown> {
    try {
      const names = this.#host.getAttributeNames();
      const {api} = this.settings;
      if (UNUSUAL.test(`${names.join()},${api}`))
        return await sourceOf(
          (await import('../settings/late-mending.ts')).mendSettings(names, this.settings),
        );
      return await sourceOf(this.settings);
    } catch (error) {
      if (error instanceof SourceError) console.error(`motcua: <${this.#host.localName}> ${error.message}`);
      throw error;
    }
  }

  hostConnected(): void {
    this.#stop = onPageSettings(() => this.#host.requestUpdate());
    for (const type of KEPT) this.#host.renderRoot.addEventListener(type, keep);
  }

  hostUpdated(): void {
    const host = this.#host;
    // A tag that was never closed holds the rest of the page, once that has been read.
    const isUsual = () =>
      !host.matches('a *') && !host.children[0] && (host.nextSibling || document.readyState !== 'loading');
    if (this.#areExtrasAsked || (this.settings.theme === 'light' && isUsual())) return;
    this.#areExtrasAsked = true;
    // Without them a widget stays light, and legible.
    import('./late-extras.ts').then(({addExtras}) => addExtras(host)).catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

/** Characters, Enter and Backspace; `undefined` is the key of an event that has none. */
const KEPT_KEYS = /^(.|Enter|Backspace|undefined)$/;

/**
 * Keeps an event from the page, which cannot see that it comes from a field: its default button, its shortcuts or its
 * protection against copying would act on it. Keys that lead elsewhere (Tab, arrows, Escape) go on, and so does what
 * happens to what the tag holds.
 */
function keep(this: Node | undefined, event: Event): void {
  if (this?.contains(event.target as Node) && KEPT_KEYS.test(String((event as KeyboardEvent).key)))
    event.stopPropagation();
}
