import type {ReactiveControllerHost} from 'lit';
import {messagesIn, type MessageBundle} from '../messages/bundle.ts';
import type {Language} from '../messages/format.ts';

/** Gives a widget its sentences in the language in force; Vietnamese until another language has arrived. */
export class MessagesController<M> {
  readonly #host: ReactiveControllerHost;
  readonly #bundle: MessageBundle<M>;
  #language: Language = 'vi';
  #messages: M;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, bundle: MessageBundle<M>) {
    this.#host = host;
    this.#bundle = bundle;
    this.#messages = bundle.vi;
  }

  /** The sentences in `language`, or those shown last while it is on its way. */
  in(language: Language): M {
    if (language !== this.#language) this.#coming = this.#load(language);
    return this.#messages;
  }

  /** Settles when `in` gives the language it was asked for last, or that cannot be fetched. */
  get settled(): Promise<void> | undefined {
    return this.#coming;
  }

  async #load(language: Language): Promise<void> {
    this.#language = language;
    try {
      const messages = await messagesIn(this.#bundle, language);
      if (this.#language !== language) return;
      this.#messages = messages;
      this.#host.requestUpdate();
    } catch {
      // The Vietnamese sentences stay: better the wrong language than none.
    }
  }
}
