import {html, nothing, type TemplateResult} from 'lit';
import {SYSTEM_CLOCK} from '../../controllers/clock.ts';
import {IdleController} from '../../controllers/idle-controller.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {SAVED_LIMIT, SavedDossiers, type SavedDossier} from '../../controllers/saved-dossiers.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {dossierChanges, type DossierSnapshot} from '../../domain/dossier/dossier-changes.ts';
import type {DossierKind} from '../../domain/dossier/dossier.ts';
import {DOSSIER_DEVICE_MESSAGES, type DossierDeviceMessages} from '../../messages/dossier-device.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {deviceStyles} from './device.styles.ts';
import {idleView, keepingView, listView} from './device.view.ts';
import type {TrackerHost} from './tracker-host.ts';

/** Shared machines forget at once what nobody reads; in a hidden tab at home it may wait a little. */
const LIMITS = {idleMs: 120_000, warningMs: 20_000, hiddenMs: 600_000};

export interface DeviceActions {
  readonly keptListKey: string;
  /** Puts the code of a kept dossier into the form. */
  readonly open: (entry: SavedDossier) => void;
  readonly focus: (selector: string) => void;
  readonly wipe: () => void;
}

/** The dossier on screen, as far as the device may remember it. */
export interface Keepable {
  readonly kind: DossierKind;
  readonly code: string;
  readonly snapshot: DossierSnapshot;
}

type Step = 'none' | 'naming' | 'asking-to-wipe';

/** The part of the tracker about the device in the citizen's hand: the list kept on it, and wiping when idle. */
export class TrackerDevice {
  readonly #host: TrackerHost;
  readonly #settings: SettingsController;
  readonly #actions: DeviceActions;
  readonly #messages: MessagesController<DossierDeviceMessages>;
  readonly #idle: IdleController;
  readonly #saved: SavedDossiers;
  /** The entry as it was before the dossier on screen was looked up. */
  #before: SavedDossier | undefined;
  #shown: Keepable | undefined;
  #step: Step = 'none';
  #removed: SavedDossier | undefined;
  #note = '';

