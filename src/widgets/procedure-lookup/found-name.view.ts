import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureHit} from '../../domain/procedure/procedure-query.ts';
import type {SearchMessages} from '../../messages/procedure-search.ts';

/** The name of a found procedure with the matching words marked, and why it was found where that is not plain. */
export function foundNameView(
  {procedure: {name}, marks, reason, difference}: ProcedureHit,
  messages: SearchMessages,
): TemplateResult {
  const pieces = marks.map(({start, end}, i) => {
    const before = name.slice(marks[i - 1]?.end ?? 0, start);
    return html`${before}<mark>${name.slice(start, end)}</mark>`;
  });
  return html`<span class="name">${pieces}${name.slice(marks.at(-1)?.end ?? 0)}</span>
    ${difference ? html`<span class="quiet">${messages.difference} <b>${difference}</b></span>` : nothing}
    ${reason ? html`<span class="quiet">${messages.because(reason.typed, reason.official)}</span>` : nothing}`;
}
