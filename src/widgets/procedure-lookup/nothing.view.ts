import {html, type TemplateResult} from 'lit';
import type {SearchMessages} from '../../messages/procedure-search.ts';

/** What is said when nothing fits, with words to try instead. */
export function nothingView(
  text: string,
  suggestions: readonly string[],
  messages: SearchMessages,
  search: (text: string) => void,
): TemplateResult {
  const words = suggestions.length > 0 ? suggestions : messages.suggestions;
  return html`<div class="nothing" part="empty">
    <p>${messages.nothing(text)}</p>
    <p class="quiet">${messages.tryInstead}</p>
    <p class="line">${words.map((each) => html`<button @click=${() => search(each)}>${each}</button>`)}</p>
  </div>`;
}
