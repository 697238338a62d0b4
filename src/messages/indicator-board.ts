import type {ScorecardGroupKey} from '../domain/indicator/scorecard-definition.ts';
import type {MessageBundle} from './bundle.ts';
import {boardMessagesVi} from './indicator-board.vi.ts';

/** Sentences of boards and of the national scorecard. */
export interface BoardMessages {
  readonly scorecardGroup: Readonly<Record<ScorecardGroupKey, string>>;
  /** Name of the scorecard. */
  readonly scorecard: string;
  readonly score: (score: number, max: number) => string;
  /** How much of its points a group got, in per cent. */
  readonly scoreShare: (share: number) => string;
  readonly scoreUnknown: (points: number) => string;
  readonly scoreBasis: Readonly<Record<'formula' | 'zero-denominator' | 'published', string>>;
  readonly lineUnscored: string;
  readonly lineMissing: string;
  readonly scoreNote: string;
  /** Of the two online groups, which are one in the decision. */
  readonly decisionNote: (score: number, max: number) => string;
}

export const BOARD_MESSAGES: MessageBundle<BoardMessages> = {
  vi: boardMessagesVi,
  en: async () => (await import('./indicator-board.en.ts')).boardMessagesEn,
};
