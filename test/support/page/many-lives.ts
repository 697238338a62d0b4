import type {Page} from 'puppeteer-core';
import {memory} from '../runner/chromium-commands.js';

/** An element that is put into a page and taken out again many times. */
export interface ManyLives {
  /** Its tag with all attributes. */
  readonly html: string;
  /** What comes up in its shadow root, one after the other. */
  readonly stages: readonly string[];
}

export type Kept = Awaited<ReturnType<typeof memory>>;

/**
 * How many stages a life lasts: one in ten lasts until everything is drawn and four until the first stage; five end at
 * once, in the middle of all that has begun.
 */
const ENDS = [9, 0, 1, 0, 1, 0, 1, 0, 1, 0];
/** What has ended is let go of when its timers have run out. */
const SETTLING_TRIES = 50;

/**
 * What the page keeps of `times` lives beyond what it kept after the first `warmUp` of them: until then the engine goes on
 * compiling what is run often, and the machine code counts as heap.
 */
export async function keptAfter(page: Page, lives: ManyLives, times: number, warmUp = 50): Promise<Kept> {
  const session = await page.createCDPSession();
  try {
    await page.evaluate(live, lives, ENDS, warmUp);
    const before = await memory(session);
    await page.evaluate(live, lives, ENDS, times);
    for (let tries = 1; ; tries++) {
      const after = await memory(session);
      const kept: Kept = {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        heapBytes: after.heapBytes - before.heapBytes,
      };
      if (isNothing(kept) || tries === SETTLING_TRIES) return kept;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await session.detach();
  }
}

/** No node, no listener, and less than a megabyte. */
export const isNothing = ({nodes, listeners, heapBytes}: Kept): boolean =>
  nodes <= 0 && listeners <= 0 && heapBytes < 1_000_000;

/** Runs in the page. */
async function live({html, stages}: ManyLives, ends: readonly number[], times: number): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  for (let life = 0; life < times; life++) {
    place.innerHTML = html;
    const root = place.firstElementChild!.shadowRoot;
    for (const stage of stages.slice(0, ends[life % ends.length])) {
      while (!root?.querySelector(stage)) await new Promise(requestAnimationFrame);
    }
    place.replaceChildren();
  }
  place.remove();
}
