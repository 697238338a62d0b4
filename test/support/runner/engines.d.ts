/** Path of each engine found on this machine. */
export function findEngines(): Record<'chromium' | 'firefox' | 'webkit', string | undefined>;
export function findExecutable(...names: (string | undefined)[]): string | undefined;
export function findMiniBrowser(): string | undefined;
