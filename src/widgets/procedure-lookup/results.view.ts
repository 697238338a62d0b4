import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureHit} from '../../domain/procedure/procedure-query.ts';
import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import type {LookupModel} from './procedure-lookup.model.ts';

export interface ResultActions {
  readonly open: (code: string) => void;
  readonly more: () => void;
}

export interface ResultsFrame {
  /** Results as a plain list of buttons instead of a combobox with a listbox. */
  readonly isPlain: boolean;
  readonly headingLevel: number;
  /** Draws the name of a row that was searched for. */
  readonly foundName: ((hit: ProcedureHit) => TemplateResult) | undefined;
}

/** The count line, the rows and the way to more of them. */
export function resultsView(
  model: Extract<LookupModel, {kind: 'rows'}>,
  {isPlain, headingLevel, foundName}: ResultsFrame,
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
        const {procedure} = row;
        const content = html`${foundName?.(row) ?? html`<span class="name">${procedure.name}</span>`}
        ${factsView(procedure, messages)}`;
        const show = (): void => open(procedure.code);
        return isPlain
          ? html`<div role="listitem"><button class="row" part="result" @click=${show}>${content}</button></div>`
          : html`<div id="r${i}" class="row" part="result" role="option" aria-selected=${i === model.active} @click=${show}>
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

/** Field, time and cost of a procedure in one line. */
function factsView(
  {fields, duration, fee, serviceLevel}: ProcedureSummary,
  messages: LookupMessages,
): TemplateResult {
  const facts = [fields[0], duration && messages.duration(duration), fee && messages.fee(fee)];
  return html`<span class="quiet"
    >${facts.filter(Boolean).join(' · ')}${
      serviceLevel && serviceLevel !== 'information'
        ? html` <b class="badge">${messages.serviceLevel[serviceLevel]}</b>`
        : nothing
    }</span
  >`;
}
