import type {DecisionGroupKey, ScorecardGroupKey} from '../domain/indicator/scorecard-definition.ts';
import type {MessageBundle} from './bundle.ts';
import {boardMessagesVi} from './indicator-board.vi.ts';

/** Ready-made boards. */
export type BoardPreset = 'mot-cua' | '766';

/** Sentences of boards and of the national scorecard. */
export interface BoardMessages {
  /** Heading of an indicator group; a group of somebody else's is its own name. */
  readonly groupName: (group: string) => string;
  readonly scorecardGroup: Readonly<Record<ScorecardGroupKey, string>>;
  readonly decisionGroup: Readonly<Record<DecisionGroupKey, string>>;
  readonly board: Readonly<Record<BoardPreset, {readonly title: string; readonly intro: string}>>;
  readonly score: (score: number, max: number) => string;
  readonly scoreUnknown: (points: number) => string;
  readonly scoreBasis: Readonly<Record<'formula' | 'zero-denominator' | 'published', string>>;
  readonly lineUnscored: string;
  readonly lineMissing: string;
  readonly scoreNote: string;
}

export const BOARD_MESSAGES: MessageBundle<BoardMessages> = {
  vi: boardMessagesVi,
  en: async () => (await import('./indicator-board.en.ts')).boardMessagesEn,
};
