import type {Clock} from '../../src/controllers/clock.ts';

/** A clock that stands until the test moves it. */
export class FakeClock implements Clock {
  #now: number;
  #waiting: {readonly at: number; readonly run: () => void}[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const entry = {at: this.#now + ms, run};
    this.#waiting.push(entry);
    return () => (this.#waiting = this.#waiting.filter((each) => each !== entry));
  };

  /** Lets time pass; what falls due runs in order, each at its own moment. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}
