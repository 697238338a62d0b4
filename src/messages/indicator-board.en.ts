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

const GROUPS: Readonly<Record<string, string>> = {
  ...scorecardGroup,
  'one-stop': 'One-stop results',
  reform: 'Administrative reform',
  scorecard: 'National scorecard 766',
};

export const boardMessagesEn: BoardMessages = {
  groupName: (group) => GROUPS[group] ?? group,
  scorecardGroup,
  decisionGroup: {
    transparency: scorecardGroup.transparency,
    progress: scorecardGroup.progress,
    digitisation: scorecardGroup.digitisation,
    online: 'Provision of online services',
    satisfaction: scorecardGroup.satisfaction,
  },
  board: {
    'mot-cua': {
      title: 'How procedures are handled',
      intro: 'Dossiers received, resolved, on time, early, filed online and returned by post.',
    },
    '766': {
      title: 'Service to people and businesses (Decision 766)',
      intro: 'Six groups of indicators as the National Public Service Portal shows them, at most 100 points.',
    },
  },
  score: (score, max) => `${formatNumber(score, 'en', 2)} of ${formatNumber(max, 'en')} points`,
  scoreUnknown: (points) => `No figures yet for ${formatNumber(points, 'en', 2)} of the points.`,
  scoreBasis: {
    formula: 'From the ratio',
    'zero-denominator': 'No cases in this period',
    published: 'Points published by the source',
  },
  lineUnscored: 'Shown only, gives no points',
  lineMissing: 'No figures',
  scoreNote:
    'The points are worked out from published results, not from the legal text; see the National Public Service Portal for the official score.',
};
