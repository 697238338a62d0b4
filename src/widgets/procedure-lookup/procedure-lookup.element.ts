import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {HistoryController} from '../../controllers/history-controller.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {ProcedureDetailController} from '../../controllers/procedure-detail-controller.ts';
import {ProcedureSearchController} from '../../controllers/procedure-search-controller.ts';
import {SettingsController} from '../../controllers/settings-controller.ts';
import type {FacetName} from '../../domain/procedure/procedure-facets.ts';
import type {ProcedureFilters, ProcedureQuery} from '../../domain/procedure/procedure-query.ts';
import type {Source} from '../../domain/sources.ts';
import {LOOKUP_MESSAGES, type LookupMessages} from '../../messages/procedure-lookup.ts';
import {today} from '../../controllers/today.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {detailShell, detailShellView} from '../../views/detail-shell.view.ts';
import {iconBack} from '../../views/icons.ts';
import {ProcedureShownEvent} from './procedure-lookup.events.ts';
import {lookupModel, type LookupModel} from './procedure-lookup.model.ts';
import {lookupStyles} from './procedure-lookup.styles.ts';
import {lookupView, type LookupActions} from './procedure-lookup.view.ts';

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

  /** Address of the contract API, or of a folder of static files (ending in `/`). */
  @property() api?: string;
  /** Identification code of the agency whose page this is. */
  @property() agency?: string;
  /** `vi` or `en`. */
  @property() language?: string;
  /** `light`, `dark` or `auto`. */
  @property() theme?: string;
  /** Telephone number for help. */
  @property() hotline?: string;
  /** A ready source, instead of `api`. */
  @property({attribute: false}) source?: Source;
  /** Text of the field's label. */
  @property() label?: string;
  /** Level of the widget's headings, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** How many results are shown at first and added by "Xem thêm". */
  @property({type: Number, attribute: 'page-size'}) pageSize = PAGE_SIZE;
  /** Results as a plain list of buttons instead of a combobox. */
  @property({type: Boolean}) plain = false;
  /** Keep the open procedure in the page's address, so that Back and links work. */
  @property({type: Boolean}) history = false;
  /** What is searched for. */
  @property() text = '';

  @state() private filters: ProcedureFilters = {};
  @state() private isFiltersOpen = false;
  @state() private limit = PAGE_SIZE;
  @state() private active = -1;
  @state() private shownCode: string | undefined;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, LOOKUP_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  readonly #search = new ProcedureSearchController(this, this.#settings);
  readonly #history = new HistoryController(
    this,
    () => this.history,
    (code) => (this.shownCode = code),
  );
  readonly #detail = new ProcedureDetailController(this, {
    settings: this.#settings,
    announcer: this.#announcer,
    loadDrawing: async (language) =>
      (await import('../../views/procedure-detail/procedure-drawing.ts')).procedureDrawing(language),
    link: (code) => (this.history ? this.#history.link(code) : undefined),
  });
  #query: ProcedureQuery | undefined;
  #isComposing = false;
  /** Where the focus goes after the next drawing. */
  #focusNext: 'name' | 'field' | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text') || changed.has('filters')) {
      this.active = -1;
      this.limit = this.pageSize;
    }
    const {text, filters, limit} = this;
    const last = this.#query;
    if (!last || last.text !== text || last.filters !== filters || last.limit !== limit) {
      this.#query = {text, filters, limit};
    }
    this.#search.ask(this.#query!, this.#isComposing);
    this.#detail.show(this.shownCode);
  }

  protected override updated(): void {
    const input = this.renderRoot.querySelector('input');
    // Writing the same value again would end a composition in some browsers.
    if (input && input.value !== this.text) input.value = this.text;
    this.renderRoot.querySelector(`#r${this.active}`)?.scrollIntoView({block: 'nearest'});
    if (this.#focusNext) this.#focus(this.#focusNext);
  }

  #focus(target: 'name' | 'field'): void {
    this.renderRoot.querySelector<HTMLElement>(target === 'name' ? '#name' : 'input')?.focus();
    // The name is drawn anew when the rest of the procedure arrives.
    if (target === 'field' || this.#detail.state.kind !== 'loading') this.#focusNext = undefined;
  }

  readonly #onType = (event: InputEvent): void => {
    this.#isComposing = event.isComposing === true && event.type === 'input';
    this.text = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onPress = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const rows = this.#search.answer?.hits.slice(0, this.limit) ?? [];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.plain || event.ctrlKey || event.metaKey) return;
        this.active = step(this.active, event.key === 'ArrowDown' ? 1 : -1, rows.length);
        break;
      case 'Enter':
        if (rows[this.active]) this.#onOpen(rows[this.active]!.procedure.code);
        break;
      case 'Escape':
        if (this.active >= 0) this.active = -1;
        else if (this.text) this.text = '';
        else return;
        break;
      default:
        return;
    }
    // Old pages submit their own form on Enter: the keys used here are used up here.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onOpen = (code: string): void => {
    this.shownCode = code;
    this.#focusNext = 'name';
    this.#history.write(code);
    this.dispatchEvent(new ProcedureShownEvent(code));
  };

  readonly #onBack = (): void => {
    this.shownCode = undefined;
    this.#focusNext = 'field';
    this.#history.write(undefined);
  };

  readonly #onSearch = (text: string): void => {
    this.text = text;
    this.filters = {};
    this.#focusNext = 'field';
  };

  readonly #actions: LookupActions = {
    type: this.#onType,
    press: this.#onPress,
    prepare: () => this.#search.prepare(),
    clear: () => this.#onSearch(''),
    search: this.#onSearch,
    retry: () => this.#search.retry(),
    open: this.#onOpen,
    more: () => (this.limit += this.pageSize),
    toggleFilters: () => (this.isFiltersOpen = !this.isFiltersOpen),
    filter: (facet: FacetName, value: string) =>
      (this.filters = {...this.filters, [facet]: value || undefined}),
    clearFilters: () => (this.filters = {}),
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
    const model = lookupModel({
      text: this.text,
      filters: this.filters,
      isFiltersOpen: this.isFiltersOpen,
      limit: this.limit,
      active: this.active,
      answer: this.#search.answer,
      query: this.#search.state,
      hotline: this.#settings.settings.hotline,
    });
    this.#announcer.announce(spoken(model, messages));
    const frame = {
      label: this.label,
      hasText: this.text !== '',
      isPlain: this.plain,
      headingLevel: this.headingLevel,
    };
    return lookupView(model, frame, messages, this.#actions);
  }

  #renderDetail(code: string, messages: LookupMessages): TemplateResult {
    const {state: query} = this.#detail;
    const shown = query.last;
    const back = html`<button type="button" class="bare screen-only" @click=${this.#onBack}>
      ${iconBack} ${messages.back}
    </button>`;
    if (!shown) {
      const row = this.#search.rows?.find((some) => some.code === code);
      const shell = detailShell(query, this.#settings.settings.hotline);
      return html`${back}${detailShellView(shell, row?.name, this.headingLevel, messages, () => this.#detail.retry())}`;
    }
    const {drawing} = shown;
    addStyles(this.renderRoot as ShadowRoot, ProcedureLookupElement.styles, drawing.styles);
    const sheet = this.#detail.sheet(shown, today());
    const frame = {headingLevel: this.headingLevel, isCompact: false};
    return html`${back}${drawing.draw(sheet, frame, this.#detail.actions(sheet, drawing))}`;
  }
}

/** The next place in a list that goes round; -1 is the field itself. */
function step(active: number, by: 1 | -1, length: number): number {
  const places = length + 1;
  return ((active + 1 + by + places) % places) - 1;
}

/** What a screen reader is told of the list. */
function spoken(model: LookupModel, messages: LookupMessages): string {
  switch (model.kind) {
    case 'waiting':
      return model.isSlow ? messages.stillLoading : '';
    case 'failed':
      return messages.problem[model.problem.kind]();
    case 'nothing':
      return model.text ? messages.nothing(model.text) : messages.nothingFiltered;
    case 'rows':
      return model.problem
        ? messages.problem[model.problem.kind]()
        : model.isMostUsed
          ? ''
          : messages.count(model.rows.length, model.total);
  }
}
