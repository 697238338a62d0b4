import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {ProcedureLookupElement} from '../src/widgets/procedure-lookup/procedure-lookup.element.ts';
import {foundIn} from './support/found-in.ts';
import {demoSource, failing, longNames, never} from './support/sources.ts';
import {acted} from './support/variants.ts';

type Args = Pick<
  ProcedureLookupElement,
  'source' | 'language' | 'theme' | 'hotline' | 'label' | 'headingLevel' | 'pageSize' | 'plain' | 'text'
>;

const lookup = (args: Args): TemplateResult =>
  html`<motcua-procedure-lookup
    agency="H26.150"
    .source=${args.source}
    .language=${args.language}
    .theme=${args.theme}
    .hotline=${args.hotline}
    .label=${args.label}
    .headingLevel=${args.headingLevel}
    .pageSize=${args.pageSize}
    .plain=${args.plain}
    .text=${args.text}
  ></motcua-procedure-lookup>`;

const meta: Meta<Args> = {
  title: 'Widgets/Procedure lookup',
  component: 'motcua-procedure-lookup',
  render: lookup,
  args: {
    language: undefined,
    theme: undefined,
    hotline: '024.0000.0150',
    label: undefined,
    headingLevel: 3,
    pageSize: 10,
    plain: false,
    text: '',
    source: demoSource(),
  },
};

export default meta;
type Story = StoryObj<Args>;

const found = <T extends Element>(canvas: HTMLElement, selector: string): Promise<T> =>
  foundIn<T>(canvas, 'motcua-procedure-lookup', selector);

export const MostUsed: Story = {};
export const MostUsedInEnglish: Story = {args: {language: 'en'}};

export const Found: Story = {args: {text: 'dang ky khai sinh'}};
export const FoundInEnglish: Story = {args: {text: 'dang ky khai sinh', language: 'en'}};

/** An everyday word, with the official words that it stands for. */
export const FoundByEverydayWord: Story = {args: {text: 'cắt khẩu'}};

/** Several right answers: what sets them apart is said. */
export const SeveralRightAnswers: Story = {args: {text: 'giấy phép xây dựng'}};

export const NothingFits: Story = {args: {text: 'mua vé xem phim'}};
export const NothingFitsInEnglish: Story = {args: {text: 'mua vé xem phim', language: 'en'}};

export const Filters = acted<Story>({
  play: async ({canvasElement}) => (await found<HTMLButtonElement>(canvasElement, '.toggle')).click(),
});

/** Narrowed by a facet: the button tells how many are chosen. */
export const Filtered = acted<Story>({
  play: async (context) => {
    await Filters.play?.(context);
    const field = await found<HTMLSelectElement>(context.canvasElement, '.facets select');
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change'));
  },
});

/** Each result a button, reached by Tab. */
export const PlainList: Story = {args: {plain: true}};
export const Dark: Story = {args: {theme: 'dark', text: 'kết hôn'}, globals: {host: 'dark'}};
export const LongNames: Story = {
  args: {source: demoSource({catalogue: () => Promise.resolve({kind: 'complete', rows: longNames})})},
};
export const Phone320: Story = {args: {text: 'hộ kinh doanh'}, globals: {viewport: {value: 'phone'}}};
export const Sidebar240: Story = {globals: {viewport: {value: 'sidebar'}}};

export const Waiting: Story = {args: {source: demoSource({catalogue: never})}};
export const WaitingInEnglish: Story = {args: {source: demoSource({catalogue: never}), language: 'en'}};

export const NoNetwork: Story = {args: {source: demoSource({catalogue: () => failing('network')})}};
export const NoNetworkInEnglish: Story = {
  args: {source: demoSource({catalogue: () => failing('network')}), language: 'en'},
};
export const TooManyQuestions: Story = {
  args: {source: demoSource({catalogue: () => failing('busy', 30_000)})},
};
export const Maintenance: Story = {args: {source: demoSource({catalogue: () => failing('maintenance')})}};
export const BadData: Story = {args: {source: demoSource({catalogue: () => failing('bad-data')})}};
export const NotSetUp: Story = {args: {source: demoSource({catalogue: () => failing('configuration')})}};

const open: Story['play'] = async ({canvasElement}) =>
  (await found<HTMLElement>(canvasElement, '.row')).click();

/** One procedure in full: facts, checklist, and the rest behind disclosures. */
export const Detail = acted<Story>({args: {text: '1.001193'}, play: open});
export const DetailInEnglish = acted<Story>({args: {text: '1.001193', language: 'en'}, play: open});
export const DetailPhone320 = acted<Story>({
  args: {text: '1.001193'},
  play: open,
  globals: {viewport: {value: 'phone'}},
});

/** Two papers ticked: they are counted, and may be unticked together. */
export const DetailTicked = acted<Story>({
  args: {text: '1.001193'},
  play: async (context) => {
    await open?.(context);
    await found(context.canvasElement, '.paper input');
    const boxes = context.canvasElement
      .querySelector('motcua-procedure-lookup')
      ?.shadowRoot?.querySelectorAll<HTMLInputElement>('.paper input');
    for (const box of [...(boxes ?? [])].slice(0, 2)) box.click();
  },
});
export const DetailWaiting = acted<Story>({args: {source: demoSource({procedure: never})}, play: open});
export const DetailFailed = acted<Story>({
  args: {source: demoSource({procedure: () => failing('slow')})},
  play: open,
});
