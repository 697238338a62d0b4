import {serviceLevelEn} from './procedure-facts.en.ts';
import type {SearchMessages} from './procedure-search.ts';

export const searchMessagesEn: SearchMessages = {
  results: 'Results',
  clearText: 'Clear the text',
  narrow: 'There are more; type another word to narrow them down.',
  chosen: (facets) => `(${facets} chosen)`,
  back: 'Back to the list',
  nothing: (text) => (text ? `No procedure fits “${text}” yet.` : 'No procedure fits the chosen filters.'),
  tryInstead: 'Try:',
  suggestions: ['đăng ký khai sinh', 'chứng thực bản sao'],
  because: (typed, official) => `“${typed}” is an everyday word for “${official}”`,
  difference: 'What differs:',
  all: 'All',
  clear: 'Remove filters',
  facet: {field: 'Field', level: 'Level', subject: 'For whom', serviceLevel: 'Online service'},
  level: {
    ministry: 'Ministry',
    province: 'Province',
    district: 'District (before 1 July 2025)',
    commune: 'Commune',
    other: 'Other body',
  },
  serviceLevel: serviceLevelEn,
};
