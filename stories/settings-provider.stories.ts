import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {SettingsProviderElement} from '../src/widgets/settings-provider/settings-provider.element.ts';
import {demoSource} from './support/sources.ts';

type Args = Pick<SettingsProviderElement, 'source' | 'agency' | 'language' | 'theme' | 'hotline'>;

/** Settings once for the page; the widgets below it, or anywhere else, have none of their own. */
const meta: Meta<Args> = {
  title: 'Widgets/Settings',
  parameters: {hasOwnSettings: true},
  component: 'motcua-settings',
  render: (args) =>
    html`<motcua-settings
        .source=${args.source}
        .agency=${args.agency}
        .language=${args.language}
        .theme=${args.theme}
        .hotline=${args.hotline}
      ></motcua-settings>
      <motcua-procedure code="1.001193"></motcua-procedure>`,
  args: {agency: 'H26.150', language: 'vi', theme: 'light', hotline: '024.0000.0150', source: demoSource()},
};

export default meta;
type Story = StoryObj<Args>;

export const ForThePage: Story = {};
// A page has one set of settings: beside the first story these would rule it too.
export const InEnglish: Story = {tags: ['!autodocs'], args: {language: 'en'}};
export const Dark: Story = {tags: ['!autodocs'], args: {theme: 'dark'}, globals: {host: 'dark'}};
