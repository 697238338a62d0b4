import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSheetActions} from '../../domain/procedure/procedure-sheet.ts';
import type {ProcedureDetailMessages} from '../../messages/procedure-detail.ts';
import {actAnyway, openAnyway} from '../act-anyway.ts';
import type {PaperModel, ProcedureDetailModel} from './procedure-detail.model.ts';

/** The papers to bring, each with a box to tick, and what to do with the list. */
export function checklistView(
  model: ProcedureDetailModel,
  headingLevel: number,
  messages: ProcedureDetailMessages,
  actions: ProcedureSheetActions,
): TemplateResult {
  if (model.total === 0) {
    return html`<section class="papers" part="checklist">
      <div class="subtitle" role="heading" aria-level=${headingLevel}>${messages.papers}</div>
      <p>${messages.noPapers}</p>
      ${notesView(model, messages)}
    </section>`;
  }
  return html`<section class="papers" part="checklist">
    <div class="line">
      <div class="subtitle" role="heading" aria-level=${headingLevel}>${messages.papers}</div>
      <span class="quiet">${messages.ticked(model.ticked, model.total)}</span>
    </div>
    ${model.groups.map(
      ({title, papers}) =>
        html`${title ? html`<p class="case">${title}</p>` : nothing}
          <ul>
            ${papers.map((paper) => paperView(paper, messages, actions))}
          </ul>`,
    )}
    ${notesView(model, messages)}
    <p class="actions screen-only">
      <button type="button" @click=${actions.print}>${messages.print}</button>
      <button type="button" @click=${actions.copy}>${messages.copyList}</button>
      ${actions.share ? html`<button type="button" @click=${actions.share}>${messages.share}</button>` : nothing}
      ${model.note ? html`<span>${model.note}</span>` : nothing}
      ${
        // One button for both, so that the focus stays on it.
        model.ticked || model.canUndo
          ? html`<button type="button" class="bare" @click=${model.canUndo ? actions.undo : actions.untickAll}>
              ${model.canUndo ? messages.undo : messages.untick}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

function paperView(
  paper: PaperModel,
  messages: ProcedureDetailMessages,
  actions: ProcedureSheetActions,
): TemplateResult {
  const copies = messages.copies(paper.originals, paper.copies);
  return html`<li class="paper">
    <label @click=${actAnyway(() => actions.tick(paper.id, !paper.isTicked))}>
      <input
        type="checkbox"
        .checked=${paper.isTicked}
        @change=${(event: Event) => actions.tick(paper.id, (event.target as HTMLInputElement).checked)}
      />
      <span>${paper.name}${copies ? html` <span class="quiet">(${copies})</span>` : nothing}</span>
    </label>
    ${
      paper.formUrl
        ? html`<a class="screen-only" href=${paper.formUrl} target="_blank" rel="noopener noreferrer"
          >${messages.form}<span class="said">: ${paper.name}</span></a
        >`
        : nothing
    }
  </li>`;
}

function notesView(
  {notes}: ProcedureDetailModel,
  messages: ProcedureDetailMessages,
): TemplateResult | typeof nothing {
  return notes.length
    ? html`<details>
        <summary @click=${openAnyway}>${messages.notes}</summary>
        <ul class="dots inside">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>
      </details>`
    : nothing;
}
