import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {QueryController, type QueryState} from '../../controllers/query-controller.ts';
import type {SavedDossier} from '../../controllers/saved-dossiers.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {TranslationController} from '../../controllers/translation-controller.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import {DOSSIER_READING_MESSAGES, type DossierReadingMessages} from '../../messages/dossier-reading.ts';
import type {Language} from '../../messages/format.ts';
import {DossierShownEvent} from './dossier-tracker.events.ts';
import {readFields} from './read-fields.ts';
import {refusedNotes} from './refused-notes.ts';
import type {TrackerDevice} from './tracker-device.ts';
import type {FieldNotes, FieldsReading, TrackerFields} from './tracker-fields.ts';
import type {TrackerForm, TrackerHost} from './tracker-host.ts';
import {TrackerLookup} from './tracker-lookup.ts';
import type {TrackerScan} from './tracker-scan.ts';

/** The part of the tracker that comes when a citizen begins: it reads the fields and brings the parts that follow. */
export class TrackerDesk implements ReactiveController {
  readonly #host: TrackerHost;
  readonly #form: TrackerForm;
  readonly #settings: SettingsController;
  readonly #messages: MessagesController<DossierReadingMessages>;
  readonly #lookup: TrackerLookup;
  readonly #scan: QueryController<TrackerScan>;
  #device: TrackerDevice | undefined;
  #comingDevice: Promise<TrackerDevice> | undefined;
  #wasWiped = false;

