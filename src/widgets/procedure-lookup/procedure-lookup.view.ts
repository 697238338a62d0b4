import {html, nothing, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import {iconClose, iconSearch} from '../../views/icons.ts';
import {problemView} from '../../views/problem.view.ts';
import {filtersView, type FilterActions} from './filters.view.ts';
import type {LookupModel} from './procedure-lookup.model.ts';
import {resultsView, type ResultActions} from './results.view.ts';

export interface LookupActions extends FilterActions, ResultActions {
  readonly type: (event: InputEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly prepare: () => void;
  readonly clear: () => void;
  readonly search: (text: string) => void;
  readonly retry: () => void;
}

/** How the list side is laid out, whatever is in it. */
export interface LookupFrame {
  readonly label: string | undefined;
  readonly hasText: boolean;
  /** Results as a plain list of buttons instead of a combobox with a listbox. */
  readonly isPlain: boolean;
  readonly headingLevel: number;
}

export function lookupView(
  model: LookupModel,
  frame: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  return html`${fieldView(model, frame, messages, actions)}${bodyView(model, frame, messages, actions)}`;
}

function fieldView(
  model: LookupModel,
  {label, hasText, isPlain}: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  const rows = model.kind === 'rows' ? model.rows : [];
  const active = rows.findIndex(({isActive}) => isActive);
  const combobox = !isPlain;
  return html`<div class="ask screen-only" role="search">
    <label for="q">${label ?? messages.searchLabel}</label>
    <div class="field" part="field">
      ${iconSearch}
      <input
        id="q"
        part="input"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="200"
        aria-describedby="hint"
        role=${combobox ? 'combobox' : nothing}
        aria-autocomplete=${combobox ? 'list' : nothing}
        aria-expanded=${combobox ? String(rows.length > 0) : nothing}
        aria-controls=${combobox ? 'list' : nothing}
        aria-activedescendant=${combobox && active >= 0 ? `r${active}` : nothing}
        @input=${actions.type}
        @compositionend=${actions.type}
        @keydown=${actions.press}
        @focus=${actions.prepare}
      />
      ${
        hasText
          ? html`<button type="button" class="bare" aria-label=${messages.clear} @click=${actions.clear}>${iconClose}</button>`
          : nothing
      }
    </div>
    <p id="hint" class="quiet">${messages.searchHint}</p>
  </div>`;
}

function bodyView(
  model: LookupModel,
  frame: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  switch (model.kind) {
    case 'waiting':
      return html`<div id="list" class="rows" aria-busy="true" part="results">
        ${model.isSlow ? html`<p class="quiet slow">${messages.stillLoading}</p>` : nothing}
        ${[0, 1, 2, 3, 4].map(() => html`<div class="row"><span class="bone">&nbsp;</span><span class="bone short">&nbsp;</span></div>`)}
      </div>`;
    case 'failed':
      return problemView(model.problem, messages, actions.retry);
    case 'nothing':
      return html`${filtersView(model.filters, messages, actions)}
        <div id="list" class="nothing" part="empty">
          <p>${model.text ? messages.nothing(model.text) : messages.nothingFiltered}</p>
          ${
            model.filters.chosen
              ? html`<button type="button" @click=${actions.clearFilters}>${messages.clearFilters}</button>`
              : nothing
          }
          <p class="quiet">${messages.tryInstead}</p>
          <p class="tries">
            ${(model.suggestions.length ? model.suggestions : messages.suggestions).map(
              (text) => html`<button type="button" @click=${() => actions.search(text)}>${text}</button>`,
            )}
          </p>
        </div>`;
    case 'rows':
      return html`${filtersView(model.filters, messages, actions)}
      ${model.problem ? problemView(model.problem, messages, actions.retry) : nothing}
      ${resultsView(model, frame, messages, actions)}`;
  }
}
