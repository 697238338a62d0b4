import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A hidden page gets no animation frames: after this long the next part is drawn without one. */
const WITHOUT_FRAMES_MS = 250;

/** Draws one more part of a widget with every task: all of them at once would hold up a slow phone. */
export class GradualController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = 1;
  #wanted = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of these parts to draw now, from the first. */
  of(parts: number): number {
    this.#wanted = parts;
    return Math.min(this.#drawn, parts);
  }

  hostUpdated(): void {
    if (this.#drawn >= this.#wanted) return;
    const drawn = this.#drawn;
    const more = (): void => {
      if (this.#drawn > drawn) return;
      this.#drawn++;
      this.#host.requestUpdate();
    };
    // Not before the browser has laid out the part: several would be laid out together.
    requestAnimationFrame(() => setTimeout(more));
    setTimeout(more, WITHOUT_FRAMES_MS);
  }
}
