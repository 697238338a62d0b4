import {LitElement, nothing} from 'lit';
import {SETTING_PROPERTIES} from '../../controllers/settings-controller.ts';
import type {Source} from '../../domain/sources.ts';
import {pageSettings, setPageSettings} from '../../settings/page-settings.ts';
import type {SettingsInput} from '../../settings/settings.ts';

/**
 * Settings for every widget of the page, wherever this element stands. It draws nothing.
 *
 * @tag motcua-settings
 */
export class SettingsProviderElement extends LitElement {
  static override properties = SETTING_PROPERTIES;

  /** Address of the contract API, or of a folder of static files (ending in `/`). @attr */
  api?: string;
  /** Identification code of the agency whose page this is. @attr */
  agency?: string;
  /** `vi` or `en`; `vi` when absent. @attr */
  language?: string;
  /** `light`, `dark` or `auto` (as the device is set); `light` when absent. @attr */
  theme?: string;
  /** Telephone number for help. @attr */
  hotline?: string;
  /** A ready source, instead of `api`. */
  source?: Source;

  #published: SettingsInput | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#publish();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Another provider may have spoken since; then its word stands.
    if (pageSettings() === this.#published) setPageSettings({});
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (this.isConnected) this.#publish();
  }

  #publish(): void {
    const {api, agency, language, theme, hotline, source} = this;
    this.#published = {api, agency, language, theme, hotline, source};
    setPageSettings(this.#published);
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}
