import {html, nothing, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {LookupModel, RowModel} from './procedure-lookup.model.ts';

export interface ResultActions {
  readonly open: (code: string) => void;
  readonly more: () => void;
}

/** The count line, the rows and the way to more of them. */
export function resultsView(
  model: Extract<LookupModel, {kind: 'rows'}>,
  {isPlain, headingLevel}: {readonly isPlain: boolean; readonly headingLevel: number},
  messages: LookupMessages,
  {open, more}: ResultActions,
): TemplateResult {
  return html`<div class="count">
      <div id="title" role="heading" aria-level=${headingLevel}>
        ${model.isMostUsed ? messages.mostUsed : messages.results}
      </div>
      <span class="quiet">${messages.count(model.rows.length, model.total)}</span>
    </div>
    <div
      id="list"
      part="results"
      class="rows"
      role=${isPlain ? 'list' : 'listbox'}
      aria-labelledby="title"
      aria-busy=${model.isBusy}
    >
      ${model.rows.map((row, i) => {
        const content = rowContent(row, messages);
        const show = (): void => open(row.procedure.code);
        return isPlain
          ? html`<div role="listitem"><button class="row" part="result" @click=${show}>${content}</button></div>`
          : html`<div id="r${i}" class="row" part="result" role="option" aria-selected=${row.isActive} @click=${show}>
              ${content}
            </div>`;
      })}
    </div>
    ${
      model.more === 'next'
        ? html`<button class="more screen-only" @click=${more}>${messages.showMore}</button>`
        : model.more === 'narrow'
          ? html`<p class="quiet">${messages.narrow}</p>`
          : nothing
    }`;
}

function rowContent(
  {procedure, name, reason, difference}: RowModel,
  messages: LookupMessages,
): TemplateResult {
  const {fields, duration, fee, serviceLevel} = procedure;
  const meta = [fields[0], duration && messages.duration(duration), fee && messages.fee(fee)];
  return html`<span class="name"
      >${name.map(({text, isMarked}) => (isMarked ? html`<mark>${text}</mark>` : text))}</span
    >
    ${difference ? html`<span class="quiet">${messages.difference} <b>${difference}</b></span>` : nothing}
    ${reason ? html`<span class="quiet">${messages.because(reason.typed, reason.official)}</span>` : nothing}
    <span class="quiet"
      >${meta.filter(Boolean).join(' · ')}${
        serviceLevel && serviceLevel !== 'information'
          ? html` <b class="badge">${messages.serviceLevel[serviceLevel]}</b>`
          : nothing
      }</span
    >`;
}
