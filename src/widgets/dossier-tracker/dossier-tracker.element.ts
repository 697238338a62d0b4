import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import type {Clock} from '../../controllers/clock.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import type {Source} from '../../domain/sources.ts';
import {DOSSIER_MESSAGES} from '../../messages/dossier.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {formModel, spoken} from './dossier-tracker.model.ts';
import {trackerStyles} from './dossier-tracker.styles.ts';
import {formView, type FormActions} from './dossier-tracker.view.ts';
import type {Challenge} from './look-up-dossier.ts';
import type {TrackerDesk} from './tracker-desk.ts';
import {TrackerEntry, type Wanted} from './tracker-entry.ts';
import type {TrackerForm} from './tracker-host.ts';
import type {Asked} from './tracker-fields.ts';

/** Where in the browser's storage the list lies that a citizen keeps on this device. */
const KEPT_LIST_KEY = 'motcua:dossiers';

/**
 * Tells a citizen how a dossier or petition stands (tra cứu tình trạng hồ sơ): where it is, who holds it,
 * what to do, by when, and whom to call. What is typed and what is answered stays in this page only.
 *
 * @tag motcua-dossier-tracker
 * @slot - Shown by browsers that cannot run this element, and until it is ready: a telephone number.
 * @slot notice - Who gets what is typed, what for and how long; replaces the usual words.
 * @slot challenge - Place for what a captcha must show.
 * @csspart form - The form.
 * @csspart input - A field of the form.
 * @csspart submit - The button that asks.
 * @csspart scanner - The camera's picture and the ways out of it.
 * @csspart problem - The message of a fault.
 * @csspart answer - The answer.
 * @csspart state - The state in two or three words.
 * @csspart sentence - Where the dossier is and who holds it.
 * @csspart deadline - The due date and how it is counted.
 * @csspart apology - The link to the apology paper.
 * @csspart action - What the citizen must do.
 * @csspart timeline - How it went so far.
 * @csspart contact - Whom to call and where to go.
 * @csspart qr - The QR code of the printed slip.
 * @csspart keeping - The way to keep the dossier on this device.
 * @csspart saved - The list kept on this device.
 * @csspart idle - The warning before an idle screen is wiped.
 * @cssprop --motcua-color-accent - Colour of buttons, links and the fields' border.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 * @fires {DossierShownEvent} motcua-dossier-shown - A citizen was shown an answer.
 */
export class DossierTrackerElement extends LitElement {
  static override styles = [tokens, base, controls, trackerStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    kind: {},
    verify: {},
    kiosk: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
    calendar: {},
    statusMap: {attribute: 'status-map'},
    dueHasPauses: {type: Boolean, attribute: 'due-has-pauses'},
    challenge: {attribute: false},
    strict: {type: Boolean},
    clock: {attribute: false},
  };

