import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {chartActions} from '../../controllers/chart-actions.ts';
import {fetchChartEarly} from '../../controllers/fetch-chart-early.ts';
import {figureDay} from '../../controllers/figure-day.ts';
import {inlineChild, inlineSourceOf} from '../../controllers/inline-child.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {nextTask} from '../../controllers/next-task.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {renewedOnReturn} from '../../controllers/renewed-on-return.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import type {FigureChoice, FigureData} from '../../domain/indicator/figure-view.ts';
import type {Source} from '../../domain/sources.ts';
import {INDICATOR_MESSAGES, type IndicatorMessages, type IndicatorView} from '../../messages/indicator.ts';
import {bareText} from '../../primitives/bare-text.ts';
import {LastMade} from '../../primitives/last-made.ts';
import {figuresFor} from '../../settings/figures-for.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {answerStyles} from '../../views/figures/answer.styles.ts';
import {chartView} from '../../views/figures/chart.view.ts';
import {nextSort, type FigureSort} from '../../views/figures/figure-rows.ts';
import {barRows} from '../../views/figures/load-look.ts';
import type {Picker} from '../../views/figures/tools.view.ts';
import {FigurePickedEvent} from './kpi-chart.events.ts';
import {
  kpiChartModel,
  spokenOf,
  tellFigures,
  type KpiChartModel,
  type LoadedFigures,
  type ToldFigures,
} from './kpi-chart.model.ts';
import {kpiChartStyles} from './kpi-chart.styles.ts';
import {kpiChartView, type KpiChartActions} from './kpi-chart.view.ts';
import type {KpiTools} from './kpi-tools.ts';
import {loadKpi} from './load-kpi.ts';

/**
 * One public indicator (công khai chỉ số): the figure, a sentence and a table at once, the chart when it is near.
 * Ratios are recomputed; published figures that disagree are told with both numbers.
 *
 * @tag motcua-kpi-chart
 * @slot - A `<script type="application/json">` with indicators and observations, or a `<table>` to be drawn; else what
 * browsers show that cannot run this element.
 * @csspart title - The name of the indicator.
 * @csspart headline - The figure in large type with change and target.
 * @csspart standing - How the figure stands against the target.
 * @csspart sentence - The figure in a sentence.
 * @csspart flags - What one ought to know about the figure.
 * @csspart pickers - The lists to choose from.
 * @csspart chart - The chart.
 * @csspart table - The table of all figures.
 * @csspart source - Definition, last day covered and source.
 * @csspart definition - How the indicator is counted.
 * @csspart empty - What is said when there are no figures.
 * @csspart problem - The message of a fault.
 * @cssprop --motcua-color-accent - Colour of the chart, of buttons and links.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 * @fires {FigurePickedEvent} motcua-figure-picked - A reader picked a period, an agency or a view.
 */
export class KpiChartElement extends LitElement {
  static override styles = [tokens, base, controls, ...answerStyles, kpiChartStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    indicator: {converter: bareText},
    view: {converter: bareText},
    period: {},
    from: {},
    to: {},
    among: {},
    pickers: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    today: {attribute: false},
    picks: {state: true},
    showsTable: {state: true},
    sort: {state: true},
  };

  /** Address of the contract API, or of a folder of static files (ending in `/`). @attr */
  api?: string;
  /** Identification code of the agency whose figures are shown. @attr */
  agency?: string;
  /** `vi` or `en`; that of `<motcua-settings>` when absent, else `vi`. @attr */
  language?: string;
  /** `light`, `dark` or `auto`; that of `<motcua-settings>` when absent, else `light`. @attr */
  theme?: string;
  /** Telephone number for help. @attr */
  hotline?: string;
  /** A ready source, instead of `api`. */
  source?: Source;
  /** Code of the indicator. @attr */
  indicator = '';
  /** `trend`, `comparison`, `breakdown`, `share` or `score`. @attr */
  view: IndicatorView = 'trend';
  /** ISO 8601 period to speak of; the newest that is over when absent. @attr */
  period?: string;
  /** First period of the series. @attr */
  from?: string;
  /** Last period of the series. @attr */
  to?: string;
  /** Code of the agency whose children are compared; the parent of `agency` when absent. @attr */
  among?: string;
  /** What readers may pick: any of `period`, `agency`, `view`. @attr */
  pickers = 'period';
  /** Level of the heading, 1 to 6. @attr heading-level */
  headingLevel = 3;
  /** The day `YYYY-MM-DD` by which a period is over or not; the present one when absent. */
  today?: string;

  private picks: Partial<Record<Picker, string | undefined>> = {};
  private showsTable = false;
  private sort: FigureSort | undefined;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, INDICATOR_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  readonly #figures = renewedOnReturn(this, new QueryController<LoadedFigures>(this));
  /** Charts, lists to choose from, files: all that comes after the words. */
  readonly #tools = new QueryController<KpiTools>(this);
  /** The same figures with more to check them against. */
  readonly #wholes = new QueryController<FigureData>(this);
  readonly #asked = new LastMade<void>();
  readonly #spoken = new LastMade<void>();
  readonly #told = new LastMade<ToldFigures | undefined>();

