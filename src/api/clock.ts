/** Time and chance, so that tests need not wait. */
export interface Clock {
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

/** Later than this no timer comes because a page has much to do. */
const STOOD_STILL_MS = 1000;

export const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(ms, run) {
    const due = Date.now() + ms;
    let timer = setTimeout(() => {
      // A page that was frozen hears first of all its timers, and then what has come for it meanwhile.
      if (Date.now() - due > STOOD_STILL_MS) timer = setTimeout(run, ms);
      else run();
    }, ms);
    return () => clearTimeout(timer);
  },
};
