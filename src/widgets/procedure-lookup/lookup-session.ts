import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import type {QueryController} from '../../controllers/query-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {TranslationController} from '../../controllers/translation-controller.ts';
import {firstRows} from '../../domain/procedure/first-rows.ts';
import type {ProcedureFilters, ProcedureQuery} from '../../domain/procedure/procedure-query.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import {iconBack} from '../../views/step-icons.ts';
import type {Found} from './found.ts';
import {foundView, type FoundActions} from './found.view.ts';
import {LookupDetail} from './lookup-detail.ts';
import {LookupSearch} from './lookup-search.ts';
import {ProcedureShownEvent} from './procedure-lookup.events.ts';
import type {ListState} from './procedure-lookup.model.ts';

export interface LookupHost extends LitElement {
  text: string;
  readonly plain: boolean;
  readonly history: boolean;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly words?: unknown;
}

/** As many characters as the contract lets a question have; what is longer was pasted by mistake. */
const LONGEST_QUESTION = 200;

/** All of the lookup that takes an act of the citizen: searching, narrowing, keys, opening a procedure and coming back. */
export class LookupSession implements ReactiveController {
  readonly #host: LookupHost;
  readonly #settings: SettingsController;
  readonly #catalogue: QueryController<ProcedureCatalogue>;
  readonly #search: LookupSearch;
  readonly #detail: LookupDetail;
  #filters: ProcedureFilters = {};
  #query: ProcedureQuery;
  #limit: number;
  #pageSize: number;
  #showsFacets = false;
  #isComposing = false;
  /** The procedure that is open. */
  #code: string | undefined;
  /** Where the focus goes after the next drawing. */
  #focusNext: '#name' | 'input' | undefined;

  constructor(
    host: LookupHost,
    settings: SettingsController,
    catalogue: QueryController<ProcedureCatalogue>,
    announcer: AnnouncerController,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#catalogue = catalogue;
    this.#limit = this.#pageSize = host.pageSize;
    this.#query = {text: host.text, filters: this.#filters, limit: this.#limit};
    host.addController(this);
    new TranslationController(host);
    this.#search = new LookupSearch(host, settings, catalogue);
    this.#detail = new LookupDetail(host, settings, announcer, (code) => {
      // What had the focus goes; it stays in the widget, if it was there.
      if (host.shadowRoot?.activeElement) this.#focusNext = code ? '#name' : 'input';
      this.#code = code;
      host.requestUpdate();
    });
  }

  prepare(): void {
    this.#search.prepare();
  }

  type(event: InputEvent): void {
    this.#isComposing = event.type === 'input' && event.isComposing;
  }

  /** Walks the rows by the arrow keys, opens one, or goes back a step. */
  press(event: KeyboardEvent): void {
    const rows = this.list.answer?.hits ?? [];
    if (!this.#search.press(event.key, rows, (code) => this.open(code))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  open(code: string): void {
    this.#code = code;
    this.#focusNext = '#name';
    this.#host.dispatchEvent(new ProcedureShownEvent(code));
  }

  more(): void {
    this.#limit += this.#pageSize;
  }

  toggleFacets(): void {
    this.#showsFacets = !this.#showsFacets;
  }

  retry(): void {
    this.#search.retry();
  }

  hostUpdate(): void {
    const {pageSize} = this.#host;
    // Null when the page takes the attribute away. Half of a sign, where a long text was cut, fits into no address.
    const text = (this.#host.text ?? '').slice(0, LONGEST_QUESTION).replace(/\p{Cs}/gu, '');
    const filters = this.#filters;
    const last = this.#query;
    if (text !== last.text || filters !== last.filters || pageSize !== this.#pageSize) this.#limit = pageSize;
    this.#pageSize = pageSize;
    const limit = this.#limit;
    if (text !== last.text || filters !== last.filters || limit !== last.limit)
      this.#query = {text, filters, limit};
    this.#search.ask(this.#query, this.#isComposing);
    this.#detail.show(this.#code);
  }

  hostUpdated(): void {
    const input = this.#host.renderRoot.querySelector('input');
    // Writing the same value again would end a composition in some browsers.
    if (input && input.value !== this.#host.text) input.value = this.#host.text;
    const next = this.#focusNext;
    if (!next) return;
    this.#host.renderRoot.querySelector<HTMLElement>(next)?.focus();
    // The name is drawn anew when the rest of the procedure arrives.
    if (next === 'input' || !this.#detail.isLoading) this.#focusNext = undefined;
  }

  /** The rows of the newest answer; before the search has come, those by use. */
  get list(): ListState {
    const {state} = this.#catalogue;
    const {limit} = this.#query;
    const isAtRest = state.last?.kind === 'complete' && !this.#host.text?.trim();
    const answer = this.#search.answer ?? (isAtRest ? firstRows(state.last.rows, limit) : undefined);
    return {
      answer: answer && {total: answer.total, hits: answer.hits.slice(0, limit)},
      query: state.kind === 'loaded' ? this.#search.state : state,
    };
  }

  found(messages: LookupMessages): Found {
    return foundView(
      {
        query: this.#query,
        list: this.list,
        facets: this.#showsFacets ? this.#search.answer?.facets : undefined,
        active: this.#search.active,
        // Only if something was asked.
        suggestions: this.#search.foundNothing ? this.#search.answer?.suggestions : undefined,
        hotline: this.#settings.settings.hotline,
      },
      messages,
      this.#search.messages,
      this.#actions,
    );
  }

  /** The open procedure, if one is. */
  renderDetail(messages: LookupMessages): TemplateResult | undefined {
    const code = this.#code;
    if (!code) return undefined;
    const name = this.list.answer?.hits.find(({procedure}) => procedure.code === code)?.procedure.name;
    return html`<button class="bare back screen-only" @click=${this.#close}>${iconBack} ${this.#search.messages.back}</button>
      ${this.#detail.render(name, messages)}`;
  }

  readonly #close = (): void => {
    this.#code = undefined;
    this.#focusNext = 'input';
    this.#host.requestUpdate();
  };

  #narrow(filters: ProcedureFilters): void {
    this.#filters = filters;
    this.#host.requestUpdate();
  }

  readonly #actions: FoundActions = {
    search: (text) => {
      this.#host.text = text;
      this.#focusNext = 'input';
      this.#narrow({});
    },
    filter: (facet, value) => this.#narrow({...this.#filters, [facet]: value}),
    clear: () => this.#narrow({}),
  };
}
