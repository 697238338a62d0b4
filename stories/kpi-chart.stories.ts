import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KpiChartElement} from '../src/widgets/kpi-chart/kpi-chart.element.ts';
import {figuresSource, madeFigures, manyAgencies} from './support/figures.ts';
import {foundIn} from './support/found-in.ts';
import {failing, never} from './support/sources.ts';
import {acted, inEnglish} from './support/variants.ts';

type Args = Pick<
  KpiChartElement,
  'source' | 'indicator' | 'view' | 'agency' | 'period' | 'pickers' | 'language' | 'theme' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Widgets/KPI chart',
  component: 'motcua-kpi-chart',
  render: (args) =>
    html`<motcua-kpi-chart
      hotline="024.0000.0150"
      .today=${'2026-11-23'}
      .source=${args.source}
      .indicator=${args.indicator}
      .view=${args.view}
      .agency=${args.agency}
      .period=${args.period}
      .pickers=${args.pickers}
      .language=${args.language}
      .theme=${args.theme}
      .headingLevel=${args.headingLevel}
    ></motcua-kpi-chart>`,
  argTypes: {
    view: {control: 'inline-radio', options: ['trend', 'comparison', 'breakdown', 'share', 'score']},
  },
  args: {
    indicator: 'on-time-rate',
    view: 'trend',
    agency: 'H26.150',
    period: undefined,
    pickers: 'period',
    language: undefined,
    theme: undefined,
    headingLevel: 3,
    source: figuresSource(),
  },
};

export default meta;
type Story = StoryObj<Args>;

const made = (
  figures: Parameters<typeof madeFigures>[0],
  changes?: Parameters<typeof madeFigures>[1],
): Story => ({
  args: {source: madeFigures(figures, changes), indicator: 'rate'},
});

export const Trend: Story = {};
export const TrendInEnglish = inEnglish(Trend);
export const TrendDark: Story = {args: {theme: 'dark'}, globals: {host: 'dark'}};
export const TrendPhone320: Story = {globals: {viewport: {value: 'phone'}}};
/** The figures behind the line, as a table that is sorted by its headers. */
export const TableShown = acted<Story>({
  play: async ({canvasElement}) =>
    (await foundIn<HTMLButtonElement>(canvasElement, 'motcua-kpi-chart', '.tools > [aria-expanded]')).click(),
});
export const AllPickers: Story = {args: {pickers: 'period agency view'}};
export const LowerIsBetter: Story = {args: {indicator: 'average-days'}};
export const LowerIsBetterInEnglish = inEnglish(LowerIsBetter);
export const Comparison: Story = {args: {view: 'comparison'}};
export const ComparisonInEnglish = inEnglish(Comparison);
export const ComparisonOf60: Story = {
  args: {view: 'comparison', indicator: 'rate', agency: 'H99.130', source: manyAgencies(60)},
};
/** Part of a month beside whole ones: shown, and given no place. */
export const ComparisonWithPartOfPeriod: Story = {
  args: {
    view: 'comparison',
    indicator: 'rate',
    agency: 'H99.101',
    source: manyAgencies(9, {partialUntil: '2026-10-15'}),
  },
};
export const ComparisonWithPartOfPeriodInEnglish = inEnglish(ComparisonWithPartOfPeriod);
export const Breakdown: Story = {args: {view: 'breakdown'}};
export const BreakdownInEnglish = inEnglish(Breakdown);
export const Share: Story = {args: {view: 'share', indicator: 'procedures-total', agency: 'H26-LB2018.T'}};
export const ShareInEnglish = inEnglish(Share);
export const Score: Story = {args: {view: 'score', indicator: ''}};
export const ScoreInEnglish = inEnglish(Score);

