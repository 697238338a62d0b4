import type {Situation} from '../domain/dossier/dossier-answer.ts';
import type {DossierDeviceMessages} from './dossier-device.ts';
import {formatTime} from './format-time.ts';
import {formatDay} from './format-day.ts';

const SITUATION: Readonly<Record<Situation, string>> = {
  registered: 'waiting to be accepted',
  'waiting-acceptance': 'waiting to be accepted',
  accepted: 'accepted',
  processing: 'being processed',
  'papers-wanted': 'waiting for papers',
  'payment-wanted': 'waiting for payment',
  'waiting-for-you': 'waiting for you',
  finished: 'result ready',
  'result-ready': 'result ready',
  returned: 'result returned',
  refused: 'not accepted',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  closed: 'closed',
  unknown: 'another status',
};

export const dossierDeviceMessagesEn: DossierDeviceMessages = {
  scan: {
    heading: 'Scan the code on your receipt',
    starting: 'Opening the camera…',
    aim: {
      all: 'Hold the QR code or barcode in the middle of the frame. The picture is not sent anywhere.',
      qr: 'Hold the QR code in the middle of the frame. The picture is not sent anywhere. This browser cannot read barcodes: if there is only a barcode, please type the code printed next to it.',
    },
    photo: 'Choose a photo of the receipt',
    again: 'Open the camera again',
    stop: 'Stop and type the code',
    found: (code) => `Code read: ${code}.`,
    reading: 'Reading the photo…',
    failed: {
      'no-camera': 'This device has no camera that can be used. You can choose a photo or type the code.',
      denied: 'The browser may not use the camera. You can choose a photo or type the code.',
      insecure: 'This page cannot open the camera. You can choose a photo or type the code.',
      busy: 'Another app is using the camera. Please close it, or type the code.',
      'no-reader': 'The part that reads codes could not be loaded. Please try again, or type the code.',
      'nothing-found':
        'No code could be read in the photo. Please take it closer and sharper, or type the code.',
      'no-qr-code':
        'There is no QR code to be seen in the photo. Please take it closer and sharper. If there is only a barcode, this browser cannot read it: please type the code printed next to it.',
    },
  },
  saved: {
    heading: (kind) => (kind === 'dossier' ? 'Applications on this device' : 'Petitions on this device'),
    about:
      'Only the code, the name you choose and the last status are kept, on this device alone; never your digits or your name. Other people using this device can see the list.',
    save: 'Keep on this device',
    saved: 'Kept on this device.',
    label: 'A name for your list',
    labelHint: 'For example: birth certificate. Please no personal names or ID numbers.',
    rename: 'Rename',
    cancel: 'Cancel',
    removeShort: 'Take off',
    open: (label) => `Look at ${label} again`,
    remove: (label) => `Take ${label} off the list`,
    removed: (label) => `${label} was taken off the list.`,
    undo: 'Undo',
    wipe: 'Wipe everything from this device',
    wipeAsk: (count) =>
      `Wipe ${count === 1 ? 'the one entry' : `all ${count} entries`} from this device? This cannot be undone.`,
    wipeYes: 'Wipe everything',
    wipeNo: 'Keep',
    wiped: 'Everything was wiped from this device.',
    full: (limit) => `The list holds ${limit} entries already. Please take some off first.`,
    unavailable: 'This browser does not allow a list to be kept. Looking up works as usual.',
    lastLook: (at) => `Last look: ${formatTime(at)}`,
    changed: (change) => {
      switch (change.kind) {
        case 'situation':
          return `New: ${SITUATION[change.to]} (before: ${SITUATION[change.from]}).`;
        case 'due':
          if (!change.to) return 'The due date is no longer shown.';
          return change.from
            ? `The due date moved from ${formatDay(change.from)} to ${formatDay(change.to)}.`
            : `A due date was set: ${formatDay(change.to)}.`;
        case 'label':
          return 'The office now gives another status.';
        case 'papers':
          return 'The office asks you for more papers.';
        case 'fees':
          return 'There is a new fee to pay.';
        case 'steps':
          return change.added === 1 ? 'There is 1 new step.' : `There are ${change.added} new steps.`;
      }
    },
    unchanged: 'Nothing new since your last look.',
  },
  kiosk: {
    notice: 'This is a shared machine. Nothing is kept after you leave.',
    warning: (seconds) => `The screen will be cleared in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    stay: 'I am still reading',
    wipeNow: 'Clear now',
  },
};