  constructor(host: TrackerHost, settings: SettingsController, actions: DeviceActions) {
    this.#host = host;
    this.#settings = settings;
    this.#actions = actions;
    this.#messages = new MessagesController(host, DOSSIER_DEVICE_MESSAGES);
    this.#idle = new IdleController(
      host,
      () => host.clock ?? SYSTEM_CLOCK,
      () => (host.kiosk ? {...LIMITS, hiddenMs: LIMITS.idleMs} : LIMITS),
      actions.wipe,
    );
    this.#saved = new SavedDossiers(actions.keptListKey);
    addStyles(host, deviceStyles);
    // What another tab has wiped goes from this one, too.
    const redraw = (): void => host.requestUpdate();
    host.addController({
      hostConnected: () => addEventListener('storage', redraw),
      hostDisconnected: () => removeEventListener('storage', redraw),
    });
  }

  /** Watches for idleness while there is something to wipe. */
  watch(hasSomething: boolean): void {
    this.#idle.watch(hasSomething);
  }

  /** What a screen reader is told; while the warning stands the same words all the time, so that they are said once. */
  get said(): string | undefined {
    const {secondsLeft} = this.#idle;
    if (secondsLeft !== undefined) return this.#words.kiosk.warning(LIMITS.warningMs / 1000);
    if (this.#step === 'asking-to-wipe') return this.#words.saved.wipeAsk(this.#saved.list().length);
    return this.#note || undefined;
  }

  /** Takes note of the dossier on screen; a kept one is brought up to date. */
  show(shown: Keepable): void {
    const {code, kind, snapshot} = shown;
    if (this.#shown?.code !== code) {
      this.#before = this.#host.kiosk ? undefined : this.#saved.find(kind, code);
      this.#step = 'none';
      this.#note = '';
    }
    const isNews = JSON.stringify(this.#shown?.snapshot) !== JSON.stringify(snapshot);
    this.#shown = shown;
    if (this.#before && isNews) this.#saved.save({...shown, label: this.#before.label, lookedAt: this.#now});
  }

  /** Forgets the dossier on screen. */
  clear(): void {
    this.#shown = this.#before = this.#removed = undefined;
    this.#step = 'none';
    this.#note = '';
  }

  renderIdle(): TemplateResult | typeof nothing {
    const {secondsLeft} = this.#idle;
    return secondsLeft === undefined
      ? nothing
      : idleView(secondsLeft, this.#words.kiosk, () => this.#idle.stay(), this.#actions.wipe);
  }

  renderChanges(): TemplateResult | typeof nothing {
    if (!this.#before || !this.#shown) return nothing;
    const {saved} = this.#words;
    const changes = dossierChanges(this.#before.snapshot, this.#shown.snapshot);
    return changes.length
      ? html`<ul class="changes">${changes.map((change) => html`<li>${saved.changed(change)}</li>`)}</ul>`
      : html`<p class="quiet unchanged">${saved.unchanged}</p>`;
  }

  /** The way to keep the dossier on screen. */
  renderKeeping(): TemplateResult | typeof nothing {
    if (this.#host.kiosk || !this.#shown) return nothing;
    const entry = this.#saved.find(this.#shown.kind, this.#shown.code);
    return keepingView({entry, isNaming: this.#step === 'naming', note: this.#note}, this.#words.saved, {
      begin: () => this.#go('naming', '#label'),
      cancel: () => this.#go('none', '.keeping button'),
      save: this.#save,
      remove: this.#remove,
    });
  }

  /** The list below the form, and what a shared machine says instead. */
  renderList(kind: DossierKind, level: number): TemplateResult | typeof nothing {
    if (this.#host.kiosk) return html`<p class="quiet kiosk">${this.#words.kiosk.notice}</p>`;
    const entries = this.#saved.list().filter((each) => each.kind === kind);
    if (entries.length === 0 && !this.#note) return nothing;
    const list = {
      kind,
      level,
      entries,
      note: this.#note,
      canUndo: !!this.#removed,
      asksToWipe: this.#step === 'asking-to-wipe' ? this.#saved.list().length : 0,
    };
    return listView(list, this.#words.saved, {
      open: this.#actions.open,
      remove: this.#remove,
      undo: this.#undo,
      // Nobody who presses twice shall have lost the list.
      askToWipe: () => this.#go('asking-to-wipe', '.kept .line > .bare'),
      keep: () => this.#go('none', '.kept > .bare'),
      wipe: this.#wipeList,
    });
  }

  get #words(): DossierDeviceMessages {
    return this.#messages.in(this.#settings.settings.language);
  }

  get #now(): number {
    return (this.#host.clock ?? SYSTEM_CLOCK).now();
  }

  #go(step: Step, focus: string): void {
    this.#step = step;
    this.#note = '';
    this.#actions.focus(focus);
  }

  #tell(note: string): void {
    this.#go('none', '.keeping button, .kept button');
    this.#note = note;
  }

  readonly #save = (label: string): void => {
    if (!this.#shown) return;
    const {saved} = this.#words;
    const outcome = this.#saved.save({...this.#shown, label, lookedAt: this.#now});
    this.#tell(
      outcome === 'saved' ? saved.saved : outcome === 'full' ? saved.full(SAVED_LIMIT) : saved.unavailable,
    );
  };

  readonly #remove = (entry: SavedDossier): void => {
    this.#saved.remove(entry);
    this.#removed = entry;
    this.#tell(this.#words.saved.removed(entry.label || entry.code));
  };

  readonly #undo = (): void => {
    if (this.#removed) this.#saved.save(this.#removed);
    this.#removed = undefined;
    this.#tell('');
  };

  readonly #wipeList = (): void => {
    this.#saved.wipe();
    this.#removed = undefined;
    this.#tell(this.#words.saved.wiped);
    this.#actions.focus('#code');
  };
}
