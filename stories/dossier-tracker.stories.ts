import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import samples from '../demo/data/dossiers.json';
import {decodeDossier} from '../src/api/wire/decode-dossier.ts';
import {SYSTEM_CLOCK, type Clock} from '../src/controllers/clock.ts';
import type {Dossier} from '../src/domain/dossier/dossier.ts';
import type {Source} from '../src/domain/sources.ts';
import type {DossierTrackerElement} from '../src/widgets/dossier-tracker/dossier-tracker.element.ts';
import {foundIn} from './support/found-in.ts';
import {demoSource, failing, never} from './support/sources.ts';

type Args = Pick<
  DossierTrackerElement,
  | 'source'
  | 'language'
  | 'theme'
  | 'hotline'
  | 'headingLevel'
  | 'kind'
  | 'verify'
  | 'kiosk'
  | 'clock'
  | 'calendar'
  | 'statusMap'
>;

/** Every story is looked at on the same Monday morning. */
const MONDAY: Clock = {...SYSTEM_CLOCK, now: () => Date.parse('2026-11-23T10:30:00+07:00')};

const known = new Map(
  (samples as readonly unknown[]).map((row) => decodeDossier(row)).map((each) => [each.code, each]),
);

/** A source that answers with one of the invented dossiers, changed where a story needs it. */
function answering(code: string, changes: Partial<Dossier> = {}): Source {
  const found = known.get(code);
  if (!found) throw new Error(`no invented dossier ${code}`);
  return demoSource({lookup: () => Promise.resolve({...found, ...changes})});
}

const tracker = (args: Args): TemplateResult =>
  html`<motcua-dossier-tracker
    agency="H26.150"
    .source=${args.source}
    .language=${args.language}
    .theme=${args.theme}
    .hotline=${args.hotline}
    .headingLevel=${args.headingLevel}
    .kind=${args.kind}
    .verify=${args.verify}
    .kiosk=${args.kiosk}
    .clock=${args.clock}
    .calendar=${args.calendar}
    .statusMap=${args.statusMap}
  ></motcua-dossier-tracker>`;

const meta: Meta<Args> = {
  title: 'Widgets/Dossier tracker',
  component: 'motcua-dossier-tracker',
  render: tracker,
  argTypes: {
    kind: {control: 'inline-radio', options: ['dossier', 'petition']},
    verify: {control: 'inline-radio', options: ['id4', 'phone4', 'none']},
  },
  args: {
    source: answering('H26.150-261118-0023'),
    language: undefined,
    theme: undefined,
    hotline: '024.0000.0150',
    headingLevel: 3,
    kind: 'dossier',
    verify: 'id4',
    kiosk: false,
    clock: MONDAY,
    calendar: undefined,
    statusMap: undefined,
  },
};

export default meta;
type Story = StoryObj<Args>;

const found = <T extends Element>(canvas: HTMLElement, selector: string): Promise<T> =>
  foundIn<T>(canvas, 'motcua-dossier-tracker', selector);

