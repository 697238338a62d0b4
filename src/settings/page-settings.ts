import type {SettingsInput} from './settings.ts';

interface PageSettings {
  current: SettingsInput;
  readonly listeners: Set<() => void>;
}

/** Page-wide settings: one value for the whole page, whoever sets it, whenever, from whichever copy of the library. */
const page = ((globalThis as unknown as Record<symbol, PageSettings>)[Symbol.for('motcua')] ??= {
  current: {},
  listeners: new Set(),
});

export function pageSettings(): SettingsInput {
  return page.current;
}

/** Replaces the page-wide settings and tells every widget. */
export function setPageSettings(settings: SettingsInput): void {
  page.current = settings;
  page.listeners.forEach((listener) => listener());
}

/** Calls `listener` after each change; returns the way to stop. */
export function onPageSettings(listener: () => void): () => void {
  page.listeners.add(listener);
  return () => page.listeners.delete(listener);
}
