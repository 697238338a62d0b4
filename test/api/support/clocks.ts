import type {RequestClock} from '../../../src/api/request-clock.ts';

/** A clock that stands still until it is told how far to go. */
export class ManualClock implements RequestClock {
  #now: number;
  readonly #timers = new Map<() => void, number>();

  constructor(now = Date.parse('2026-11-23T08:00:00Z')) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(ms: number, run: () => void): () => void {
    const timer = () => run();
    this.#timers.set(timer, this.#now + ms);
    return () => this.#timers.delete(timer);
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const [timer, at] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(timer);
      timer();
    }
  }
}

/** A clock on which pauses between tries take no time and the deadline never comes. */
export class HastyClock extends ManualClock {
  readonly pauses: number[] = [];

  override after(ms: number, run: () => void): () => void {
    if (ms >= 5_000) return super.after(ms, run);
    this.pauses.push(ms);
    queueMicrotask(run);
    return () => {};
  }
}
