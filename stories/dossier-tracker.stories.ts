import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {DossierTrackerElement} from '../src/widgets/dossier-tracker/dossier-tracker.element.ts';
import {drawnReceipt, refusedCamera, standIn} from './support/camera.ts';
import {
  HOSTILE,
  answering,
  answeringOnce,
  keepOnDevice,
  knowingLittle,
  leapingClock,
  MONDAY,
} from './support/dossiers.ts';
import {foundIn} from './support/found-in.ts';
import {demoSource, failing, never} from './support/sources.ts';
import {acted, inDark, inEnglish, onPhone} from './support/variants.ts';

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
  | 'challenge'
>;

const meta: Meta<Args> = {
  title: 'Widgets/Dossier tracker',
  component: 'motcua-dossier-tracker',
  render: (args) => html`<motcua-dossier-tracker
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
    .challenge=${args.challenge}
  ></motcua-dossier-tracker>`,
  argTypes: {
    kind: {control: 'inline-radio', options: ['dossier', 'petition']},
    verify: {control: 'inline-radio', options: ['id4', 'phone4', 'none']},
  },
  args: {
    language: undefined,
    theme: undefined,
    hotline: '024.0000.0150',
    headingLevel: 3,
    kind: 'dossier',
    verify: 'id4',
    kiosk: false,
    calendar: undefined,
    statusMap: undefined,
    // What is no attribute comes last, here and so in the table of controls.
    source: answering('H26.150-261118-0023'),
    clock: MONDAY,
    challenge: undefined,
  },
  beforeEach: () => keepOnDevice(),
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
const answered = (code: string, args: Partial<Args> = {}): Story =>
  acted({args: {...args, source: answering(code)}, play});

export const Empty: Story = {};
export const EmptyInEnglish: Story = {args: {language: 'en'}};
export const EmptyWithPhone: Story = {args: {verify: 'phone4'}};
export const EmptyCodeAlone: Story = {args: {verify: 'none'}};
export const EmptyPetition: Story = {args: {kind: 'petition'}};

export const WrongPart = acted<Story>({play: ask('H26.150-261348-0023', '11')});
export const WrongPartInEnglish = inEnglish(WrongPart);

/** The letter O for a zero and l for a one, within a whole text message. */
export const RepairedCode = acted<Story>({
  play: async ({canvasElement}) => {
    await type(canvasElement, '#code', 'Ma ho so: H26.150-26lll8-OO23. Hen tra 25/11/2026');
    const field = await found<HTMLInputElement>(canvasElement, '#code');
    field.dispatchEvent(new Event('change', {bubbles: true}));
  },
});

export const Looking = acted<Story>({args: {source: demoSource({lookup: never})}, play});
export const NotFound = acted<Story>({
  args: {source: demoSource({lookup: () => failing('not-found')})},
  play,
});
export const Offline = acted<Story>({args: {source: demoSource({lookup: () => failing('network')})}, play});
export const Busy = acted<Story>({args: {source: demoSource({lookup: () => failing('busy', 30_000)})}, play});
export const Maintenance = acted<Story>({
  args: {source: demoSource({lookup: () => failing('maintenance')})},
  play,
});
export const NotFoundInEnglish = inEnglish(NotFound);

export const Processing = acted<Story>({play});
export const ProcessingInEnglish = inEnglish(Processing);
export const ProcessingDark = inDark(Processing);
export const ProcessingOnPhone = onPhone(Processing);
export const ProcessingInSidebar = acted<Story>({globals: {viewport: {value: 'sidebar'}}, play});

export const Registered = answered('H26.150-261123-0041');
export const Accepted = answered('H26.150-261120-0017');
export const DueToday = answered('H26.150-261123-0052');
export const Overdue = answered('H26.150-261028-0030');
export const OverdueInEnglish = inEnglish(Overdue);
export const OverdueWithApology = answered('H26.150-261102-0001');
export const OverdueWithApologyOnPhone = onPhone(OverdueWithApology);
export const PapersWanted = answered('H26.150-261112-0014');
export const PapersWantedInEnglish = inEnglish(PapersWanted);
export const PapersWantedDark = inDark(PapersWanted);
/** Asked for after the day had passed: the clock stands, and the dossier is overdue all the same. */
export const PausedWhenOverdue = acted<Story>({
  args: {
    source: answering('H26.150-261112-0014', {
      dueAt: '2026-11-13T16:00:00+07:00',
      supplements: [
        {requestedAt: '2026-11-17T15:40:00+07:00', content: 'Bản sao học bạ có ghi ngày, tháng, năm sinh.'},
      ],
    }),
  },
  play,
});
export const PausedWhenOverdueInEnglish = inEnglish(PausedWhenOverdue);
export const PaymentWanted = answered('H26.150-261116-0005');
export const ReturnedTwice = answered('H26.150-261026-0019');
export const Refused = answered('H26.150-261119-0008');
export const Withdrawn = answered('H26.150-261109-0027');
export const Stopped = answered('H26.150-261005-0011');
export const ResultReady = answered('H26.150-261117-0036');
export const ResultByPost = answered('H26.150-261113-0044');
export const Returned = answered('H26.150-261110-0003');
export const ReturnedLate = answered('H26.150-261001-0022');

/** A status that only this city knows is shown in its own words, and coloured as nothing. */
export const UnknownStatus = answered('H26.150-261106-0039');

/** The same once the city has said what its code means. */
export const MappedStatus = answered('H26.150-261106-0039', {statusMap: {XM02: 'processing'}});
export const NoDueDate = answered('H26.150-261103-0016');
export const NothingButTheStatus = acted<Story>({
  args: {hotline: undefined, source: knowingLittle('4')},
  play,
});

/** Saturdays are worked in this city: the days that are left differ. */
export const OwnCalendar = acted<Story>({args: {calendar: '{"weekend": ["SUN"]}'}, play});

export const Petition = answered('PAKN-261116-0087', {kind: 'petition'});
export const PetitionInEnglish = inEnglish(Petition);
export const PetitionAnswered = answered('DT-261019-0009', {kind: 'petition'});

export const Kiosk: Story = {args: {kiosk: true}};
export const KioskAnswered = acted<Story>({args: {kiosk: true}, play});

/** Two minutes without a touch: the answer goes in twenty seconds, unless somebody says that he is there. */
export const AboutToBeWiped = acted<Story>({
  args: {kiosk: true},
  beforeEach: ({args}) => void (args.clock = leapingClock()),
  play,
});

/** Opens the way to keep a dossier on this device; nothing is kept yet. */
const beginKeeping: Story['play'] = async (context) => {
  await ask()?.(context);
  (await found<HTMLButtonElement>(context.canvasElement, '.keeping button')).click();
  await found(context.canvasElement, '#label');
};

export const Keeping = acted<Story>({play: beginKeeping});

/** The list on this device, below the form. */
export const KeptOnThisDevice = acted<Story>({
  play: async (context) => {
    await beginKeeping(context);
    const {canvasElement} = context;
    await type(canvasElement, '#label', 'Giấy độc thân để đăng ký kết hôn');
    (await found<HTMLButtonElement>(canvasElement, '.keeping .primary')).click();
    (await found<HTMLButtonElement>(canvasElement, '.back')).click();
    await found(canvasElement, '.kept');
  },
});

/** Kept on this device while it had just been accepted: what is different now is told. */
export const ChangedSinceLastLook = acted<Story>({
  beforeEach: () =>
    keepOnDevice({
      situation: 'accepted',
      steps: 2,
      stated: {dueOn: '2026-12-02', wantsPapers: false, wantsFees: false},
    }),
  play,
});

/** Answered, and asked anew without a network: the older answer stays, with its age. */
export const OlderAnswer = acted<Story>({
  beforeEach: ({args}) => void (args.source = answeringOnce('H26.150-261118-0023')),
  play: async (context) => {
    await ask()?.(context);
    (await found<HTMLButtonElement>(context.canvasElement, '.as-of button')).click();
    await found(context.canvasElement, '[part=problem]');
  },
});

/** The office's captcha has to be met first; it stands in a slot of the form. */
export const ChallengeAwaited = acted<Story>({args: {challenge: never}, play});
export const ChallengeFailed = acted<Story>({args: {challenge: () => failing('network')}, play});

/** Wants to scan the receipt. In the place of the machine's own camera stands one of the story's. */
const scanning = (camera: Parameters<typeof standIn>[0]) =>
  acted<Story>({
    beforeEach: () => standIn(camera),
    play: async ({canvasElement}) => {
      (await found<HTMLButtonElement>(canvasElement, '.asking button:not(.primary)')).click();
      await found(canvasElement, '.scan');
    },
  });

/** The camera looks for a code; the picture is a drawing. */
export const Scanning = scanning(drawnReceipt);
export const ScanRefused = scanning(refusedCamera);

/** Markup and addresses that run, from a source that was broken into. */
export const HostileAnswer = acted<Story>({args: {source: answering('H26.150-261102-0001', HOSTILE)}, play});
