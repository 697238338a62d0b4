import {common} from './common.en.ts';
import type {DossierMessages} from './dossier.ts';

export const dossierMessagesEn: DossierMessages = {
  ...common,
  heading: (kind) => (kind === 'dossier' ? 'Follow your application' : 'Follow your petition or feedback'),
  codeLabel: (kind) => (kind === 'dossier' ? 'Application code' : 'Petition code'),
  codeHint: 'Printed on your receipt or in the text message. You may paste the whole message here.',
  digitsLabel: {id4: 'Last 4 digits of the ID card', phone4: 'Last 4 digits of the phone number'},
  digitsHint: 'Of the person named on it. Only 4 digits, please not the whole number.',
  submit: 'Look up',
  looking: 'Looking it up…',
  notice: 'What you enter goes to the office for this look-up only and is not kept by this page.',
  scan: 'Scan the code on your receipt',
};
