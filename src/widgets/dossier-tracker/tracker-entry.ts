import type {LitElement} from 'lit';
import type {FieldNotes, FieldsReading, TrackerFields} from './tracker-fields.ts';

/** What is to be done with what was typed. */
export type Wanted = 'tidy' | 'submit' | 'scan';

/** What the citizen types, in this page's memory only. */
export class TrackerEntry {
  fields: TrackerFields = {code: '', digits: ''};
  notes: FieldNotes = {};
  /** A note that the focus does not lead to, and so must be said. */
  saidNote = '';
  readonly #host: LitElement;
  readonly #want: (wanted: Wanted) => void;
  #read: TrackerFields | undefined;

  constructor(host: LitElement, want: (wanted: Wanted) => void) {
    this.#host = host;
    this.#want = want;
  }

  /**
   * Shows a reading of the fields, and says its notes where the focus does not lead to them; without one, nothing of
   * one citizen is there for the next.
   */
  readonly apply = (
    {fields, notes}: FieldsReading = {fields: {code: '', digits: ''}, notes: {}},
    isSaid = false,
  ): void => {
    this.#read = this.fields = fields;
    this.notes = notes;
    this.saidNote = isSaid ? [notes.code?.text, notes.digits?.text].filter(Boolean).join(' ') : '';
    this.#host.requestUpdate();
  };

  /** Reads what was typed, once: what is said about it must not vanish when it is read again. */
  tidy(read: (fields: TrackerFields, isFinal: boolean) => FieldsReading): void {
    if (this.fields === this.#read) return;
    this.apply(read(this.fields, false), true);
  }

  readonly type = (field: keyof TrackerFields, text: string): void => {
    this.fields = {...this.fields, [field]: text};
    this.notes = {...this.notes, [field]: undefined};
    this.saidNote = '';
    this.#host.requestUpdate();
  };

  readonly paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text') ?? '';
    // The field would drop line breaks and glue the words together.
    if (text.includes('\n')) {
      event.preventDefault();
      this.type('code', text);
    }
    setTimeout(() => this.#want('tidy'));
  };

  readonly press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key !== 'Enter' || !(event.target as Element).matches('[part=input]'))
      return;
    // Old pages submit their own form on Enter: the key used here is used up here.
    event.preventDefault();
    event.stopPropagation();
    this.#want('submit');
  };

  /** Brings the fields on screen up to date. */
  write(): void {
    for (const field of ['code', 'digits'] as const) {
      const input = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
      // Writing the same value again would end a composition in some browsers.
      if (input && input.value !== this.fields[field]) input.value = this.fields[field];
    }
  }
}
