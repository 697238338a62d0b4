import {html, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {SearchMessages} from '../../messages/procedure-search.ts';
import {hotlineView} from '../../views/problem.view.ts';

export interface NothingFound {
  /** What was asked; '' when nothing is left of the choices made. */
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly hotline: string | undefined;
}

/** What is said when nothing fits, with words to try instead and somebody to ask. */
export function nothingView(
  {text, suggestions, hotline}: NothingFound,
  lookup: LookupMessages,
  messages: SearchMessages,
  search: (text: string) => void,
): TemplateResult {
  const words = suggestions.length > 0 ? suggestions : messages.suggestions;
  return html`<div class="nothing" part="empty">
    <p>${messages.nothing(text)}</p>
    <p class="quiet">${messages.tryInstead}</p>
    <p class="line">${words.map((each) => html`<button @click=${() => search(each)}>${each}</button>`)}</p>
    ${hotlineView(hotline, lookup)}
  </div>`;
}