export const RatioDiffers: Story = {args: {indicator: 'early-rate', agency: 'H26-LB2018'}};
export const RatioDiffersInEnglish = inEnglish(RatioDiffers);
export const PointsCalledPercent: Story = {args: {indicator: 'level4-share', agency: 'H26-LB2018.T'}};
export const PointsCalledPercentInEnglish = inEnglish(PointsCalledPercent);
export const ComparesWithItself: Story = {args: {indicator: 'level4-dossiers', agency: 'H26-LB2018.P'}};
export const ComparesWithItselfInEnglish = inEnglish(ComparesWithItself);
export const PartsDiffer: Story = {args: {indicator: 'online-received', agency: 'H26-LB2018'}};
export const PartsDifferInEnglish = inEnglish(PartsDiffer);
export const NotRecomputable: Story = {args: {indicator: 'on-time-rate', agency: 'H26-LB2018'}};
export const NotRecomputableInEnglish = inEnglish(NotRecomputable);
export const DenominatorDiffers: Story = {args: {indicator: 'early-rate', agency: 'H26-LB2018.P'}};
export const DenominatorDiffersInEnglish = inEnglish(DenominatorDiffers);
export const SmallDenominator = made([{numerator: 6, denominator: 7}]);
export const SmallDenominatorInEnglish = inEnglish(SmallDenominator);
export const ZeroDenominator = made([{numerator: 0, denominator: 0}]);
export const ZeroDenominatorInEnglish = inEnglish(ZeroDenominator);
export const NumeratorAboveDenominator = made([{numerator: 130, denominator: 120}]);
export const NumeratorAboveDenominatorInEnglish = inEnglish(NumeratorAboveDenominator);
export const OverHundred = made([{value: 104.2}]);
export const OverHundredInEnglish = inEnglish(OverHundred);
export const PartialPeriod = made([
  {period: '2026-10', numerator: 940, denominator: 1000},
  {period: '2026-11', numerator: 610, denominator: 640, partialUntil: '2026-11-20'},
]);
export const PartialPeriodInEnglish = inEnglish(PartialPeriod);
export const ChangeDiffers = made([
  {period: '2026-09', numerator: 900, denominator: 1000},
  {numerator: 940, denominator: 1000, reportedChange: {from: '2026-09', value: 7}},
]);
export const ChangeDiffersInEnglish = inEnglish(ChangeDiffers);
export const Revised = made([
  {numerator: 940, denominator: 1000},
  {numerator: 955, denominator: 1000, status: 'revised'},
]);
export const RevisedInEnglish = inEnglish(Revised);
export const Conflicting = made([
  {numerator: 940, denominator: 1000},
  {numerator: 955, denominator: 1000},
]);
export const ConflictingInEnglish = inEnglish(Conflicting);

export const OnePoint = made([{numerator: 940, denominator: 1000}]);
export const TargetMissed = made([{numerator: 900, denominator: 1000}]);
export const TargetMissedInEnglish = inEnglish(TargetMissed);
export const Empty = made([]);
export const EmptyInEnglish = inEnglish(Empty);
export const UnknownIndicator: Story = {args: {indicator: 'no-such-code'}};
export const UnknownIndicatorInEnglish = inEnglish(UnknownIndicator);
export const Waiting: Story = {args: {source: figuresSource({observations: never})}};
export const Slow: Story = {args: {source: figuresSource({observations: () => failing('slow')})}};
export const BusyInEnglish: Story = {
  args: {source: figuresSource({observations: () => failing('busy', 30_000)}), language: 'en'},
};

const readable = figuresSource();
let isCutOff = false;

/** Read once; the page comes back from the browser's memory, and the figures cannot be read anew: older ones stay. */
export const OlderFigures = acted<Story>({
  args: {
    source: figuresSource({
      observations: (query, signal) => (isCutOff ? failing('network') : readable.observations(query, signal)),
    }),
  },
  beforeEach: () => void (isCutOff = false),
  play: async ({canvasElement}) => {
    await foundIn(canvasElement, 'motcua-kpi-chart', '[part=headline]');
    isCutOff = true;
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await foundIn(canvasElement, 'motcua-kpi-chart', '[part=problem]');
  },
});

/** A table as offices write them, for a widget to be put around. */
const writtenTable = (caption: string, heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      <tr>
        ${heads.map((head) => html`<th>${head}</th>`)}
      </tr>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

export const TableInThePage: Story = {
  render: () =>
    html`<motcua-kpi-chart indicator="dung-han" .today=${'2026-11-23'}>
      ${writtenTable(
        'Hồ sơ giải quyết đúng hạn (dữ liệu minh họa)',
        ['Tháng', 'Tử số', 'Mẫu số', 'Chỉ tiêu'],
        ['8/2026', '1.443', '1.499', '95'],
        ['9/2026', '1.150', '1.208', '95'],
        ['10/2026', '1.202', '1.247', '95'],
      )}
    </motcua-kpi-chart>`,
};

/** A table that names no day: its figures are compared, and no period is made up for them. */
export const UndatedTableInThePage: Story = {
  render: () =>
    html`<motcua-kpi-chart indicator="hai-long" view="comparison" .today=${'2026-11-23'}>
      ${writtenTable(
        'Mức độ hài lòng của người dân (dữ liệu minh họa)',
        ['STT', 'Đơn vị', 'Tỷ lệ (%)'],
        ['1', 'Xã Minh Họa 1', '97,2'],
        ['2', 'Xã Minh Họa 2', '94,8'],
        ['3', 'Xã Minh Họa 3', '98,1'],
      )}
    </motcua-kpi-chart>`,
};
