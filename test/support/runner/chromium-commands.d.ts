import type {CDPSession} from 'puppeteer-core';

/** What the page of this session still holds after everything unreachable is gone. */
export function memory(
  session: CDPSession,
): Promise<{readonly nodes: number; readonly listeners: number; readonly heapBytes: number}>;
