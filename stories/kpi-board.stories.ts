import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KpiBoardElement} from '../src/widgets/kpi-board/kpi-board.element.ts';
import {figuresSource} from './support/figures.ts';
import {failing, never} from './support/sources.ts';

type Args = Pick<
  KpiBoardElement,
  'source' | 'preset' | 'indicators' | 'agency' | 'period' | 'language' | 'theme' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Widgets/KPI board',
  component: 'motcua-kpi-board',
  render: (args) =>
    html`<motcua-kpi-board
      hotline="024.0000.0150"
      .today=${'2026-11-23'}
      .source=${args.source}
      .preset=${args.preset}
      .indicators=${args.indicators}
      .agency=${args.agency}
      .period=${args.period}
      .language=${args.language}
      .theme=${args.theme}
      .headingLevel=${args.headingLevel}
    ></motcua-kpi-board>`,
  argTypes: {preset: {control: 'inline-radio', options: ['mot-cua', '766']}},
  args: {
    preset: 'mot-cua',
    indicators: '',
    agency: 'H26.150',
    period: undefined,
    language: undefined,
    theme: undefined,
    headingLevel: 3,
    source: figuresSource(),
  },
};

export default meta;
type Story = StoryObj<Args>;

export const OneStop: Story = {};
export const OneStopInEnglish: Story = {args: {language: 'en'}};
export const OneStopDark: Story = {args: {theme: 'dark'}, globals: {host: 'dark'}};
export const OneStopPhone320: Story = {globals: {viewport: {value: 'phone'}}};
export const Scorecard766: Story = {args: {preset: '766'}};
export const Scorecard766InEnglish: Story = {args: {preset: '766', language: 'en'}};
export const LongBien2018: Story = {
  args: {
    agency: 'H26-LB2018',
    indicators:
      'received resolved resolved-rate on-time-rate early-rate online-received inspections criticised commended commendation-money e-schools school-camera-cost',
  },
};
export const LongBien2018InEnglish: Story = {args: {...LongBien2018.args, language: 'en'}};
export const OtherPeriod: Story = {args: {period: '2026-03'}};
export const Empty: Story = {args: {agency: 'H26'}};
export const EmptyInEnglish: Story = {args: {agency: 'H26', language: 'en'}};
export const Waiting: Story = {args: {source: figuresSource({observations: never})}};
export const Maintenance: Story = {
  args: {source: figuresSource({observations: () => failing('maintenance', 60_000)})},
};
export const NetworkInEnglish: Story = {
  args: {source: figuresSource({observations: () => failing('network')}), language: 'en'},
};
