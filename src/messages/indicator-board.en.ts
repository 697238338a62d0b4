import {formatPercent} from './format-percent.ts';
import {formatNumber} from './format.ts';
import type {BoardMessages} from './indicator-board.ts';

const scorecardGroup: BoardMessages['scorecardGroup'] = {
  transparency: 'Openness and transparency',
  progress: 'Progress and results',
  'online-services': 'Online services',
  'online-payment': 'Online payment',
  digitisation: 'Digitisation of dossiers',
  satisfaction: 'Satisfaction',
};

export const boardMessagesEn: BoardMessages = {
  scorecardGroup,
  scorecard: 'Service to people and businesses (Decision 766)',
  score: (score, max) => `${formatNumber(score, 'en', 2)} of ${formatNumber(max, 'en')} points`,
  scoreShare: (share) => `${formatPercent(share, 'en')} of the points`,
  scoreUnknown: (points) => `No figures yet for ${formatNumber(points, 'en', 2)} of the points.`,
  scoreBasis: {
    formula: 'From the ratio',
    'zero-denominator': 'No cases in this period',
    published: 'Points published by the source',
  },
  lineUnscored: 'Shown only, gives no points',
  lineMissing: 'No figures',
  decisionNote: (score, max) =>
    `The decision has five groups: the two online groups are one there, with ${formatNumber(score, 'en', 2)} of ${formatNumber(max, 'en')} points.`,
  scoreNote:
    'The points are worked out from published results, not from the legal text; see the National Public Service Portal for the official score.',
};
