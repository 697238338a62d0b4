import type {DossierCodePart} from '../domain/dossier/dossier-code.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {DossierReadingMessages} from './dossier-reading.ts';

const NOUN: Readonly<Record<DossierKind, string>> = {dossier: 'application', petition: 'petition'};

const MISSING: Readonly<Record<DossierCodePart, string>> = {
  agency: 'The first part, the code of the office, is missing (such as 000.17.22.H56 or H26.15).',
  date: 'The middle part, the date of receipt, is missing (such as 261120).',
  serial: 'The last part, the running number, is missing (such as 0012).',
};
const WRONG: Readonly<Record<DossierCodePart, string>> = {
  agency: 'The first part (the code of the office) is not right. Please compare it with your receipt.',
  date: 'The date in the middle is not right. Please compare it with your receipt.',
  serial: 'The running number at the end is not right. Please compare it with your receipt.',
};

export const dossierReadingMessagesEn: DossierReadingMessages = {
  codeReading: (reading, kind) => {
    switch (reading.kind) {
      case 'code':
        return reading.repaired ? `Code read: ${reading.code}. Please check that it is right.` : undefined;
      case 'unknown-form':
        return undefined;
      case 'empty':
        return `Please enter the ${NOUN[kind]} code.`;
      case 'incomplete':
        return MISSING[reading.part];
      case 'wrong-part':
        return WRONG[reading.part];
      case 'personal-number':
        return `This looks like an ID or phone number. Please enter the ${NOUN[kind]} code.`;
      case 'unreadable':
        return `There is no ${NOUN[kind]} code here. Please look at your receipt or text message.`;
    }
  },
  digitsReading: (reading) => {
    switch (reading.kind) {
      case 'digits':
        return reading.shortened ? `Only the last 4 digits are used: ${reading.digits}.` : undefined;
      case 'empty':
        return 'Please enter the last 4 digits.';
      case 'too-short':
        return reading.missing === 1 ? '1 digit is missing.' : `${reading.missing} digits are missing.`;
      case 'not-digits':
        return 'Only digits can be entered here.';
    }
  },
  refused: {
    code: (reason, kind) => {
      if (reason === 'required') return `Please enter the ${NOUN[kind]} code.`;
      const what = reason === 'too-long' ? 'is too long' : 'does not have the right form';
      return `The office did not take this code: it ${what}. Please compare it with your receipt.`;
    },
    digits: (reason) =>
      reason === 'required'
        ? 'Please enter the last 4 digits.'
        : 'The office did not take these 4 digits: they do not have the right form. Please enter them again.',
  },
  problem: {
    'not-found': () =>
      'Nothing matches what was entered. Please compare it with your receipt, or try again in 24 hours after several wrong tries.',
    'not-allowed': () => 'The office does not allow look-ups here. Please call the office and ask.',
    rejected: () => 'What was entered is not right. Please compare it with your receipt.',
  },
  challenge: 'Please confirm that you are not a machine.',
  challengeFailed: 'This could not be confirmed. Please try again; what you entered is still here.',
  wiped: 'The screen was cleared to keep your information private.',
};
