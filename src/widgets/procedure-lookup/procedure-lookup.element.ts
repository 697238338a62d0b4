import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {QueryController, type QueryState} from '../../controllers/query-controller.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import {firstRows} from '../../domain/procedure/first-rows.ts';
import type {ProcedureFilters, ProcedureHit, ProcedureQuery} from '../../domain/procedure/procedure-query.ts';
import type {ProcedureCatalogue, Source} from '../../domain/sources.ts';
import {LOOKUP_MESSAGES, type LookupMessages} from '../../messages/procedure-lookup.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {iconBack} from '../../views/icons.ts';
import type {LookupDetail} from './lookup-detail.ts';
import type {LookupSearch} from './lookup-search.ts';
import {ProcedureShownEvent} from './procedure-lookup.events.ts';
import {lookupModel, type LookupModel} from './procedure-lookup.model.ts';
import {lookupStyles} from './procedure-lookup.styles.ts';
import {bodyView, lookupView, type LookupActions} from './procedure-lookup.view.ts';

const PAGE_SIZE = 10;

/**
 * Finds an administrative procedure (tra cứu thủ tục hành chính) and shows what to bring, how long it
 * takes, what it costs and where to go.
 *
 * @tag motcua-procedure-lookup
 * @slot - Shown by browsers that cannot run this element, and until it is ready: a link or a telephone number.
 * @csspart field - The search field with its icon and button.
 * @csspart input - The search input.
 * @csspart filters - The facets.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart empty - What is said when nothing fits.
 * @csspart problem - The message of a fault.
 * @csspart detail - A procedure in full.
 * @csspart facts - Duration, fee, place and online service of a procedure.
 * @csspart checklist - The papers to bring.
 * @csspart apply - The link to apply online.
 * @cssprop --motcua-color-accent - Colour of buttons, links and the field's border.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 * @fires {ProcedureShownEvent} motcua-procedure-shown - A citizen opened a procedure.
 */
export class ProcedureLookupElement extends LitElement {
  static override styles = [tokens, base, controls, lookupStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    pageSize: {type: Number, attribute: 'page-size'},
    plain: {type: Boolean},
    history: {type: Boolean},
    text: {},
    filters: {state: true},
    limit: {state: true},
    showsFilters: {state: true},
    shownCode: {state: true},
  };

  /** Address of the contract API, or of a folder of static files (ending in `/`). @attr */
  api?: string;
  /** Identification code of the agency whose page this is. @attr */
  agency?: string;
  /** `vi` or `en`. @attr */
  language?: string;
  /** `light`, `dark` or `auto`. @attr */
  theme?: string;
  /** Telephone number for help. @attr */
  hotline?: string;
  /** A ready source, instead of `api`. */
  source?: Source;
  /** Text of the field's label. @attr */
  label?: string;
  /** Level of the widget's headings, 1 to 6. @attr heading-level */
  headingLevel = 3;
  /** How many results are shown at first and added by "Xem thêm". @attr page-size */
  pageSize = PAGE_SIZE;
  /** Results as a plain list of buttons instead of a combobox. @attr */
  plain = false;
  /** Keep the open procedure in the page's address, so that Back and links work. @attr */
  history = false;
  /** What is searched for. @attr */
  text = '';

  private filters: ProcedureFilters = {};
  private limit = PAGE_SIZE;
  private showsFilters = false;
  private shownCode: string | undefined;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, LOOKUP_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  readonly #catalogue = new QueryController<ProcedureCatalogue>(this);
  /** The two parts that come when they are needed. */
  readonly #search = new QueryController<LookupSearch>(this);
  readonly #detail = new QueryController<LookupDetail>(this);
  #key: unknown;
  #query: ProcedureQuery = {text: '', filters: {}, limit: PAGE_SIZE};
  #isComposing = false;
  /** Where the focus goes after the next drawing. */
  #focusNext: '#name' | 'input' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.history && location.search.includes('motcua-procedure=')) this.#needDetail();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text') || changed.has('filters') || changed.has('pageSize')) this.limit = this.pageSize;
    const {text, filters, limit} = this;
    const {text: lastText, filters: lastFilters, limit: lastLimit} = this.#query;
    if (text !== lastText || filters !== lastFilters || limit !== lastLimit)
      this.#query = {text, filters, limit};
    if (this.#key !== this.#settings.key) {
      this.#key = this.#settings.key;
      this.#catalogue.clear();
      this.#catalogue.run(async (signal) => (await this.#settings.source()).catalogue(signal));
    }
    if (this.#needsSearch) this.#prepare();
    this.#search.state.last?.ask(this.#query, this.#isComposing);
    this.#detail.state.last?.show(this.shownCode);
  }

  protected override updated(): void {
    const input = this.renderRoot.querySelector('input');
    // Writing the same value again would end a composition in some browsers.
    if (input && input.value !== this.text) input.value = this.text;
    const next = this.#focusNext;
    if (!next) return;
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
    // The name is drawn anew when the rest of the procedure arrives.
    const detail = this.#detail.state;
    if (next === 'input' || (detail.kind === 'loaded' && !detail.value.isLoading))
      this.#focusNext = undefined;
  }

