import type {Source} from '../domain/sources.ts';
import type {Language} from '../messages/format.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** What an integrator may set, on a widget or for the whole page. */
export interface Settings {
  /** Address of a contract API (`https://…/v1`) or of a folder of static files (ending in `/`). */
  readonly api: string | undefined;
  /** Identification code of the agency whose page this is. */
  readonly agency: string | undefined;
  readonly language: Language;
  readonly theme: Theme;
  /** Telephone number shown wherever a citizen may need help. */
  readonly hotline: string | undefined;
  /** A ready source, instead of `api`. */
  readonly source: Source | undefined;
}

/** Settings as they are written: every one may be missing or empty. */
export interface SettingsInput {
  api?: string | undefined;
  agency?: string | undefined;
  language?: string | undefined;
  theme?: string | undefined;
  hotline?: string | undefined;
  source?: Source | undefined;
}

/** The settings in force: the widget's own, then the page's, then the defaults. */
export function resolveSettings(own: SettingsInput, page: SettingsInput): Settings {
  const theme = own.theme || page.theme;
  return {
    api: own.api || page.api || undefined,
    agency: own.agency || page.agency || undefined,
    // As pages write it: `EN`, `en-US`.
    language: /^en/i.test(own.language || page.language!) ? 'en' : 'vi',
    theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
    hotline: own.hotline || page.hotline || undefined,
    source: own.source ?? (own.api ? undefined : page.source),
  };
}
