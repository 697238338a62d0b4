import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ProcedureCardElement} from '../src/widgets/procedure-card/procedure-card.element.ts';
import {demoSource, failing, never} from './support/sources.ts';

type Args = Pick<ProcedureCardElement, 'source' | 'code' | 'language' | 'theme' | 'hotline' | 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Widgets/Procedure card',
  component: 'motcua-procedure',
  render: (args) =>
    html`<motcua-procedure
      agency="H26.150"
      .source=${args.source}
      .code=${args.code}
      .language=${args.language}
      .theme=${args.theme}
      .hotline=${args.hotline}
      .headingLevel=${args.headingLevel}
    ></motcua-procedure>`,
  args: {
    code: '1.001193',
    language: undefined,
    theme: undefined,
    hotline: '024.0000.0150',
    headingLevel: 3,
    source: demoSource(),
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Card: Story = {};
export const CardInEnglish: Story = {args: {language: 'en'}};
export const LongName: Story = {args: {code: '2.000815'}};
export const LittleKnown: Story = {args: {code: '1.000656'}};
export const Dark: Story = {args: {theme: 'dark'}, globals: {host: 'dark'}};
export const Phone320: Story = {globals: {viewport: {value: 'phone'}}};
export const Waiting: Story = {args: {source: demoSource({procedure: never})}};
export const NotFound: Story = {args: {source: demoSource({procedure: () => failing('not-found')})}};
export const NotFoundInEnglish: Story = {
  args: {source: demoSource({procedure: () => failing('not-found')}), language: 'en'},
};

/** A code of no procedure, such as an editor's slip. */
export const NoCode: Story = {args: {code: 'khai sinh'}};