  /** Do the rows on screen depend on more than the catalogue's order? */
  get #needsSearch(): boolean {
    const catalogue = this.#catalogue.state.last;
    return catalogue?.kind === 'remote' || this.showsFilters || !!this.text.trim();
  }

  get #answer(): Parameters<typeof lookupModel>[0]['answer'] {
    const search = this.#search.state.last;
    const catalogue = this.#catalogue.state.last;
    if (search?.answer) return search.answer;
    return catalogue?.kind === 'complete' && !this.text.trim()
      ? firstRows(catalogue.rows, this.limit)
      : undefined;
  }

  /** What the rows are waiting for, if anything. */
  get #asked(): QueryState<unknown> {
    const {state} = this.#search;
    if (this.#catalogue.state.kind !== 'loaded') return this.#catalogue.state;
    if (state.kind !== 'loaded') return this.#needsSearch ? state : this.#catalogue.state;
    return state.value.state;
  }

  readonly #prepare = (): void => {
    if (this.#search.state.kind === 'idle') {
      this.#search.run(
        async () =>
          new (await import('./lookup-search.ts')).LookupSearch(this, this.#settings, this.#catalogue),
      );
    }
    this.#search.state.last?.prepare();
  };

  #needDetail(): void {
    if (this.#detail.state.kind !== 'idle') return;
    this.#detail.run(
      async () =>
        new (await import('./lookup-detail.ts')).LookupDetail(
          this,
          this.#settings,
          this.#announcer,
          (code) => {
            this.shownCode = code;
          },
        ),
    );
  }

  readonly #onType = (event: InputEvent): void => {
    this.#isComposing = event.type === 'input' && event.isComposing;
    this.text = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onPress = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const rows = this.#answer?.hits.slice(0, this.limit) ?? [];
    const isUsed = this.#search.state.last?.press(event.key, rows, this.#onOpen);
    // Old pages submit their own form on Enter: the keys used here are used up here.
    if (!isUsed && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onOpen = (code: string): void => {
    this.shownCode = code;
    this.#focusNext = '#name';
    this.#needDetail();
    this.dispatchEvent(new ProcedureShownEvent(code));
  };

  readonly #onBack = (): void => {
    this.shownCode = undefined;
    this.#focusNext = 'input';
  };

  readonly #onSearch = (text: string): void => {
    this.text = text;
    this.filters = {};
    this.#focusNext = 'input';
  };

  readonly #retry = (): void => {
    for (const query of [this.#catalogue, this.#search, this.#detail])
      if (query.state.kind === 'failed') query.retry();
    this.#search.state.last?.retry();
  };

  readonly #actions: LookupActions = {
    type: this.#onType,
    press: this.#onPress,
    prepare: this.#prepare,
    clear: () => this.#onSearch(''),
    retry: this.#retry,
    open: this.#onOpen,
    more: () => (this.limit += this.pageSize),
    toggleFilters: () => (this.showsFilters = !this.showsFilters),
  };

  protected override render(): TemplateResult {
    const {language, theme} = this.#settings.settings;
    const messages = this.#messages.in(language);
    return html`<div class="root" lang=${language} data-theme=${theme}>
      ${this.shownCode ? this.#renderDetail(this.shownCode, messages) : this.#renderList(messages)}
      ${this.#announcer.render()}
    </div>`;
  }

  #renderList(messages: LookupMessages): TemplateResult {
    const {filters} = this;
    const filtersChosen = Object.values(filters).filter(Boolean).length;
    const model = this.#model(this.#answer, this.#asked, filtersChosen > 0);
    const search = this.#search.state.last;
    this.#announcer.announce(
      search?.foundNothing ? search.messages.nothing(this.text.trim()) : spoken(model, messages),
    );
    const frame = {
      label: this.label,
      hasText: !!this.text,
      isPlain: this.plain,
      headingLevel: this.headingLevel,
      foundName: search && ((hit: ProcedureHit) => search.renderName(hit)),
      filtersChosen,
      filters: this.showsFilters
        ? search?.renderFilters(filters, {
            filter: (facet, value) => (this.filters = {...filters, [facet]: value}),
            clear: () => (this.filters = {}),
          })
        : undefined,
      instead: search?.foundNothing ? search.renderNothing(this.text.trim(), this.#onSearch) : undefined,
    };
    return lookupView(model, frame, messages, this.#actions);
  }

  #renderDetail(code: string, messages: LookupMessages): TemplateResult {
    const name = this.#answer?.hits.find(({procedure}) => procedure.code === code)?.procedure.name;
    const {state} = this.#detail;
    return html`<button class="bare screen-only" @click=${this.#onBack}>${iconBack} ${messages.back}</button>
      ${
        state.last?.render(name, messages) ??
        bodyView(
          this.#model(undefined, state, false),
          {isPlain: true, headingLevel: 3, foundName: undefined},
          messages,
          this.#actions,
        )
      }`;
  }

  #model(
    answer: Parameters<typeof lookupModel>[0]['answer'],
    query: QueryState<unknown>,
    isFiltered: boolean,
  ): LookupModel {
    const {hotline} = this.#settings.settings;
    return lookupModel({
      text: this.text,
      isFiltered,
      limit: this.limit,
      active: this.#search.state.last?.active ?? -1,
      answer,
      query,
      hotline,
    });
  }
}

/** What a screen reader is told of the list. */
function spoken(model: LookupModel, messages: LookupMessages): string {
  switch (model.kind) {
    case 'waiting':
      return model.isSlow ? messages.stillLoading : '';
    case 'failed':
      return messages.problem[model.problem.kind]();
    case 'rows':
      if (model.problem) return messages.problem[model.problem.kind]();
      return model.isMostUsed ? '' : messages.count(model.rows.length, model.total);
  }
}