  constructor(host: TrackerHost, form: TrackerForm, settings: SettingsController) {
    this.#host = host;
    this.#form = form;
    this.#settings = settings;
    this.#messages = new MessagesController(host, DOSSIER_READING_MESSAGES);
    this.#scan = new QueryController(host);
    this.#lookup = new TrackerLookup(host, settings, {
      device: () => this.#needDevice(),
      onAnswer: ({kind}, state) => {
        this.#fill('');
        host.dispatchEvent(new DossierShownEvent(kind, state));
      },
      onRefused: (refused) => {
        const notes = refusedNotes(refused, form.asked(), this.#reading);
        if (notes) form.apply({fields: form.typed(), notes}, true);
        return !!notes;
      },
    });
    host.addController(this);
    new TranslationController(host);
    if (isInStorage(form.keptListKey)) this.#mayHaveDevice();
  }

  /** Settles when what is said of the fields can be said in `language`; in Vietnamese where that does not come. */
  async ready(language: Language): Promise<this> {
    this.#messages.in(language);
    await this.#messages.settled;
    return this;
  }

  /** The lookup, as far as the form must know. */
  get state(): QueryState<unknown> {
    return this.#lookup.state;
  }

  /** What a screen reader is told beside the state of the lookup. */
  get said(): string | undefined {
    const wiped = this.#wasWiped ? this.#reading.wiped : undefined;
    return this.#device?.said ?? wiped ?? this.#scan.state.last?.said ?? this.#lookup.said;
  }

  /** The sentences of the form together with those of the faults of a lookup. */
  words(messages: DossierMessages): DossierMessages {
    const {problem, challenge, challengeFailed} = this.#reading;
    const refused = this.#host.challenge && {'not-allowed': () => challengeFailed};
    const stillLoading = this.#lookup.isChallenging ? challenge : messages.stillLoading;
    return {...messages, stillLoading, problem: {...messages.problem, ...problem, ...refused}};
  }

  read(fields: TrackerFields, isFinal: boolean): FieldsReading {
    return readFields(fields, this.#form.asked(), isFinal, this.#reading);
  }

  /** Asks with what was typed. What was said of a repair stays beside it, in case the answer is not found. */
  submit({fields, notes}: Pick<FieldsReading, 'fields' | 'notes'>): void {
    if (this.#lookup.state.kind === 'loading') return;
    const reading = this.read(fields, true);
    const kept = (field: 'code' | 'digits') => (notes[field]?.isError ? undefined : notes[field]);
    this.#form.apply({
      ...reading,
      notes: {code: kept('code'), digits: kept('digits'), ...definedOf(reading.notes)},
    });
    if (!reading.key) {
      // What was asked before is no longer what is typed.
      this.#lookup.clear();
      return this.#form.focus('[aria-invalid=true]');
    }
    this.#form.focus('#answer');
    this.wipe();
    this.#lookup.ask(reading.key);
  }

  /** Opens the camera, with the part that is needed only for it. */
  scan(): void {
    if (this.#scan.state.kind === 'loaded') this.#scan.state.value.open();
    else this.#scan.run(this.#loadScan);
  }

  retry(): void {
    this.#lookup.retry();
  }

  /** Forgets all but what the citizen chose to keep. */
  wipe(): void {
    this.#wasWiped = false;
    this.#lookup.clear();
    this.#device?.clear();
    this.#scan.state.last?.clear();
  }

  renderScanner(): TemplateResult | undefined {
    return this.#scan.state.last?.render();
  }

  /** The answer, or nothing when the form is to be drawn. */
  renderAnswer(messages: DossierMessages): TemplateResult | undefined {
    return this.#lookup.render(this.#device, this.words(messages), {
      refresh: this.#lookup.renew,
      another: () => {
        this.#form.wipe();
        this.#form.focus('#code');
      },
    });
  }

  /** What stands below the form or the answer. */
  renderBelow(): TemplateResult {
    const isAnswered = !!this.#lookup.state.last;
    return html`${this.#wasWiped ? html`<p class="note wiped">${this.#reading.wiped}</p>` : nothing}
    ${isAnswered ? nothing : this.#device?.renderList(this.#form.asked().kind, this.#host.headingLevel)}
    ${this.#device?.renderIdle()}`;
  }

  hostUpdate(): void {
    const {kiosk} = this.#host;
    const {code, digits} = this.#form.typed();
    const hasText = !!(code || digits);
    if (hasText) this.#wasWiped = false;
    if (kiosk) this.#mayHaveDevice();
    this.#device?.watch(!!this.#lookup.state.last || (kiosk && hasText));
  }

  get #reading(): DossierReadingMessages {
    return this.#messages.in(this.#settings.settings.language);
  }

  #fill(code: string): void {
    this.#form.apply({fields: {code, digits: ''}, notes: {}});
  }

  /** Puts a kept dossier into the form; its digits are never kept and so asked for again. */
  readonly #open = ({code}: SavedDossier): void => {
    this.#fill(code);
    if (this.#form.asked().verification === 'none') this.submit({fields: {code, digits: ''}, notes: {}});
    else this.#form.focus('#digits');
  };

  readonly #loadScan = async (): Promise<TrackerScan> => {
    const {TrackerScan} = await import('./tracker-scan.ts');
    const onCode = (code: string): void => {
      this.#fill(code);
      this.#form.focus('#digits, [part=submit]');
    };
    const scan = new TrackerScan(this.#host, this.#settings, onCode, () => this.#form.focus('#code'));
    scan.open();
    return scan;
  };

  /** Brings the device's part ahead of its need; when it does not come, whoever needs it says so. */
  #mayHaveDevice(): void {
    this.#needDevice().catch(() => undefined);
  }

  #needDevice(): Promise<TrackerDevice> {
    this.#comingDevice ??= this.#loadDevice();
    return this.#comingDevice;
  }

  async #loadDevice(): Promise<TrackerDevice> {
    try {
      const {TrackerDevice} = await import('./tracker-device.ts');
      this.#device = new TrackerDevice(this.#host, this.#settings, {
        keptListKey: this.#form.keptListKey,
        open: this.#open,
        focus: this.#form.focus,
        wipe: () => {
          this.#form.wipe();
          this.#wasWiped = true;
        },
      });
      this.#host.requestUpdate();
      return this.#device;
    } catch (error) {
      this.#comingDevice = undefined;
      throw error;
    }
  }
}

/** The notes that are there: a missing one must not replace another. */
function definedOf(notes: FieldNotes): FieldNotes {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note));
}

/** Pages without storage have nothing in it. */
function isInStorage(key: string): boolean {
  try {
    return key in localStorage;
  } catch {
    return false;
  }
}
