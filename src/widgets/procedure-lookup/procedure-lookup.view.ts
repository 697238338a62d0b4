import {html, nothing, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import {iconClose, iconFilter, iconSearch} from '../../views/icons.ts';
import {problemView} from '../../views/problem.view.ts';
import type {LookupModel} from './procedure-lookup.model.ts';
import {resultsView, type ResultActions, type ResultsFrame} from './results.view.ts';

export interface LookupActions extends ResultActions {
  readonly type: (event: InputEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly prepare: () => void;
  readonly clear: () => void;
  readonly retry: () => void;
  readonly toggleFilters: () => void;
}

/** How the list side is laid out, whatever is in it. */
export interface LookupFrame extends ResultsFrame {
  readonly label: string | undefined;
  readonly hasText: boolean;
  readonly filtersChosen: number;
  /** The facets, once the citizen has asked for them. */
  readonly filters: TemplateResult | undefined;
  /** What stands in place of the rows when nothing fits. */
  readonly instead: TemplateResult | undefined;
}

export function lookupView(
  model: LookupModel,
  frame: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  return html`${fieldView(model, frame, messages, actions)}${frame.instead ?? bodyView(model, frame, messages, actions)}`;
}

function fieldView(
  model: LookupModel,
  {label, hasText, isPlain, filters, filtersChosen}: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  const {rows, active} = model.kind === 'rows' ? model : {rows: [], active: -1};
  const combobox = <T>(value: T): T | typeof nothing => (isPlain ? nothing : value);
  return html`<div class="screen-only" role="search">
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
        role=${combobox('combobox')}
        aria-autocomplete=${combobox('list')}
        aria-expanded=${combobox(rows.length > 0)}
        aria-controls=${combobox('list')}
        aria-activedescendant=${active >= 0 ? combobox(`r${active}`) : nothing}
        @input=${actions.type}
        @compositionend=${actions.type}
        @keydown=${actions.press}
        @focus=${actions.prepare}
      />
      ${
        hasText
          ? html`<button class="bare" aria-label=${messages.clear} @click=${actions.clear}>${iconClose}</button>`
          : nothing
      }
    </div>
    <p id="hint" class="quiet">${messages.searchHint}</p>
    <button class="toggle" aria-expanded=${!!filters} @click=${actions.toggleFilters}>
      ${iconFilter} ${messages.filters(filtersChosen)}
    </button>
    ${filters}
  </div>`;
}

/** What stands below the field: skeleton, rows, nothing, or the one message of a fault. */
export function bodyView(
  model: LookupModel,
  frame: ResultsFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  switch (model.kind) {
    case 'waiting':
      return html`<div class="waiting" aria-busy="true">
        ${model.isSlow ? messages.stillLoading : nothing}
        ${[...'0123456789'].map(() => html`<i class="bone"></i>`)}
      </div>`;
    case 'failed':
      return problemView(model.problem, messages, actions.retry);
    case 'rows':
      return html`${model.problem ? problemView(model.problem, messages, actions.retry) : nothing}
      ${resultsView(model, frame, messages, actions)}`;
  }
}
