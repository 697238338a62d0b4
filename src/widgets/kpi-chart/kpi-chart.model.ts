import type {QueryState} from '../../controllers/query-controller.ts';
import type {FigureChoice, FigureData} from '../../domain/indicator/figure-view.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer, FigureLook} from '../../views/figures/figure-answer.ts';
import {problemOf, type Problem} from '../../views/problem.view.ts';

/** What was read, with the way of telling it. */
export interface LoadedFigures {
  readonly data: FigureData;
  readonly look: FigureLook;
  /** Code of the agency that the figures are told of. */
  readonly agency: string;
  /** Whether the look tells of one indicator, which then has to be there. */
  readonly isOfIndicator: boolean;
  /** Reads what further checks need; nobody waits for it. */
  readonly addWholes: (signal: AbortSignal) => Promise<FigureData>;
}

/** Loaded figures as they can be told: there is no such indicator, there are no figures, or an answer. */
export type ToldFigures =
  | {readonly kind: 'unknown'; readonly code: string}
  | {readonly kind: 'empty'; readonly title: string}
  | {readonly kind: 'answer'; readonly answer: FigureAnswer};

/** Everything that the chart widget may draw; with a `problem` when it came after these figures had been read. */
export type KpiChartModel =
  | {readonly kind: 'waiting'; readonly isSlow: boolean}
  | {readonly kind: 'failed'; readonly problem: Problem}
  | (ToldFigures & {readonly problem?: Problem | undefined});

export function tellFigures(
  {look, isOfIndicator}: LoadedFigures,
  data: FigureData,
  choice: FigureChoice,
  messages: IndicatorMessages,
): ToldFigures {
  const indicator = data.indicators.find(({code}) => code === choice.indicator);
  if (isOfIndicator && !indicator) return {kind: 'unknown', code: choice.indicator};
  const answer = look(data, choice, messages);
  if (answer && answer.table.rows.length > 0) return {kind: 'answer', answer};
  const name = indicator && messages.indicatorName(indicator);
  return {kind: 'empty', title: answer?.title ?? name ?? messages.heading};
}

export function kpiChartModel(
  query: QueryState<LoadedFigures>,
  told: ToldFigures | undefined,
  hotline: string | undefined,
): KpiChartModel {
  const problem = query.kind === 'failed' ? problemOf(query, hotline, !!told) : undefined;
  if (told) return {...told, problem};
  return problem
    ? {kind: 'failed', problem}
    : {kind: 'waiting', isSlow: query.kind === 'loading' && query.isSlow};
}

/** What a screen reader is told: trouble, waiting that takes long, and the figure that a reader has picked. */
export function spokenOf(model: KpiChartModel, messages: IndicatorMessages, isPicked: boolean): string {
  if (model.kind === 'waiting') return model.isSlow ? messages.stillLoading : '';
  if (model.problem) return messages.problem[model.problem.kind]();
  return model.kind === 'answer' && isPicked ? model.answer.sentence : '';
}
