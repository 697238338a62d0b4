import {BoundedMap} from '../primitives/bounded-map.ts';
import type {RequestClock} from './request-clock.ts';

const MOST_ANSWERS = 50;
const FRESH_FOR_MS = 60_000;

/** Remembers public answers for a minute, in memory only: going back to a list must not ask again. */
export class ResponseCache {
  readonly #answers = new BoundedMap<string, {readonly value: unknown; readonly at: number}>(MOST_ANSWERS);
  readonly #clock: RequestClock;

  constructor(clock: RequestClock) {
    this.#clock = clock;
  }

  /** The answer while it is fresh. A clock that was set back makes it stale, too. */
  get(key: string): {readonly value: unknown} | undefined {
    const answer = this.#answers.get(key);
    const age = this.#clock.now() - (answer?.at ?? 0);
    return age >= 0 && age < FRESH_FOR_MS ? answer : undefined;
  }

  set(key: string, value: unknown): void {
    this.#answers.set(key, {value, at: this.#clock.now()});
  }
}
