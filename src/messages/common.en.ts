import type {CommonMessages} from './common.ts';

const again = (seconds?: number) =>
  seconds ? `Please try again in ${seconds} seconds.` : 'Please try again in a few minutes.';

export const common: CommonMessages = {
  retry: 'Try again',
  stillLoading: 'Still loading, one more moment…',
  problem: {
    network: () => 'The server could not be reached. Please check your connection and try again.',
    slow: () => 'The server took too long to answer. Please try again.',
    busy: (seconds) => `Too many look-ups right now. ${again(seconds)}`,
    maintenance: (seconds) => `The system is being maintained. ${again(seconds)}`,
    'not-found': () => 'This could not be found. Please check it and try again.',
    'not-allowed': () => 'The server does not allow this to be shown. Please contact the office for help.',
    'bad-data': () => 'The answer was damaged, so it cannot be shown. Please try again.',
    rejected: () => 'What was sent is not right yet. Please check it.',
    'too-large': () => 'The text is too long. Please shorten it.',
    conflict: () => 'The data has just changed. Please load it again.',
    configuration: () => 'This tool is not ready yet. Please contact the office for help.',
  },
  callUs: 'For help, call',
  showingLast: 'Showing what was loaded earlier.',
};
