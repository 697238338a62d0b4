import type {TemplateResult} from 'lit';
import {SYSTEM_CLOCK} from '../../controllers/clock.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {ScanController} from '../../controllers/scan-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {readDossierCode} from '../../domain/dossier/dossier-code.ts';
import {DOSSIER_DEVICE_MESSAGES, type DossierDeviceMessages} from '../../messages/dossier-device.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {scanStyles} from './scan.styles.ts';
import {scanView} from './scan.view.ts';
import type {TrackerHost} from './tracker-host.ts';

/** The part of the tracker that comes when a citizen wants to scan the receipt instead of typing its code. */
export class TrackerScan {
  readonly #settings: SettingsController;
  readonly #messages: MessagesController<DossierDeviceMessages>;
  readonly #scan: ScanController;
  readonly #close: () => void;
  #found: string | undefined;

  /** `onCode` is given a code that was read; `onClose` is called when the citizen would rather type. */
  constructor(
    host: TrackerHost,
    settings: SettingsController,
    onCode: (code: string) => void,
    onClose: () => void,
  ) {
    this.#settings = settings;
    this.#messages = new MessagesController(host, DOSSIER_DEVICE_MESSAGES);
    this.#close = onClose;
    this.#scan = new ScanController(host, {
      clock: () => host.clock ?? SYSTEM_CLOCK,
      video: () => host.renderRoot.querySelector('video'),
      onText: (text) => {
        // A receipt carries a dossier's code; an ID card carries much that is not to be read.
        const reading = readDossierCode(text);
        if (reading.kind !== 'code' && reading.kind !== 'unknown-form') return false;
        this.#found = reading.code;
        onCode(reading.code);
        return true;
      },
    });
    addStyles(host, scanStyles);
  }

  get said(): string | undefined {
    const {scan} = this.#words;
    const {state} = this.#scan;
    if (state.kind === 'failed') return scan.failed[state.fault];
    if (state.kind === 'aiming') return scan.aim[state.codes];
    return this.#found && scan.found(this.#found);
  }

  open(): void {
    this.#found = undefined;
    void this.#scan.start();
  }

  clear(): void {
    this.#found = undefined;
    this.#scan.stop();
  }

  /** Nothing while it is closed. */
  render(): TemplateResult | undefined {
    const {state} = this.#scan;
    if (state.kind === 'closed') return undefined;
    return scanView(state, this.#words.scan, {
      stop: () => {
        this.clear();
        this.#close();
      },
      photo: (file) => void this.#scan.readPhoto(file),
      again: () => this.open(),
    });
  }

  get #words(): DossierDeviceMessages {
    return this.#messages.in(this.#settings.settings.language);
  }
}
