import type {SettingsInput} from './settings.ts';

/** Page-wide settings: one value for the whole page, whoever sets it and whenever. */
let current: SettingsInput = {};
const listeners = new Set<() => void>();

export function pageSettings(): SettingsInput {
  return current;
}

/** Replaces the page-wide settings and tells every widget. */
export function setPageSettings(settings: SettingsInput): void {
  current = settings;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each change; returns the way to stop. */
export function onPageSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