  get #view(): IndicatorView {
    return (this.picks.view as IndicatorView | undefined) ?? this.view;
  }

  get #agency(): string | undefined {
    return this.picks.agency ?? this.#settings.settings.agency;
  }

  #choiceIn(loaded = this.#figures.state.last): FigureChoice {
    return {
      indicator: this.indicator ?? '',
      agency: loaded?.agency ?? this.#agency ?? '',
      period: this.picks.period ?? this.period,
      today: this.today ?? figureDay(loaded?.data.observations),
    };
  }

  protected override willUpdate(): void {
    const {indicator, from, to, among} = this;
    const {language} = this.#settings.settings;
    const question = {view: this.#view, indicator, agency: this.#agency, among, from, to, language};
    const child = inlineChild(this);
    this.#asked.of([this.#settings.key, child, ...Object.values(question)], () => {
      this.sort = undefined;
      this.#figures.run(async (signal) => {
        await nextTask();
        const source = child ? inlineSourceOf(child, indicator) : this.#settings.source(figuresFor);
        const loaded = await loadKpi(source, question, signal);
        if (this.#wholes.state.kind !== 'idle') this.#wholes.clear();
        this.#tell(loaded);
        await nextTask();
        return loaded;
      });
    });
  }

  protected override firstUpdated(): void {
    void fetchChartEarly(this);
  }

  protected override updated(): void {
    const told = this.#told.last;
    const {state} = this.#figures;
    if (state.kind === 'loaded' && this.#wholes.state.kind === 'idle')
      this.#wholes.run(state.value.addWholes);
    if (told && this.#tools.state.kind === 'idle')
      this.#tools.run(async () => {
        const {openTools} = await import('./kpi-tools.ts');
        return openTools(this, this.#settings, this.#announcer, (picks) => (this.picks = picks));
      });
    const tools = this.#tools.state.last;
    const box = this.renderRoot.querySelector<HTMLElement>('[data-chart]');
    if (told?.kind !== 'answer' || !box) return tools?.charts.keepOnly([]);
    box.style.setProperty('--rows', String(barRows(told.answer.figures)));
    const {language, theme} = this.#settings.settings;
    tools?.charts.show('chart', box, told.answer.figures, this.#messages.in(language), theme);
  }

  readonly #onPick = (picker: Picker, value: string): void => {
    this.picks = {...this.picks, [picker]: value};
    this.dispatchEvent(new FigurePickedEvent(picker, value));
  };

  readonly #actions: KpiChartActions = {
    toggleTable: () => (this.showsTable = !this.showsTable),
    sort: (column) => (this.sort = nextSort(this.sort, column)),
    retry: () => this.#figures.retry(),
  };

  readonly #chartActions = chartActions(this.#tools, this.#announcer);

  protected override render(): TemplateResult {
    const {language, theme, hotline} = this.#settings.settings;
    const messages = this.#messages.in(language);
    const model = kpiChartModel(this.#figures.state, this.#tell(), hotline);
    const spoken = spokenOf(model, messages, Object.keys(this.picks).length > 0);
    this.#spoken.of([spoken], () => this.#announcer.announce(spoken));
    return html`<div class="root" lang=${language} data-theme=${theme}>
      ${kpiChartView(model, this.#frame(model, messages), messages, this.#actions)}
      <slot ?hidden=${!/failed|empty/.test(model.kind) || !inlineChild(this)} @slotchange=${() => this.requestUpdate()}></slot>
      ${this.#announcer.render()}
    </div>`;
  }

  /** The figures in words, the very same as long as nothing has changed: only new ones are drawn anew. */
  #tell(loaded = this.#figures.state.last): ToldFigures | undefined {
    const messages = this.#messages.in(this.#settings.settings.language);
    const choice = this.#choiceIn(loaded);
    const data = this.#wholes.state.last ?? loaded?.data;
    return this.#told.of(
      [loaded, data, JSON.stringify(choice), messages],
      () => loaded && data && tellFigures(loaded, data, choice, messages),
    );
  }

  #frame(model: KpiChartModel, messages: IndicatorMessages): Parameters<typeof kpiChartView>[1] {
    const tools = this.#tools.state.last;
    const data = this.#wholes.state.last ?? this.#figures.state.last?.data;
    const answer = model.kind === 'answer' ? model.answer : undefined;
    const state =
      this.#tools.state.kind === 'failed' ? 'failed' : (tools?.charts.stateOf('chart') ?? 'waiting');
    return {
      headingLevel: this.headingLevel,
      showsTable: this.showsTable,
      sort: this.sort,
      pickers: answer && tools?.renderPickers(answer, this.#choiceIn(), this.#view, messages, this.#onPick),
      chart: answer
        ? chartView(
            answer,
            {key: 'chart', state, legend: tools?.renderLegend()},
            messages,
            this.#chartActions,
          )
        : nothing,
      tools: data && answer && tools?.renderTools(answer, data, this.#choiceIn(), this.#view, messages),
    };
  }
}
