import type {DossierAnswer} from '../domain/dossier/dossier-answer.ts';
import {isKeptWaiting} from '../domain/dossier/dossier-deadline.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {Fee} from '../domain/procedure/procedure.ts';
import type {DossierAnswerMessages} from './dossier-answer.ts';
import {deadlineEn, deadlineNotesEn} from './dossier-deadline.en.ts';
import {formatTime} from './format-time.ts';
import {formatMoney} from './format.ts';

const NOUN: Readonly<Record<DossierKind, string>> = {dossier: 'application', petition: 'petition'};

const STATE: DossierAnswerMessages['state'] = {
  'waiting-acceptance': 'Waiting to be accepted',
  processing: 'Being processed',
  'waiting-for-you': 'Waiting for you',
  'result-ready': 'Result ready',
  closed: 'Closed',
  unknown: 'As the office puts it',
};

export const dossierAnswerMessagesEn: DossierAnswerMessages = {
  sentence,
  state: STATE,
  deadline: deadlineEn,
  deadlineNotes: deadlineNotesEn,
  sorry: (deadline) =>
    isKeptWaiting(deadline) ? 'We are sorry that this takes longer than promised.' : undefined,
  apology: 'Letter of apology with the new date',
  action: (action) => {
    switch (action.kind) {
      case 'wait':
        return 'You need not do anything for now.';
      case 'await-review':
        return 'The office has received your papers. You need not do anything for now.';
      case 'owe':
        return 'You still have to pay what is listed below, as the office tells you.';
      case 'bring-papers':
        return action.papers.length > 0
          ? 'Please bring the papers listed below.'
          : 'Please call the office and ask which papers are missing.';
      case 'pay':
        return 'Please pay the fee so that the office can go on.';
      case 'collect':
        return `Please bring your receipt and ID card${action.fees.length > 0 ? ', and pay the rest of the fee at the counter' : ''}.`;
      case 'await-post':
        return `The post office will get in touch.${action.postalCode ? ` Tracking number: ${action.postalCode}.` : ''}${owed(action.fees)}`;
      case 'open-online':
        return `Please open the result on the site where you applied.${owed(action.fees)}`;
      case 'read-reason':
        return 'Please read the reason below; if it is not clear, call the office.';
      case 'call':
        return 'Please call the office for a clear answer.';
      case 'none':
        return undefined;
    }
  },
  headings: {
    toDo: 'What you need to do',
    timeline: 'Progress',
    papers: 'Papers handed in',
    fees: 'Fees',
    contact: 'Where to ask',
    details: 'More information',
    reason: 'Reason',
  },
  facts: {
    code: 'Code',
    applicant: 'Name',
    submitted: 'Handed in',
    received: 'Accepted',
    due: 'Due',
    dueWritten: 'Due date on your paper',
    finished: 'Finished',
    returned: 'Result returned',
    channel: 'How it was handed in',
    returnBy: 'How the result comes back',
    postalCode: 'Tracking number',
  },
  channel: {direct: 'At the counter', online: 'Online', postal: 'By post'},
  returnBy: {counter: 'At the counter', postal: 'By post', online: 'Online'},
  step: {
    event: 'Update by the office',
    submitted: 'Handed in',
    received: 'Accepted by the office',
    'papers-wanted': 'The office asked for more papers',
    'papers-brought': 'Papers brought',
    finished: 'Finished',
    returned: 'Result returned',
  },
  stepState: {done: 'Done', current: 'Now', expected: 'Expected'},
  when: (at) => (at ? formatTime(at) : 'No date given'),
  round: (round) => `Round ${round}`,
  reopened: 'Opened again',
  noTimeline: 'The office has not noted any step yet.',
  fee: ({type, amount, currency, text}) => {
    const name = type === 'charge' ? 'Charge' : 'Fee';
    if (amount === undefined) return `${name}: ${text ?? 'not stated yet'}`;
    if (amount === 0) return `${name}: free`;
    return `${name}: ${formatMoney(amount, 'en', currency)}`;
  },
  feeDue: 'Still to pay',
  feePaid: 'Paid',
  hours: 'Opening hours',
  call: 'Call',
  map: 'See the map',
  refresh: 'Update',
  another: (kind) => `Look up another ${NOUN[kind]}`,
  asOf: (at) => `As of ${formatTime(at)}`,
  print: 'Print a slip',
  slip: {
    title: (kind) => `Status of the ${NOUN[kind]}`,
    printedAt: (at) => `Printed at ${formatTime(at)}`,
    note: 'This slip is for information only and does not replace your receipt.',
    qr: 'QR code with the look-up code',
  },
  reminder: {
    save: 'Add the date to my calendar',
    fileName: 'due-date.ics',
    summary: (kind) => (kind === 'dossier' ? 'Collect the result of an application' : 'Answer to a petition'),
    description: (isCollected, hours, hotline) =>
      [
        isCollected && 'Remember your receipt and ID card.',
        hours && `Opening hours: ${hours}.`,
        hotline && `For questions call ${hotline}.`,
      ]
        .filter(Boolean)
        .join('\n'),
  },
  copy: 'Copy summary',
  copyCode: 'Copy code',
  copied: 'Copied.',
  copyFailed: 'This could not be copied. You can select the text and copy it.',
  share: 'Share',
  shareText: ({kind, procedureName, state, deadline}) => {
    const title = kind === 'dossier' ? 'Application' : 'Petition';
    const name = procedureName ? ` “${procedureName}”` : '';
    const said = state === 'unknown' ? '' : `: ${STATE[state].toLowerCase()}`;
    const due = deadlineEn(deadline);
    return `${title}${name}${said}.${due ? ` ${due}.` : ''}`;
  },
};

function owed(fees: readonly Fee[]): string {
  return fees.length > 0 ? ' There is still a fee to pay.' : '';
}

function sentence({kind, situation, label, holder, step, action}: DossierAnswer): string {
  const noun = `Your ${NOUN[kind]}`;
  const office = holder ?? 'the office';
  const at = step ? ` (step: ${step})` : '';
  switch (situation) {
    case 'registered':
    case 'waiting-acceptance':
      return `${noun} was sent to ${office} and waits to be accepted.`;
    case 'accepted':
      return `${noun} was accepted by ${office}${at}.`;
    case 'processing':
      return `${noun} is being processed by ${office}${at}.`;
    case 'papers-wanted':
      return `${noun} is with ${office}, waiting for more papers from you.`;
    case 'payment-wanted':
      return `${noun} is with ${office}, waiting for your payment.`;
    case 'waiting-for-you':
      return `${noun} is with ${office}, waiting for you.`;
    case 'finished':
    case 'result-ready':
      if (action.kind === 'await-post')
        return `The result is ready and ${action.postalCode ? 'on its way' : 'will be sent'} to you by post.`;
      if (action.kind === 'collect' && action.at)
        return `The result is ready, please collect it at ${action.at}.`;
      return kind === 'petition'
        ? 'Your petition has been answered.'
        : 'The result is ready, please collect it.';
    case 'returned':
      return `The result was returned, ${noun.toLowerCase()} is done.`;
    case 'refused':
      return `${noun} was not accepted by ${office}.`;
    case 'withdrawn':
      return `${noun} was withdrawn at your request.`;
    case 'stopped':
      return `${noun} is no longer processed by ${office}.`;
    case 'closed':
      return `${noun} is closed.`;
    case 'unknown':
      return label
        ? `The status of ${noun.toLowerCase()} at ${office} is given as “${label}”.`
        : `No status of ${noun.toLowerCase()} is given by ${office}.`;
  }
}
