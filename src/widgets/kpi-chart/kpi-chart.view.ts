import {html, nothing, type TemplateResult} from 'lit';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import {answerView, type AnswerActions, type AnswerFrame} from '../../views/figures/answer.view.ts';
import {problemView} from '../../views/problem.view.ts';
import type {KpiChartModel} from './kpi-chart.model.ts';

export interface KpiChartActions extends AnswerActions {
  readonly retry: () => void;
}

export function kpiChartView(
  model: KpiChartModel,
  frame: AnswerFrame,
  messages: IndicatorMessages,
  actions: KpiChartActions,
): TemplateResult {
  const title = (text: string) =>
    html`<div role="heading" aria-level=${frame.headingLevel} class="title" part="title">${text}</div>`;
  switch (model.kind) {
    case 'waiting':
      return html`<div class="waiting" aria-busy="true">
        ${model.isSlow ? messages.stillLoading : nothing}<i class="bone"></i><i class="bone"></i><i class="bone"></i
        ><i class="bone"></i>
      </div>`;
    case 'failed':
      return problemView(model.problem, messages, actions.retry);
    case 'unknown':
      return html`${title(messages.heading)}
        <p part="empty">${messages.noSuchIndicator(model.code)}</p>`;
    case 'empty':
      return html`${title(model.title)} ${frame.pickers}
        <p part="empty">${messages.empty} <span class="quiet">${messages.emptyHint}</span></p>`;
    case 'answer':
      return html`${model.problem ? problemView(model.problem, messages, actions.retry) : nothing}
      ${answerView(model.answer, frame, messages, actions)}`;
  }
}
