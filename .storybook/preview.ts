import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import manifest from '../custom-elements.json';
import '../src/define.ts';
import {elementArgTypes, elementDescription, onlyWhatIsBound} from './element-docs.ts';
import './host.css';

setCustomElementsManifest(manifest);

/**
 * Puts a story on a host page: its background and brand colour, and the page-wide settings of the widgets, unless the
 * story sets these itself.
 */
const onHostPage: Decorator = (story, {globals, parameters}) => {
  const {language, theme, accent, host} = globals as Record<string, string>;
  return html`<div class="host" data-host=${host ?? 'light'} data-accent=${accent ?? 'default'}>
    ${
      parameters['hasOwnSettings']
        ? nothing
        : html`<motcua-settings language=${language ?? 'vi'} theme=${theme ?? 'light'}></motcua-settings>`
    }
    ${story()}
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: {
    language: {control: 'inline-radio', options: ['vi', 'en']},
    theme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
  },
  argTypesEnhancers: [({argTypes, initialArgs}) => onlyWhatIsBound(argTypes, initialArgs)],
  decorators: [onHostPage],
  initialGlobals: {language: 'vi', theme: 'light', accent: 'default', host: 'light'},
  globalTypes: {
    language: {
      description: 'Language of the widgets',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'vi', title: 'Tiếng Việt'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    theme: {
      description: 'Theme of the widgets',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light theme'},
          {value: 'dark', title: 'Dark theme'},
          {value: 'auto', title: 'Theme of the device'},
        ],
      },
    },
    accent: {
      description: 'Brand colour that the host sets',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'default', title: 'Default blue-green'},
          {value: 'red', title: 'Brand red'},
          {value: 'blue', title: 'Brand blue'},
          {value: 'green', title: 'Brand green'},
        ],
      },
    },
    host: {
      description: 'Background of the host page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'tinted', title: 'Tinted page'},
          {value: 'dark', title: 'Dark page'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    backgrounds: {disable: true},
    controls: {expanded: true},
    viewport: {
      options: {
        phone: {name: 'Phone (320)', styles: {width: '320px', height: '640px'}, type: 'mobile'},
        largePhone: {name: 'Phone (360)', styles: {width: '360px', height: '740px'}, type: 'mobile'},
        sidebar: {name: 'Sidebar (240)', styles: {width: '240px', height: '740px'}, type: 'other'},
        desktop: {name: 'Desktop (1280)', styles: {width: '1280px', height: '800px'}, type: 'desktop'},
      },
    },
    a11y: {
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
    docs: {
      extractArgTypes: (tag: string) => elementArgTypes(manifest, tag),
      extractComponentDescription: (tag: string) => elementDescription(manifest, tag),
    },
    options: {storySort: {order: ['Docs', 'Widgets', '*']}},
  },
};

export default preview;
