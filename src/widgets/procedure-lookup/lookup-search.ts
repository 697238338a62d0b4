import type {LitElement, TemplateResult} from 'lit';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {ProcedureSearchController} from '../../controllers/procedure-search-controller.ts';
import type {QueryController} from '../../controllers/query-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import type {ProcedureFilters} from '../../domain/procedure/procedure-query.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {SEARCH_MESSAGES, type SearchMessages} from '../../messages/procedure-search.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {choices} from '../../styles/choices.ts';
import {filtersView, type FilterActions} from './filters.view.ts';
import {searchStyles} from './lookup-search.styles.ts';
import {nothingView} from './nothing.view.ts';

/** The part of the lookup that comes when the citizen begins to search: the search itself and its facets. */
export class LookupSearch extends ProcedureSearchController {
  readonly #settings: SettingsController;
  readonly #messages: MessagesController<SearchMessages>;

  constructor(
    host: LitElement,
    settings: SettingsController,
    catalogue: QueryController<ProcedureCatalogue>,
  ) {
    super(host, settings, catalogue);
    this.#settings = settings;
    this.#messages = new MessagesController(host, SEARCH_MESSAGES);
    addStyles(host, choices, searchStyles);
  }

  /** Was something asked that nothing fits? */
  get foundNothing(): boolean {
    return this.answer?.hits.length === 0 && this.state.kind === 'loaded';
  }

  get messages(): SearchMessages {
    return this.#messages.in(this.#settings.settings.language);
  }

  renderFilters(filters: ProcedureFilters, actions: FilterActions): TemplateResult | undefined {
    return this.answer && filtersView(this.answer.facets, filters, this.messages, actions);
  }

  renderNothing(text: string, search: (text: string) => void): TemplateResult {
    return nothingView(text, this.answer?.suggestions ?? [], this.messages, search);
  }
}
