import type {QueryState} from '../../controllers/query-controller.ts';
import type {FigureChoice, FigureData} from '../../domain/indicator/figure-view.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer, FigureLook} from '../../views/figures/figure-answer.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';

/** What a board reads, in one request, and how it is told. */
export interface LoadedBoard {
  readonly data: FigureData;
  readonly look: FigureLook;
  readonly agency: string;
  /** Codes of the cards, in order; one empty code for a scorecard. */
  readonly cards: readonly string[];
}

/** One card; `key` names it among the others. */
export interface BoardCard {
  readonly key: string;
  readonly answer: FigureAnswer;
}

/** Everything that a board may draw. */
export type KpiBoardModel =
  | {readonly kind: 'waiting'; readonly isSlow: boolean}
  | {readonly kind: 'failed'; readonly problem: Problem}
  | {readonly kind: 'empty'; readonly problem?: Problem | undefined}
  | {readonly kind: 'cards'; readonly cards: readonly BoardCard[]; readonly problem?: Problem | undefined};

/** One card in words; none for an indicator without a single figure. */
export function tellCard(
  {data, look}: LoadedBoard,
  choice: FigureChoice,
  messages: IndicatorMessages,
): readonly BoardCard[] {
  const answer = look(data, choice, messages);
  return answer && answer.table.rows.length > 0 ? [{key: choice.indicator || 'score', answer}] : [];
}

export function kpiBoardModel(
  query: QueryState<LoadedBoard>,
  cards: readonly BoardCard[] | undefined,
  hotline: string | undefined,
): KpiBoardModel {
  const problem = query.kind === 'failed' ? problemOf(query, hotline, !!cards) : undefined;
  if (cards) return cards.length > 0 ? {kind: 'cards', cards, problem} : {kind: 'empty', problem};
  return problem
    ? {kind: 'failed', problem}
    : {kind: 'waiting', isSlow: query.kind === 'loading' && query.isSlow};
}

/** What a screen reader is told: trouble, and waiting that takes long. */
export function spokenOf(model: KpiBoardModel, messages: IndicatorMessages): string {
  if (model.kind === 'waiting') return model.isSlow ? messages.stillLoading : '';
  return model.problem ? messages.problem[model.problem.kind]() : '';
}
