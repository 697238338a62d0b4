import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {Found} from './found.ts';
import type {LookupModel} from './procedure-lookup.model.ts';

export interface ResultActions {
  readonly open: (code: string) => void;
  readonly more: () => void;
}

export interface ResultsFrame {
  /** Results as a plain list of buttons instead of a combobox with a listbox. */
  readonly plain: boolean;
  readonly headingLevel: number;
}

/** The count line, the rows and the way to more of them. */
export function resultsView(
  {rows, total, isBusy, isSlow}: Extract<LookupModel, {kind: 'rows'}>,
  found: Found | undefined,
  {plain, headingLevel}: ResultsFrame,
  messages: LookupMessages,
  {open, more}: ResultActions,
): TemplateResult {
  return html`<div class="count">
      <div id="title" role="heading" aria-level=${headingLevel}>${found?.title ?? messages.mostUsed}</div>
      <span class="quiet">${isSlow ? messages.stillLoading : messages.count(rows.length, total)}</span>
    </div>
    <div
      id="list"
      part="results"
      class="rows"
      role=${plain ? 'list' : 'listbox'}
      aria-labelledby="title"
      aria-busy=${isBusy}
    >
      ${rows.map((row, i) => {
        const {procedure} = row;
        const content = html`${found?.name(row) ?? html`<span class="name">${procedure.name}</span>`}
        ${factsView(procedure, messages)}`;
        const show = (): void => open(procedure.code);
        return plain
          ? html`<div role="listitem"><button class="row" part="result" @click=${show}>${content}</button></div>`
          : html`<div id="r${i}" class="row" part="result" role="option" aria-selected=${i === found?.active} @click=${show}>
              ${content}
            </div>`;
      })}
    </div>
    ${
      rows.length < total
        ? (found?.noMore ??
          html`<button class="more screen-only" @click=${more}>${messages.showMore}</button>`)
        : nothing
    }`;
}

/** Field, time and cost of a procedure in one line. */
function factsView(
  {fields, duration, fee, serviceLevel}: ProcedureSummary,
  messages: LookupMessages,
): TemplateResult {
  const facts = [
    fields[0],
    duration && messages.duration(duration),
    // A fee in the office's own words can be as long as a page.
    fee?.amount !== undefined && messages.fee(fee),
  ];
  return html`<span class="quiet"
    >${facts.filter(Boolean).join(' · ')}${
      serviceLevel && serviceLevel !== 'information'
        ? html` <b class="badge">${messages.serviceLevel[serviceLevel]}</b>`
        : nothing
    }</span
  >`;
}
