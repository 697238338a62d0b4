import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineStep} from '../../domain/dossier/dossier-timeline.ts';
import type {DossierAnswerMessages} from '../../messages/dossier-answer.ts';
import {iconStep} from './tone-icon.ts';

/** How the dossier went so far, oldest first; where it is now is marked in words and for screen readers. */
export function timelineView(
  steps: readonly TimelineStep[],
  level: number,
  messages: DossierAnswerMessages,
): TemplateResult {
  return html`<section class="way" part="timeline">
    <div class="subtitle" role="heading" aria-level=${level}>${messages.headings.timeline}</div>
    ${
      steps.length
        ? html`<ol class="steps">${steps.map((step, i) => stepView(step, steps[i - 1], messages))}</ol>`
        : html`<p>${messages.noTimeline}</p>`
    }
  </section>`;
}

function stepView(
  step: TimelineStep,
  before: TimelineStep | undefined,
  messages: DossierAnswerMessages,
): TemplateResult {
  const {state, round, reopened, content, unit, at, kind} = step;
  const marks = [
    state === 'done' ? undefined : messages.stepState[state],
    before && round !== before.round ? messages.round(round) : undefined,
    reopened ? messages.reopened : undefined,
  ].filter((mark) => mark !== undefined);
  return html`<li class="step" data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
    ${iconStep(state)}
    <div>
      <p class="what">
        ${content ?? messages.step[kind]}
        ${marks.map((mark) => html`<b class="mark">${mark}</b>`)}
        ${state === 'done' ? html`<span class="said">${messages.stepState.done}</span>` : nothing}
      </p>
      <p class="quiet">${[messages.when(at), unit].filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}
