import {html, LitElement, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {chartActions} from '../../controllers/chart-actions.ts';
import {fetchChartEarly} from '../../controllers/fetch-chart-early.ts';
import {figureDay} from '../../controllers/figure-day.ts';
import {GradualController} from '../../controllers/gradual-controller.ts';
import {inlineChild, inlineSourceOf} from '../../controllers/inline-child.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {nextTask} from '../../controllers/next-task.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {renewedOnReturn} from '../../controllers/renewed-on-return.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import type {FigureChoice} from '../../domain/indicator/figure-view.ts';
import type {Source} from '../../domain/sources.ts';
import {INDICATOR_MESSAGES, type IndicatorMessages} from '../../messages/indicator.ts';
import {bareText} from '../../primitives/bare-text.ts';
import {LastMade} from '../../primitives/last-made.ts';
import {figuresFor} from '../../settings/figures-for.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {answerStyles} from '../../views/figures/answer.styles.ts';
import type {AnswerFrame} from '../../views/figures/answer.view.ts';
import type {FigureAnswer} from '../../views/figures/figure-answer.ts';
import {chartView} from '../../views/figures/chart.view.ts';
import {nextSort, type FigureSort} from '../../views/figures/figure-rows.ts';
import {barRows} from '../../views/figures/load-look.ts';
import type {BoardTools} from './board-tools.ts';
import {kpiBoardModel, spokenOf, tellCard, type BoardCard, type LoadedBoard} from './kpi-board.model.ts';
import {kpiBoardStyles} from './kpi-board.styles.ts';
import {kpiBoardView, type BoardFrame} from './kpi-board.view.ts';
import {loadBoard} from './load-board.ts';

/**
 * Several public indicators side by side, read with one request: a ready-made board or a list of one's own.
 *
 * @tag motcua-kpi-board
 * @slot - A `<script type="application/json">` with indicators and observations, or a `<table>` to be drawn; else what
 * browsers show that cannot run this element.
 * @csspart card - One indicator.
 * @csspart title - The name of an indicator.
 * @csspart headline - A figure in large type with change and target.
 * @csspart standing - How a figure stands against the target.
 * @csspart sentence - A figure in a sentence.
 * @csspart flags - What one ought to know about a figure.
 * @csspart pickers - The list of periods.
 * @csspart chart - A chart.
 * @csspart table - The table of an indicator.
 * @csspart source - Definition, last day covered and source.
 * @csspart definition - How an indicator is counted.
 * @csspart empty - What is said when there are no figures.
 * @csspart problem - The message of a fault.
 * @cssprop --motcua-color-accent - Colour of charts, buttons and links.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 */
export class KpiBoardElement extends LitElement {
  static override styles = [tokens, base, controls, ...answerStyles, kpiBoardStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    preset: {converter: bareText},
    indicators: {},
    period: {},
    from: {},
    to: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    today: {attribute: false},
    pickedPeriod: {state: true},
    opened: {state: true},
    sorts: {state: true},
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
  /** A ready-made board: `mot-cua` or `766`. @attr */
  preset = 'mot-cua';
  /** Codes of indicators instead of a preset, separated by spaces. @attr */
  indicators = '';
  /** ISO 8601 period to speak of; the newest that is over when absent. @attr */
  period?: string;
  /** First period of the series. @attr */
  from?: string;
  /** Last period of the series. @attr */
  to?: string;
  /** Level of the cards' headings, 1 to 6. @attr heading-level */
  headingLevel = 3;
  /** The day `YYYY-MM-DD` by which a period is over or not; the present one when absent. */
  today?: string;

  private pickedPeriod: string | undefined;
  /** Keys of the cards whose table is open. */
  private opened: ReadonlySet<string> = new Set();
  private sorts: Readonly<Record<string, FigureSort>> = {};

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, INDICATOR_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  readonly #board = renewedOnReturn(this, new QueryController<LoadedBoard>(this));
  /** Charts, the list of periods, the file: all that comes after the words. */
  readonly #tools = new QueryController<BoardTools>(this);
  readonly #gradual = new GradualController(this);
  readonly #asked = new LastMade<void>();
  readonly #spoken = new LastMade<void>();
  readonly #told = new LastMade<readonly BoardCard[] | undefined>();

  protected override willUpdate(): void {
    const {preset, indicators, from, to} = this;
    const {language, agency} = this.#settings.settings;
    const child = inlineChild(this);
    this.#asked.of([this.#settings.key, child, preset, indicators, agency, from, to, language], () =>
      this.#board.run(async (signal) => {
        await nextTask();
        const source = child ? inlineSourceOf(child, indicators) : this.#settings.source(figuresFor);
        const loaded = await loadBoard(source, {preset, indicators, agency, from, to, language}, signal);
        await this.#tellSlowly(loaded, signal);
        return loaded;
      }),
    );
  }

  protected override firstUpdated(): void {
    void fetchChartEarly(this);
  }

  protected override updated(): void {
    const cards = this.#told.last;
    if (cards && this.#tools.state.kind === 'idle') {
      this.#tools.run(async () => new (await import('./board-tools.ts')).BoardTools(this, this.#announcer));
    }
    const charts = this.#tools.state.last?.charts;
    const {language, theme} = this.#settings.settings;
    const keys: string[] = [];
    // Not by a selector made of the key: what escapes it is a name that pages take for their own.
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-chart]')];
    for (const {key, answer} of cards ?? []) {
      const box = boxes.find(({dataset}) => dataset['chart'] === key);
      if (!box) continue;
      keys.push(key);
      box.style.setProperty('--rows', String(barRows(answer.figures)));
      charts?.show(key, box, answer.figures, this.#messages.in(language), theme);
    }
    charts?.keepOnly(keys);
  }

  readonly #onPick = (period: string): void => {
    this.pickedPeriod = period;
  };

  #onToggle(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  }

  #onSort(key: string, column: number): void {
    this.sorts = {...this.sorts, [key]: nextSort(this.sorts[key], column)};
  }

  readonly #chartActions = chartActions(this.#tools, this.#announcer);

  protected override render(): TemplateResult {
    const {language, theme, hotline} = this.#settings.settings;
    const messages = this.#messages.in(language);
    const loaded = this.#board.state.last;
    const cards = this.#tell();
    const model = kpiBoardModel(this.#board.state, cards, hotline);
    const spoken = spokenOf(model, messages);
    this.#spoken.of([spoken], () => this.#announcer.announce(spoken));
    const tools = this.#tools.state.last;
    const frame: BoardFrame = {
      drawn: this.#gradual.of(cards?.length ?? 0),
      pickers: cards && tools?.renderPickers(cards, messages, this.#onPick),
      tools: loaded && cards && tools?.renderTools(cards, loaded.data, this.#choiceIn(loaded), messages),
      card: ({key, answer}) => ({
        frame: this.#cardFrame(key, answer, messages),
        actions: {toggleTable: () => this.#onToggle(key), sort: (column) => this.#onSort(key, column)},
      }),
    };
    return html`<div class="root" lang=${language} data-theme=${theme}>
      ${kpiBoardView(model, frame, messages, {retry: () => this.#board.retry()})}
      <slot hidden @slotchange=${() => this.requestUpdate()}></slot>
      ${this.#announcer.render()}
    </div>`;
  }

  #choiceIn({agency, data}: LoadedBoard): Omit<FigureChoice, 'indicator'> {
    const today = this.today ?? figureDay(data.observations);
    return {agency, period: this.pickedPeriod ?? this.period, today};
  }

  /** What the cards are told from: the keys of what is remembered, and the telling of one card. */
  #telling(loaded: LoadedBoard) {
    const messages = this.#messages.in(this.#settings.settings.language);
    const choice = this.#choiceIn(loaded);
    return {
      keys: [loaded, choice.period, choice.today, messages],
      tell: (indicator: string) => tellCard(loaded, {...choice, indicator}, messages),
    };
  }

  /** The cards in words, the very same as long as nothing has changed. */
  #tell(): readonly BoardCard[] | undefined {
    const loaded = this.#board.state.last;
    if (!loaded) return undefined;
    const {keys, tell} = this.#telling(loaded);
    return this.#told.of(keys, () => loaded.cards.flatMap(tell));
  }

  /** Tells each card in a task of its own, before any is drawn. */
  async #tellSlowly(loaded: LoadedBoard, signal: AbortSignal): Promise<void> {
    const {keys, tell} = this.#telling(loaded);
    const cards: BoardCard[] = [];
    for (const indicator of loaded.cards) {
      cards.push(...tell(indicator));
      await nextTask();
      if (signal.aborted) return;
    }
    this.#told.of(keys, () => cards);
  }

  #cardFrame(key: string, answer: FigureAnswer, messages: IndicatorMessages): AnswerFrame {
    const tools = this.#tools.state.last;
    const state =
      this.#tools.state.kind === 'failed' ? ('failed' as const) : (tools?.charts.stateOf(key) ?? 'waiting');
    return {
      headingLevel: this.headingLevel,
      showsTable: this.opened.has(key),
      sort: this.sorts[key],
      pickers: html``,
      chart: chartView(answer, {key, state, legend: tools?.renderLegend(key)}, messages, this.#chartActions),
    };
  }
}
