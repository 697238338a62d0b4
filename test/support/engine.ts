/** The engine a browser test runs in, and what only some engines can be asked to do. */
import {executeServerCommand} from '@web/test-runner-commands';

type Engine = 'chromium' | 'firefox' | 'webkit';

const agent = navigator.userAgent;

export const engine: Engine = agent.includes('Chrome/')
  ? 'chromium'
  : agent.includes('Firefox/')
    ? 'firefox'
    : 'webkit';

/** Ask before a test needs one of these: `(capabilities.emulatesMedia ? it : it.skip)('…', …)`. */
export const capabilities = {
  /** `emulateMedia` of the runner and {@link emulateFeatures}. */
  emulatesMedia: engine === 'chromium',
  /** {@link measureMemory}. */
  measuresMemory: engine === 'chromium',
};

/**
 * Sets media features such as `{'forced-colors': 'active'}` until the end of the test file; `{}` takes them back.
 * Chromium only.
 */
export async function emulateFeatures(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  await executeServerCommand('motcua-media', list);
}

interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

/** What the page holds after a garbage collection. Chromium only. */
export function measureMemory(): Promise<Memory> {
  return executeServerCommand<Memory, undefined>('motcua-memory');
}
