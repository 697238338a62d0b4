import {html, nothing, type TemplateResult} from 'lit';
import type {DossierMessages} from '../../messages/dossier.ts';
import {problemView} from '../../views/problem.view.ts';
import type {FormModel} from './dossier-tracker.model.ts';
import type {TrackerEntry, Wanted} from './tracker-entry.ts';
import type {FieldNote, TrackerFields} from './tracker-fields.ts';

export interface FormActions {
  readonly prepare: () => void;
  readonly want: (wanted: Wanted) => void;
  readonly retry: () => void;
}

/** The field pair; `scanner` stands between the fields and the button when the camera is wanted. */
export function formView(
  model: FormModel,
  scanner: unknown,
  messages: DossierMessages,
  entry: TrackerEntry,
  {prepare, want, retry}: FormActions,
): TemplateResult {
  const {kind, digits, notes, wait, problem} = model;
  const isWaiting = wait !== 'none';
  return html`<div class="form screen-only" part="form" role="search" aria-label=${messages.heading(kind)} aria-busy=${isWaiting} @focusin=${prepare} @keydown=${entry.press} @change=${() => want('tidy')}>
    <div class="fields">
      <div>
        <label for="code">${messages.codeLabel(kind)}</label>
        <input id="code" part="input" class="rr-ignore ym-disable-keys" data-private data-hj-suppress autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="1000" enterkeyhint=${digits ? 'next' : 'search'} aria-describedby="code-note code-hint" aria-invalid=${notes.code?.isError ?? false} @input=${(event: InputEvent) => entry.type('code', valueOf(event))} @paste=${entry.paste} />
        ${noteView('code', notes.code)}
        <p id="code-hint" class="quiet">${messages.codeHint}</p>
      </div>
      ${
        digits
          ? html`<div>
            <label for="digits">${messages.digitsLabel[digits]}</label>
            <input id="digits" part="input" class="rr-ignore ym-disable-keys" data-private data-hj-suppress autocomplete="off" inputmode="numeric" maxlength="20" enterkeyhint="search" aria-describedby="digits-note digits-hint" aria-invalid=${notes.digits?.isError ?? false} @input=${(event: InputEvent) => entry.type('digits', valueOf(event))} />
            ${noteView('digits', notes.digits)}
            <p id="digits-hint" class="quiet">${messages.digitsHint}</p>
          </div>`
          : nothing
      }
    </div>
    ${scanner}
    <slot name="challenge"></slot>
    <div class="asking">
      <button class="primary" part="submit" aria-disabled=${isWaiting} @mousedown=${stayInField} @click=${(
        event: Event,
      ) => {
        (event.currentTarget as HTMLElement).focus();
        want('submit');
      }}>
        ${isWaiting ? messages.looking : messages.submit}
      </button>
      ${scanner ? nothing : html`<button @click=${() => want('scan')}>${messages.scan}</button>`}
    </div>
    ${wait === 'slow' ? html`<p>${messages.stillLoading}</p>` : nothing}
    ${problem ? problemView(problem, messages, retry) : nothing}
    <div class="quiet"><slot name="notice">${messages.notice}</slot></div>
  </div>`;
}

function noteView(field: keyof TrackerFields, note: FieldNote | undefined): TemplateResult {
  return html`<p id="${field}-note" class=${note?.isError ? 'note wrong' : 'note'}>${note?.text}</p>`;
}

/** A field that is left may get a note, which moves the button away: it is left when the button has been pressed. */
const stayInField = (press: Event): void => press.preventDefault();

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
