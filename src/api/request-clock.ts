/** Time and chance as requests need them, a parameter so that tests need not wait. A widget has `controllers/clock.ts`. */
export interface RequestClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /**
   * Runs once after `ms`, unless the function that comes back is called before. Time in which a page stood still does
   * not count.
   */
  after(ms: number, run: () => void): () => void;
}

/** A timer that is later than this was held up by a frozen page, not by a busy one. */
const STOOD_STILL_MS = 1000;

export const SYSTEM_REQUEST_CLOCK: RequestClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(ms, run) {
    const due = Date.now() + ms;
    let timer = setTimeout(() => {
      // After a freeze timers run before the answers that have arrived meanwhile: these get the same time once more.
      if (Date.now() - due > STOOD_STILL_MS) timer = setTimeout(run, ms);
      else run();
    }, ms);
    return () => clearTimeout(timer);
  },
};