  /** Address of the contract API. @attr */
  api?: string;
  /** Identification code of the agency whose page this is; its hours and number stand in the answer. @attr */
  agency?: string;
  /** `vi` or `en`; that of `<motcua-settings>` when absent, else `vi`. @attr */
  language?: string;
  /** `light`, `dark` or `auto`; that of `<motcua-settings>` when absent, else `light`. @attr */
  theme?: string;
  /** Telephone number for help. @attr */
  hotline?: string;
  /** A ready source, instead of `api`. */
  source?: Source;
  /** `dossier`, or `petition` for petitions and feedback. @attr */
  kind = 'dossier';
  /** The second thing asked: `id4`, `phone4` (last four digits of ID or phone) or `none`. @attr */
  verify = 'id4';
  /** For a machine that many people use: nothing is kept, and all is wiped after two idle minutes. @attr */
  kiosk = false;
  /** Level of the widget's headings, 1 to 6. @attr heading-level */
  headingLevel = 3;
  /**
   * Working days of the office, where they are not those of the country: JSON text such as
   * `{"weekend": ["SUN"], "2027": {"holidays": ["2027-01-01"]}}`, the same as an object, or the address of a file. @attr
   */
  calendar?: unknown;
  /**
   * Meaning of the office's own status codes: JSON text such as `{"DANGXULY": 4, "CHO_DAN": "waiting-for-you"}`, the same
   * as an object, or the address of a file. @attr status-map
   */
  statusMap?: unknown;
  /** The source moves the due date itself when papers are awaited. @attr due-has-pauses */
  dueHasPauses = false;
  /**
   * Gives the token of a captcha or proof of work, before each lookup. Its property `hasAlternative` says that it can be
   * met without seeing a picture.
   */
  challenge?: Challenge;
  /** Refuse a challenge that does not say that it can be met without seeing a picture. @attr */
  strict = false;
  /** The time, for tests and previews. */
  clock?: Clock;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, DOSSIER_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  /** All that is not needed before a citizen begins. */
  readonly #desk = new QueryController<TrackerDesk>(this);
  readonly #entry = new TrackerEntry(this, (wanted) => this.#want(wanted));
  /** What is to happen as soon as the desk is there. */
  #wanted: Wanted | undefined;
  /** Where the focus goes as soon as it is drawn. */
  #focusNext: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('pagehide', this.#wipe);
    try {
      if (KEPT_LIST_KEY in localStorage) this.#prepare();
    } catch {
      // Where nothing can be stored, nothing was kept.
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('pagehide', this.#wipe);
    this.#wipe();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.kiosk && changed.has('kiosk')) this.#prepare();
  }

  protected override updated(): void {
    this.#entry.write();
    if (this.#wanted && this.#desk.state.kind === 'loaded') this.#want(this.#wanted);
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  get #asked(): Asked {
    const {kind, verify} = this;
    return {
      kind: kind === 'petition' ? kind : 'dossier',
      verification: verify === 'phone4' || verify === 'none' ? verify : 'id4',
    };
  }

  readonly #prepare = (): void => {
    const {kind} = this.#desk.state;
    if (kind === 'failed') this.#desk.retry();
    if (kind !== 'idle') return;
    const form: TrackerForm = {
      keptListKey: KEPT_LIST_KEY,
      asked: () => this.#asked,
      typed: () => this.#entry.fields,
      apply: this.#entry.apply,
      focus: (selector) => {
        this.#focusNext = selector;
        this.requestUpdate();
      },
      wipe: this.#wipe,
    };
    this.#desk.run(async () => {
      const {TrackerDesk} = await import('./tracker-desk.ts');
      return new TrackerDesk(this, form, this.#settings).ready(this.#settings.settings.language);
    });
  };

  readonly #want = (wanted: Wanted): void => {
    this.#prepare();
    const desk = this.#desk.state.last;
    this.#wanted = desk ? undefined : wanted;
    if (wanted === 'scan') desk?.scan();
    else if (wanted === 'submit') desk?.submit(this.#entry);
    else if (desk) this.#entry.tidy((fields, isFinal) => desk.read(fields, isFinal));
  };

  readonly #wipe = (): void => {
    this.#wanted = this.#focusNext = undefined;
    this.#entry.apply();
    this.#desk.state.last?.wipe();
  };

  readonly #actions: FormActions = {
    prepare: this.#prepare,
    want: this.#want,
    retry: () => (this.#desk.state.last ?? this.#desk).retry(),
  };

  protected override render(): TemplateResult {
    const {language, theme, hotline} = this.#settings.settings;
    const desk = this.#desk.state.last;
    const own = this.#messages.in(language);
    const messages = desk?.words(own) ?? own;
    const waitsFor = desk?.state ?? (this.#wanted === 'tidy' ? undefined : this.#wanted && this.#desk.state);
    const model = formModel(this.#asked, this.#entry.notes, waitsFor, hotline);
    this.#announcer.announce(desk?.said ?? spoken(model, messages) ?? this.#entry.saidNote);
    return html`<div class="root rr-block sentry-block ph-no-capture ym-hide-content fs-exclude" lang=${language} data-theme=${theme} data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="hidden" data-matomo-mask>
      ${desk?.renderAnswer(messages) ?? formView(model, desk?.renderScanner(), messages, this.#entry, this.#actions)}
      ${desk?.renderBelow()} ${this.#announcer.render()}
    </div>`;
  }
}
