import {common} from './common.en.ts';
import {formatNumber} from './format.ts';
import {durationEn, feeEn, serviceLevelEn} from './procedure-facts.en.ts';
import type {LookupMessages} from './procedure-lookup.ts';

export const lookupMessagesEn: LookupMessages = {
  ...common,
  searchLabel: 'What do you need to do?',
  searchHint: 'Vietnamese words, with or without accents, for example: lam lai giay khai sinh',
  mostUsed: 'Most used procedures',
  count: (shown, total) => {
    const all = `${formatNumber(total, 'en')} procedure${total === 1 ? '' : 's'}`;
    return shown < total ? `${formatNumber(shown, 'en')} of ${all}` : all;
  },
  showMore: 'Show more',
  filters: 'Filter results',
  serviceLevel: serviceLevelEn,
  duration: durationEn,
  fee: feeEn,
};
