import {html, nothing, type TemplateResult} from 'lit';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {LookupFrame} from './procedure-lookup.view.ts';
import type {LookupModel, RowModel} from './procedure-lookup.model.ts';

export interface ResultActions {
  readonly open: (code: string) => void;
  readonly more: () => void;
}

type Rows = Extract<LookupModel, {kind: 'rows'}>;

/** The count line, the rows and the way to more of them. */
export function resultsView(
  model: Rows,
  {isPlain, headingLevel}: Pick<LookupFrame, 'isPlain' | 'headingLevel'>,
  messages: LookupMessages,
  actions: ResultActions,
): TemplateResult {
  const title = model.isMostUsed ? messages.mostUsed : messages.results;
  return html`<div class="count">
      <div id="title" role="heading" aria-level=${headingLevel}>${title}</div>
      <span class="quiet">${messages.count(model.rows.length, model.total)}</span>
    </div>
    <div id="list" part="results" class="rows" role=${isPlain ? 'list' : 'listbox'} aria-labelledby="title" aria-busy=${String(model.isBusy)}>
      ${model.rows.map((row, i) => (isPlain ? plainRow(row, messages, actions) : optionRow(row, i, messages, actions)))}
    </div>
    ${
      model.more === 'next'
        ? html`<button type="button" class="more screen-only" @click=${actions.more}>${messages.showMore}</button>`
        : model.more === 'narrow'
          ? html`<p class="quiet">${messages.narrow}</p>`
          : nothing
    }`;
}

function optionRow(
  row: RowModel,
  i: number,
  messages: LookupMessages,
  actions: ResultActions,
): TemplateResult {
  return html`<div
    id="r${i}"
    class="row"
    part="result"
    role="option"
    aria-selected=${String(row.isActive)}
    @click=${() => actions.open(row.procedure.code)}
  >
    ${rowContent(row, messages)}
  </div>`;
}

function plainRow(row: RowModel, messages: LookupMessages, actions: ResultActions): TemplateResult {
  return html`<div role="listitem">
    <button type="button" class="row" part="result" @click=${() => actions.open(row.procedure.code)}>
      ${rowContent(row, messages)}
    </button>
  </div>`;
}

function rowContent(
  {procedure, name, reason, difference}: RowModel,
  messages: LookupMessages,
): TemplateResult {
  const {fields, duration, fee, serviceLevel} = procedure;
  const meta = [fields[0], duration && messages.duration(duration), fee && messages.fee(fee)]
    .filter(Boolean)
    .join(' · ');
  return html`<span class="name"
      >${name.map(({text, isMarked}) => (isMarked ? html`<mark>${text}</mark>` : text))}</span
    >
    ${difference ? html`<span class="quiet">${messages.difference} <b>${difference}</b></span>` : nothing}
    ${reason ? html`<span class="quiet reason">${messages.because(reason.typed, reason.official)}</span>` : nothing}
    <span class="meta quiet"
      >${meta}${
        serviceLevel && serviceLevel !== 'information'
          ? html` <span class="badge">${messages.serviceLevel[serviceLevel]}</span>`
          : nothing
      }</span
    >`;
}
