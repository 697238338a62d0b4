/** Path of each engine found on this machine. */
export function findEngines(): Record<'chromium' | 'firefox' | 'webkit', string | undefined>;
