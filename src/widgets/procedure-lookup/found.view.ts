import {html, type TemplateResult} from 'lit';
import type {ProcedureFacets} from '../../domain/procedure/procedure-facets.ts';
import type {ProcedureQuery} from '../../domain/procedure/procedure-query.ts';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {SearchMessages} from '../../messages/procedure-search.ts';
import {iconClose} from '../../views/step-icons.ts';
import {filtersView, type FilterActions} from './filters.view.ts';
import {foundNameView} from './found-name.view.ts';
import type {Found} from './found.ts';
import {nothingView} from './nothing.view.ts';
import type {ListState} from './procedure-lookup.model.ts';

export interface FoundState {
  readonly query: ProcedureQuery;
  readonly list: ListState;
  /** The facets, once the citizen has asked for them. */
  readonly facets: ProcedureFacets | undefined;
  /** Place of the row that the arrow keys have reached; -1 for none. */
  readonly active: number;
  /** Words to try instead, when nothing fits what was asked. */
  readonly suggestions: readonly string[] | undefined;
  readonly hotline: string | undefined;
}

export interface FoundActions extends FilterActions {
  readonly search: (text: string) => void;
}

/** A list longer than this is no help: the citizen is asked for another word instead. */
const MOST_ROWS = 200;

/** Draws what a search adds to the list. */
export function foundView(
  {query, list, facets, active, suggestions, hotline}: FoundState,
  lookup: LookupMessages,
  messages: SearchMessages,
  actions: FoundActions,
): Found {
  const {filters, limit} = query;
  const text = query.text.trim();
  const chosen = Object.values(filters).filter(Boolean).length;
  const isMostUsed = !text && chosen === 0;
  const instead = suggestions && nothingView({text, suggestions, hotline}, lookup, messages, actions.search);
  return {
    title: isMostUsed ? lookup.mostUsed : messages.results,
    name: (hit) => foundNameView(hit, messages),
    active,
    chosen: chosen > 0 ? messages.chosen(chosen) : '',
    facets: facets && filtersView(facets, filters, messages, actions),
    clear: query.text ? clearView(messages, () => actions.search('')) : undefined,
    instead,
    noMore: limit >= MOST_ROWS ? html`<p class="quiet">${messages.narrow}</p>` : undefined,
    said: instead ? messages.nothing(text) : isMostUsed ? '' : countSaid(list, lookup),
  };
}

function clearView(messages: SearchMessages, clear: () => void): TemplateResult {
  return html`<button class="bare" aria-label=${messages.clearText} @click=${clear}>${iconClose}</button>`;
}

function countSaid({answer}: ListState, {count}: LookupMessages): string {
  return answer ? count(answer.hits.length, answer.total) : '';
}
