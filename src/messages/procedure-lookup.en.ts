import {common} from './common.en.ts';
import {formatNumber} from './format.ts';
import {durationEn, feeEn, levelEn, serviceLevelEn} from './procedure-facts.en.ts';
import type {LookupMessages} from './procedure-lookup.ts';

export const lookupMessagesEn: LookupMessages = {
  ...common,
  heading: 'Find an administrative procedure',
  searchLabel: 'What do you need to do?',
  searchHint: 'Vietnamese words, with or without accents, for example: lam lai giay khai sinh',
  clear: 'Clear the text',
  mostUsed: 'Most used procedures',
  results: 'Results',
  count: (shown, total) => {
    const all = `${formatNumber(total, 'en')} procedure${total === 1 ? '' : 's'}`;
    return shown < total ? `${formatNumber(shown, 'en')} of ${all}` : all;
  },
  nothing: (text) => `No procedure fits “${text}” yet.`,
  nothingFiltered: 'No procedure fits the chosen filters.',
  tryInstead: 'Try:',
  suggestions: ['đăng ký khai sinh', 'chứng thực bản sao'],
  showMore: 'Show more',
  narrow: 'There are more; type another word to narrow them down.',
  filters: 'Filter results',
  filtersOn: (n) => `Filter results (${n} chosen)`,
  clearFilters: 'Remove filters',
  all: 'All',
  facet: {field: 'Field', level: 'Level', subject: 'For whom', serviceLevel: 'Online service'},
  level: levelEn,
  serviceLevel: serviceLevelEn,
  because: (typed, official) => `“${typed}” is an everyday word for “${official}”`,
  difference: 'What differs:',
  duration: durationEn,
  fee: feeEn,
  back: 'Back to the list',
};
