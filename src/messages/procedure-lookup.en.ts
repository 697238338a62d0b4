import {common} from './common.en.ts';
import {formatNumber} from './format.ts';
import {durationEn, feeEn, serviceLevelEn} from './procedure-facts.en.ts';
import type {LookupMessages} from './procedure-lookup.ts';

export const lookupMessagesEn: LookupMessages = {
  ...common,
  searchLabel: 'What do you need to do?',
  searchHint: 'Vietnamese words, with or without accents, for example: lam lai giay khai sinh',
  clear: 'Clear the text',
  mostUsed: 'Most used procedures',
  results: 'Results',
  count: (shown, total) => {
    const all = `${formatNumber(total, 'en')} procedure${total === 1 ? '' : 's'}`;
    return shown < total ? `${formatNumber(shown, 'en')} of ${all}` : all;
  },
  showMore: 'Show more',
  narrow: 'There are more; type another word to narrow them down.',
  filters: (chosen) => (chosen ? `Filter results (${chosen} chosen)` : 'Filter results'),
  serviceLevel: serviceLevelEn,
  duration: durationEn,
  fee: feeEn,
  back: 'Back to the list',
};
