import {html, nothing, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import {iconFilter, iconSearch} from '../../views/icons.ts';
import {problemView} from '../../views/problem.view.ts';
import type {Found} from './found.ts';
import type {LookupModel} from './procedure-lookup.model.ts';
import {resultsView, type ResultActions, type ResultsFrame} from './results.view.ts';

export interface LookupActions extends ResultActions {
  readonly type: (event: InputEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly prepare: () => void;
  readonly retry: () => void;
  readonly toggleFacets: () => void;
}

/** How the list is laid out, whatever is in it. */
export interface LookupFrame extends ResultsFrame {
  readonly label?: string;
}

/** The field, and below it skeleton, rows, or the one message of a fault; `found` once somebody has searched. */
export function lookupView(
  model: LookupModel,
  found: Found | undefined,
  frame: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  return html`${fieldView(model, found, frame, messages, actions)}
    ${found?.instead ?? bodyView(model, found, frame, messages, actions)}`;
}

function fieldView(
  model: LookupModel,
  found: Found | undefined,
  {label, plain}: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  const combobox = <T>(value: T): T | typeof nothing => (plain ? nothing : value);
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
        aria-expanded=${combobox(model.kind === 'rows' && model.rows.length > 0)}
        aria-controls=${combobox('list')}
        aria-activedescendant=${found && found.active >= 0 ? combobox(`r${found.active}`) : nothing}
        @input=${actions.type}
        @compositionend=${actions.type}
        @keydown=${actions.press}
        @focus=${actions.prepare}
      />
      ${found?.clear}
    </div>
    <p id="hint" class="quiet">${messages.searchHint}</p>
    <button class="toggle" aria-expanded=${!!found?.facets} @click=${actions.toggleFacets}>
      ${iconFilter} ${messages.filters} ${found?.chosen}
    </button>
    ${found?.facets}
  </div>`;
}

function bodyView(
  model: LookupModel,
  found: Found | undefined,
  frame: LookupFrame,
  messages: LookupMessages,
  actions: LookupActions,
): TemplateResult {
  if (model.kind === 'waiting')
    return html`<div class="waiting" aria-busy="true">
      ${model.isSlow ? messages.stillLoading : nothing}
      <i class="bone"></i><i class="bone"></i><i class="bone"></i><i class="bone"></i><i class="bone"></i>
      <i class="bone"></i><i class="bone"></i><i class="bone"></i><i class="bone"></i><i class="bone"></i>
    </div>`;
  return html`${model.problem ? problemView(model.problem, messages, actions.retry) : nothing}
  ${model.kind === 'rows' ? resultsView(model, found, frame, messages, actions) : nothing}`;
}