async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await found<HTMLInputElement>(canvas, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Types a code and digits and asks. */
const ask =
  (code = 'H26.150-261118-0023', digits = '1186'): Story['play'] =>
  async ({canvasElement}) => {
    await type(canvasElement, '#code', code);
    if (canvasElement.querySelector('motcua-dossier-tracker')?.verify !== 'none') {
      await type(canvasElement, '#digits', digits);
    }
    (await found<HTMLButtonElement>(canvasElement, '[part=submit]')).click();
  };

const play = ask();

export const Empty: Story = {};
export const EmptyInEnglish: Story = {args: {language: 'en'}};
export const EmptyWithPhone: Story = {args: {verify: 'phone4'}};
export const EmptyCodeAlone: Story = {args: {verify: 'none'}};
export const EmptyPetition: Story = {args: {kind: 'petition'}};

export const WrongPart: Story = {play: ask('H26.150-261348-0023', '11')};
export const WrongPartInEnglish: Story = {args: {language: 'en'}, play: ask('H26.150-261348-0023', '11')};

/** The letter O for a zero and l for a one, within a whole text message. */
export const RepairedCode: Story = {
  play: async ({canvasElement}) => {
    await type(canvasElement, '#code', 'Ma ho so: H26.150-26lll8-OO23. Hen tra 25/11/2026');
    const field = await found<HTMLInputElement>(canvasElement, '#code');
    field.dispatchEvent(new Event('change', {bubbles: true}));
  },
};

export const Looking: Story = {args: {source: demoSource({lookup: never})}, play};
export const NotFound: Story = {args: {source: demoSource({lookup: () => failing('not-found')})}, play};
export const Offline: Story = {args: {source: demoSource({lookup: () => failing('network')})}, play};
export const Busy: Story = {args: {source: demoSource({lookup: () => failing('busy', 30_000)})}, play};
export const Maintenance: Story = {args: {source: demoSource({lookup: () => failing('maintenance')})}, play};
export const NotFoundInEnglish: Story = {
  args: {language: 'en', source: demoSource({lookup: () => failing('not-found')})},
  play,
};

export const Processing: Story = {play};
export const ProcessingInEnglish: Story = {args: {language: 'en'}, play};
export const ProcessingDark: Story = {args: {theme: 'dark'}, globals: {host: 'dark'}, play};
export const ProcessingOnPhone: Story = {globals: {viewport: {value: 'phone'}}, play};
export const ProcessingInSidebar: Story = {globals: {viewport: {value: 'sidebar'}}, play};

export const Registered: Story = {args: {source: answering('H26.150-261123-0041')}, play};
export const Accepted: Story = {args: {source: answering('H26.150-261120-0017')}, play};
export const DueToday: Story = {args: {source: answering('H26.150-261123-0052')}, play};
export const Overdue: Story = {args: {source: answering('H26.150-261028-0030')}, play};
export const OverdueInEnglish: Story = {
  args: {source: answering('H26.150-261028-0030'), language: 'en'},
  play,
};
export const OverdueWithApology: Story = {args: {source: answering('H26.150-261102-0001')}, play};
export const OverdueWithApologyOnPhone: Story = {
  args: {source: answering('H26.150-261102-0001')},
  globals: {viewport: {value: 'phone'}},
  play,
};
export const PapersWanted: Story = {args: {source: answering('H26.150-261112-0014')}, play};
export const PapersWantedInEnglish: Story = {
  args: {source: answering('H26.150-261112-0014'), language: 'en'},
  play,
};
export const PapersWantedDark: Story = {
  args: {source: answering('H26.150-261112-0014'), theme: 'dark'},
  globals: {host: 'dark'},
  play,
};
export const PaymentWanted: Story = {args: {source: answering('H26.150-261116-0005')}, play};
export const ReturnedTwice: Story = {args: {source: answering('H26.150-261026-0019')}, play};
export const Refused: Story = {args: {source: answering('H26.150-261119-0008')}, play};
export const Withdrawn: Story = {args: {source: answering('H26.150-261109-0027')}, play};
export const Stopped: Story = {args: {source: answering('H26.150-261005-0011')}, play};
export const ResultReady: Story = {args: {source: answering('H26.150-261117-0036')}, play};
export const ResultByPost: Story = {args: {source: answering('H26.150-261113-0044')}, play};
export const Returned: Story = {args: {source: answering('H26.150-261110-0003')}, play};
export const ReturnedLate: Story = {args: {source: answering('H26.150-261001-0022')}, play};

/** A status that only this city knows is shown in its own words, and coloured as nothing. */
export const UnknownStatus: Story = {args: {source: answering('H26.150-261106-0039')}, play};

/** The same once the city has said what its code means. */
export const MappedStatus: Story = {
  args: {source: answering('H26.150-261106-0039'), statusMap: {XM02: 'processing'}},
  play,
};
export const NoDueDate: Story = {args: {source: answering('H26.150-261103-0016')}, play};
export const NothingButTheStatus: Story = {
  args: {
    hotline: undefined,
    source: demoSource({
      agency: () => failing('network'),
      lookup: ({kind, code}) =>
        Promise.resolve({
          kind,
          code,
          status: '4',
          history: [],
          supplements: [],
          fees: {due: [], paid: []},
          papers: [],
        }),
    }),
  },
  play,
};

/** Saturdays are worked in this city: the days that are left differ. */
export const OwnCalendar: Story = {args: {calendar: '{"weekend": ["SUN"]}'}, play};

export const Petition: Story = {args: {kind: 'petition', source: answering('PAKN-261116-0087')}, play};
export const PetitionInEnglish: Story = {
  args: {kind: 'petition', language: 'en', source: answering('PAKN-261116-0087')},
  play,
};
export const PetitionAnswered: Story = {args: {kind: 'petition', source: answering('DT-261019-0009')}, play};

export const Kiosk: Story = {args: {kiosk: true}};
export const KioskAnswered: Story = {args: {kiosk: true}, play};

/** A clock that leaps over any wait of more than a second: the warning comes at once and counts its seconds down. */
function leapingClock(): Clock {
  let at = MONDAY.now();
  return {
    now: () => at,
    after: (ms, run) =>
      SYSTEM_CLOCK.after(Math.min(ms, 1000), () => {
        at += ms;
        run();
      }),
  };
}

/** Two minutes without a touch: the answer goes in twenty seconds, unless somebody says that he is there. */
export const AboutToBeWiped: Story = {
  args: {kiosk: true},
  beforeEach: ({args}) => void (args.clock = leapingClock()),
  play,
};

/** Opens the way to keep a dossier on this device; nothing is kept yet. */
const beginKeeping: Story['play'] = async (context) => {
  await ask()?.(context);
  (await found<HTMLButtonElement>(context.canvasElement, '.keeping button')).click();
  await found(context.canvasElement, '#label');
};

export const Keeping: Story = {play: beginKeeping};

/** The list on this device, below the form; what the story has kept goes with it. */
export const KeptOnThisDevice: Story = {
  tags: ['!autodocs'],
  beforeEach: () => () => localStorage.removeItem('motcua:dossiers'),
  play: async (context) => {
    await beginKeeping(context);
    const {canvasElement} = context;
    await type(canvasElement, '#label', 'Giấy độc thân để đăng ký kết hôn');
    (await found<HTMLButtonElement>(canvasElement, '.keeping .primary')).click();
    (await found<HTMLButtonElement>(canvasElement, '.back')).click();
    await found(canvasElement, '.kept');
  },
};

export const ScanRefused: Story = {
  play: async ({canvasElement}) => {
    (await found<HTMLButtonElement>(canvasElement, '.asking button:not(.primary)')).click();
    await found(canvasElement, '.scan');
  },
};

/** Markup and addresses that run, from a source that was broken into. */
export const HostileAnswer: Story = {
  args: {
    source: answering('H26.150-261102-0001', {
      procedureName: '<img src=x onerror=alert(1)> Thủ tục',
      step: '<script>alert(1)</script>',
      apologyUrl: 'javascript:alert(1)',
      applicant: 'Người Không Che 001099012345',
    }),
  },
  play,
};
