import type {DossierChange} from '../domain/dossier/dossier-changes.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {VietnamTime} from '../primitives/calendar-date.ts';
import type {MessageBundle} from './bundle.ts';
import {dossierDeviceMessagesVi} from './dossier-device.vi.ts';

/** Sentences about the device in the citizen's hand: camera, list kept on it, shared machine. */
export interface DossierDeviceMessages {
  readonly scan: {
    readonly heading: string;
    readonly starting: string;
    /** `qr` where the browser reads QR codes only. */
    readonly aim: Readonly<Record<'all' | 'qr', string>>;
    readonly photo: string;
    readonly again: string;
    readonly stop: string;
    readonly found: (code: string) => string;
    readonly reading: string;
    readonly failed: Readonly<
      Record<
        'no-camera' | 'denied' | 'insecure' | 'busy' | 'no-reader' | 'nothing-found' | 'no-qr-code',
        string
      >
    >;
  };
  readonly saved: {
    readonly heading: (kind: DossierKind) => string;
    /** What is kept, where, and who can see it; said before the first saving. */
    readonly about: string;
    readonly save: string;
    readonly saved: string;
    readonly label: string;
    readonly labelHint: string;
    readonly rename: string;
    readonly cancel: string;
    readonly removeShort: string;
    readonly open: (label: string) => string;
    readonly remove: (label: string) => string;
    readonly removed: (label: string) => string;
    readonly undo: string;
    readonly wipe: string;
    readonly wipeAsk: (count: number) => string;
    readonly wipeYes: string;
    readonly wipeNo: string;
    readonly wiped: string;
    readonly full: (limit: number) => string;
    readonly unavailable: string;
    readonly lastLook: (at: VietnamTime) => string;
    readonly changed: (change: DossierChange) => string;
    readonly unchanged: string;
  };
  readonly kiosk: {
    readonly notice: string;
    readonly warning: (seconds: number) => string;
    readonly stay: string;
    readonly wipeNow: string;
  };
}

export const DOSSIER_DEVICE_MESSAGES: MessageBundle<DossierDeviceMessages> = {
  vi: dossierDeviceMessagesVi,
  en: async () => (await import('./dossier-device.en.ts')).dossierDeviceMessagesEn,
};
