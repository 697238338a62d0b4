import {SettingsProviderElement} from '../widgets/settings-provider/settings-provider.element.ts';
import {defineElement} from './define-element.ts';

defineElement('motcua-settings', SettingsProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-settings': SettingsProviderElement;
  }
}
