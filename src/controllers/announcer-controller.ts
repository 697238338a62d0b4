import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

const SETTLED_AFTER_MS = 600;

/**
 * Speaks to screen readers through two status regions that are there from the first drawing and take
 * turns, so that the same words can be said twice. Fast changes are said once, when they settle.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #words = ['', ''];
  #turn = 0;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says `text` once it has stood for a moment; the same text again only when it is `news`, as after each act. */
  announce(text: string, news = false): void {
    if (text === this.#said && !news) return;
    this.#said = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = 1 - this.#turn;
      this.#words = ['', ''];
      this.#words[this.#turn] = text;
      this.#host.requestUpdate();
    }, SETTLED_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(): TemplateResult {
    return html`<div class="said" role="status">${this.#words[0]}</div><div class="said" role="status">${this.#words[1]}</div>`;
  }
}
