import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Name of the parameter in the page's address; only a procedure code ever stands there. */
const PARAMETER = 'motcua-procedure';

/** Ties what a widget shows to the page's address, so that Back works and a link can be shared. */
export class HistoryController implements ReactiveController {
  readonly #isOn: () => boolean;
  readonly #onCode: (code: string | undefined) => void;

  constructor(host: ReactiveControllerHost, isOn: () => boolean, onCode: (code: string | undefined) => void) {
    this.#isOn = isOn;
    this.#onCode = onCode;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this.#read);
    if (this.#isOn() && this.#code()) this.#read();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.#read);
  }

  /** Writes the code into the address as a new entry, or takes it out. */
  write(code: string | undefined): void {
    if (!this.#isOn() || code === this.#code()) return;
    try {
      history.pushState(history.state, '', this.link(code));
    } catch {
      // Some frames may not change their address, and some browsers not often: the widget goes on without.
    }
  }

  /** Address of this page with the procedure open. */
  link(code: string | undefined): string {
    const url = new URL(location.href);
    if (code) url.searchParams.set(PARAMETER, code);
    else url.searchParams.delete(PARAMETER);
    return url.href;
  }

  #code(): string | undefined {
    return new URLSearchParams(location.search).get(PARAMETER) ?? undefined;
  }

  readonly #read = (): void => {
    if (this.#isOn()) this.#onCode(this.#code());
  };
}
