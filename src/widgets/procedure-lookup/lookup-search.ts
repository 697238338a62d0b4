import type {LitElement} from 'lit';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {ProcedureSearchController} from '../../controllers/procedure-search-controller.ts';
import type {QueryController} from '../../controllers/query-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import type {ProcedureHit, ProcedureQuery} from '../../domain/procedure/procedure-query.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {SEARCH_MESSAGES, type SearchMessages} from '../../messages/procedure-search.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {choices} from '../../styles/choices.ts';
import {searchStyles} from './lookup-search.styles.ts';

type Host = LitElement & {text: string; readonly plain: boolean; readonly words?: unknown};

/** The search of the lookup, the keys that walk its rows, and its sentences and styles. */
export class LookupSearch extends ProcedureSearchController {
  readonly #host: Host;
  readonly #settings: SettingsController;
  readonly #messages: MessagesController<SearchMessages>;
  #query: ProcedureQuery | undefined;
  #active = -1;

  constructor(host: Host, settings: SettingsController, catalogue: QueryController<ProcedureCatalogue>) {
    super(host, settings, catalogue);
    this.#host = host;
    this.#settings = settings;
    this.#messages = new MessagesController(host, SEARCH_MESSAGES);
    addStyles(host, choices, searchStyles);
  }

  /** Place of the row that the arrow keys have reached; -1 is the field itself. */
  get active(): number {
    return this.#active;
  }

  override ask(query: ProcedureQuery, isComposing?: boolean): void {
    if (query.text !== this.#query?.text || query.filters !== this.#query.filters) this.#active = -1;
    this.#query = query;
    super.ask(query, isComposing);
  }

  /** Walks the rows by arrow keys, opens one, or goes back a step. Was the key of any use? */
  press(key: string, rows: readonly ProcedureHit[], open: (code: string) => void): boolean {
    const row = rows[this.#active];
    if (key === 'Enter' && row) open(row.procedure.code);
    else if (/^Arrow(Down|Up)$/.test(key) && !this.#host.plain)
      this.#active = step(this.#active, key === 'ArrowDown' ? 1 : -1, rows.length);
    else if (key === 'Escape' && row) this.#active = -1;
    else if (key === 'Escape' && this.#host.text) this.#host.text = '';
    else return false;
    this.#host.requestUpdate();
    return true;
  }

  hostUpdated(): void {
    if (this.#active >= 0)
      this.#host.renderRoot.querySelector(`#r${this.#active}`)?.scrollIntoView({block: 'nearest'});
  }

  /** Was something asked that nothing fits? */
  get foundNothing(): boolean {
    return this.answer?.hits.length === 0 && this.state.kind === 'loaded';
  }

  get messages(): SearchMessages {
    return this.#messages.in(this.#settings.settings.language);
  }
}

/** The next place in a list that goes round; -1 is the field itself. */
function step(active: number, by: 1 | -1, length: number): number {
  const places = length + 1;
  return ((active + 1 + by + places) % places) - 1;
}
