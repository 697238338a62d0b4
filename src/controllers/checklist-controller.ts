import type {ReactiveControllerHost} from 'lit';

interface Removed {
  readonly code: string;
  readonly ticks: ReadonlySet<string>;
}

/** Ticks beside the papers of a procedure: kept while the page is open, nowhere else. */
export class ChecklistController {
  readonly #host: ReactiveControllerHost;
  #ticks = new Map<string, ReadonlySet<string>>();
  #removed: Removed | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Names of the papers ticked for a procedure. */
  ticks(code: string): ReadonlySet<string> {
    return this.#ticks.get(code) ?? new Set();
  }

  /** Were the ticks of this procedure just removed, so that they can be brought back? */
  canUndo(code: string): boolean {
    return this.#removed?.code === code;
  }

  set(code: string, paper: string, isTicked: boolean): void {
    const ticks = new Set(this.ticks(code));
    if (isTicked) ticks.add(paper);
    else ticks.delete(paper);
    this.#keep(code, ticks, undefined);
  }

  removeAll(code: string): void {
    this.#keep(code, new Set(), {code, ticks: this.ticks(code)});
  }

  undo(): void {
    if (this.#removed) this.#keep(this.#removed.code, this.#removed.ticks, undefined);
  }

  #keep(code: string, ticks: ReadonlySet<string>, removed: Removed | undefined): void {
    this.#ticks.set(code, ticks);
    this.#removed = removed;
    this.#host.requestUpdate();
  }
}
