import {html, nothing, type TemplateResult} from 'lit';
import type {ScanState} from '../../controllers/scan-controller.ts';
import type {DossierDeviceMessages} from '../../messages/dossier-device.ts';

export interface ScanActions {
  readonly stop: () => void;
  readonly photo: (file: File) => void;
  readonly again: () => void;
}

/** The camera's picture with what to do, and the ways out: a photo, or typing. */
export function scanView(
  state: ScanState,
  messages: DossierDeviceMessages['scan'],
  {stop, photo, again}: ScanActions,
): TemplateResult {
  const choose = (event: Event): void => {
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  };
  const take = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    field.value = '';
    if (file) photo(file);
  };
  return html`<div class="scan" part="scanner" role="group" aria-label=${messages.heading}>
    ${
      state.kind === 'aiming'
        ? html`<video class="rr-block" .srcObject=${state.stream} autoplay muted playsinline></video>`
        : nothing
    }
    <p>${wordsFor(state, messages)}</p>
    <p class="scan-ways">
      <input type="file" accept="image/*" hidden @change=${take} />
      <button @click=${choose}>${messages.photo}</button>
      ${state.kind === 'failed' ? html`<button @click=${again}>${messages.again}</button>` : nothing}
      <button class="bare" @click=${stop}>${messages.stop}</button>
    </p>
  </div>`;
}

function wordsFor(state: ScanState, messages: DossierDeviceMessages['scan']): string {
  switch (state.kind) {
    case 'failed':
      return messages.failed[state.fault];
    case 'aiming':
      return messages.aim[state.codes];
    case 'reading':
      return messages.reading;
    default:
      return messages.starting;
  }
}
