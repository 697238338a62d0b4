import {html, nothing, type TemplateResult} from 'lit';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import {answerView, type AnswerActions, type AnswerFrame} from '../../views/figures/answer.view.ts';
import {problemView} from '../../views/problem.view.ts';
import type {BoardCard, KpiBoardModel} from './kpi-board.model.ts';

export interface BoardFrame {
  /** How many cards are drawn by now, from the first. */
  readonly drawn: number;
  /** What stands above the cards: lists to choose from, once they have come. */
  readonly pickers: TemplateResult | undefined;
  readonly tools: TemplateResult | undefined;
  readonly card: (card: BoardCard) => {readonly frame: AnswerFrame; readonly actions: AnswerActions};
}

export interface KpiBoardActions {
  readonly retry: () => void;
}

export function kpiBoardView(
  model: KpiBoardModel,
  {drawn, pickers, tools, card}: BoardFrame,
  messages: IndicatorMessages,
  {retry}: KpiBoardActions,
): TemplateResult {
  switch (model.kind) {
    case 'waiting':
      return html`<div class="grid" aria-busy="true">
        ${model.isSlow ? html`<p>${messages.stillLoading}</p>` : nothing}
        ${[...Array(6).keys()].map(() => html`<i class="bone card"></i>`)}
      </div>`;
    case 'failed':
      return problemView(model.problem, messages, retry);
    case 'empty':
      return html`<p part="empty">${messages.empty} <span class="quiet">${messages.emptyHint}</span></p>`;
    case 'cards': {
      const {cards, problem} = model;
      const kind = cards[0]?.answer.period?.kind;
      const isPicked = cards.some(({answer: {periods}}) => periods.length > 1 && periods[0]?.kind === kind);
      return html`${problem ? problemView(problem, messages, retry) : nothing}
        <div class=${isPicked ? 'top screen-only' : 'top low screen-only'}>${pickers}<div class="tools">${tools}</div></div>
        <div class=${cards.length > 1 ? 'grid' : nothing} aria-busy=${drawn < cards.length}>
          ${cards.slice(0, drawn).map((each) => {
            const {frame, actions} = card(each);
            return html`<section class=${cards.length > 1 ? 'card' : nothing} part="card">
              ${answerView(each.answer, frame, messages, actions)}
            </section>`;
          })}
        </div>`;
    }
  }
}
