import {html, nothing, type TemplateResult} from 'lit';
import type {DossierKind} from '../../domain/dossier/dossier.ts';
import {LONGEST_LABEL, type SavedDossier} from '../../controllers/saved-dossiers.ts';
import type {DossierDeviceMessages} from '../../messages/dossier-device.ts';
import {vietnamTimeAt} from '../../primitives/calendar-date.ts';

type SavedMessages = DossierDeviceMessages['saved'];

export interface KeepingActions {
  readonly begin: () => void;
  readonly cancel: () => void;
  readonly save: (label: string) => void;
  readonly remove: (entry: SavedDossier) => void;
}

export interface ListActions {
  readonly open: (entry: SavedDossier) => void;
  readonly remove: (entry: SavedDossier) => void;
  readonly undo: () => void;
  readonly askToWipe: () => void;
  readonly keep: () => void;
  readonly wipe: () => void;
}

export interface SavedList {
  readonly kind: DossierKind;
  readonly level: number;
  readonly entries: readonly SavedDossier[];
  readonly note: string;
  readonly canUndo: boolean;
  /** How many it is asked whether to wipe; 0 when it is not asked. */
  readonly asksToWipe: number;
}

/** The warning before all is wiped. The seconds run on screen only; the warning itself is announced once. */
export function idleView(
  secondsLeft: number,
  messages: DossierDeviceMessages['kiosk'],
  stay: () => void,
  wipe: () => void,
): TemplateResult {
  return html`<div class="idle screen-only" part="idle">
    <p>${messages.warning(secondsLeft)}</p>
    <button @click=${stay}>${messages.stay}</button>
    <button class="bare" @click=${wipe}>${messages.wipeNow}</button>
  </div>`;
}

/** The way to keep the dossier on screen on this device; nothing is kept before the citizen says so. */
export function keepingView(
  {
    entry,
    isNaming,
    note,
  }: {readonly entry: SavedDossier | undefined; readonly isNaming: boolean; readonly note: string},
  messages: SavedMessages,
  actions: KeepingActions,
): TemplateResult {
  const save = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).closest('.keeping')?.querySelector('input');
    actions.save(field?.value ?? '');
  };
  return html`<div class="keeping screen-only" part="keeping">
    ${
      isNaming
        ? html`<p class="quiet">${messages.about}</p>
          <label for="label">${messages.label}</label>
          <input id="label" part="input" class="rr-ignore ym-disable-keys" data-private data-hj-suppress autocomplete="off" maxlength=${LONGEST_LABEL} .value=${entry?.label ?? ''} aria-describedby="label-hint" />
          <p id="label-hint" class="quiet">${messages.labelHint}</p>
          <p class="line">
            <button class="primary" @click=${save}>${entry ? messages.rename : messages.save}</button>
            <button class="bare" @click=${actions.cancel}>${messages.cancel}</button>
          </p>`
        : html`<p class="line">
            ${note ? html`<span>${note}</span>` : nothing}
            <button @click=${actions.begin}>${entry ? messages.rename : messages.save}</button>
            ${
              entry
                ? html`<button class="bare" @click=${() => actions.remove(entry)}>${messages.remove(entry.label || entry.code)}</button>`
                : nothing
            }
          </p>`
    }
  </div>`;
}

/** The dossiers kept on this device, each a button that fills the form. */
export function listView(
  {kind, level, entries, note, canUndo, asksToWipe}: SavedList,
  messages: SavedMessages,
  actions: ListActions,
): TemplateResult {
  return html`<section class="kept screen-only" part="saved">
    <div class="subtitle" role="heading" aria-level=${level}>${messages.heading(kind)}</div>
    <ul>
      ${entries.map((entry) => entryView(entry, messages, actions))}
    </ul>
    ${
      note
        ? html`<p>${note} ${canUndo ? html`<button class="bare" @click=${actions.undo}>${messages.undo}</button>` : nothing}</p>`
        : nothing
    }
    ${
      asksToWipe
        ? html`<p>${messages.wipeAsk(asksToWipe)}</p>
          <p class="line">
            <button @click=${actions.wipe}>${messages.wipeYes}</button>
            <button class="bare" @click=${actions.keep}>${messages.wipeNo}</button>
          </p>`
        : entries.length
          ? html`<button class="bare" @click=${actions.askToWipe}>${messages.wipe}</button>`
          : nothing
    }
  </section>`;
}

function entryView(
  entry: SavedDossier,
  messages: SavedMessages,
  {open, remove}: ListActions,
): TemplateResult {
  const name = entry.label || entry.code;
  const at = vietnamTimeAt(entry.lookedAt);
  return html`<li class="kept-row">
    <button class="bare" @click=${() => open(entry)}>
      ${messages.open(name)}
    </button>
    <span class="quiet">${entry.label ? `${entry.code} · ` : nothing}${at ? messages.lastLook(at) : nothing}</span>
    <button class="bare" @click=${() => remove(entry)}>
      <span aria-hidden="true">${messages.removeShort}</span><span class="said">${messages.remove(name)}</span>
    </button>
  </li>`;
}
