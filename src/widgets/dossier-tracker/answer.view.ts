import {html, nothing, type TemplateResult} from 'lit';
import type {DossierAnswerMessages} from '../../messages/dossier-answer.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import type {VietnamTime} from '../../primitives/calendar-date.ts';
import {iconBack} from '../../views/step-icons.ts';
import {problemView, type Problem} from '../../views/problem.view.ts';
import type {AnswerModel} from './answer.model.ts';
import {callView, contactView, factsView, feesView, papersView} from './answer-sections.view.ts';
import {timelineView} from './timeline.view.ts';
import {toneIcon} from './tone-icon.ts';

export interface AnswerActions {
  readonly refresh: () => void;
  readonly another: () => void;
  readonly retry: () => void;
  readonly print: () => void;
  readonly remind: () => void;
  readonly copy: () => void;
  readonly copyCode: () => void;
  /** Absent where the device cannot share. */
  readonly share: (() => void) | undefined;
}

/** What was copied, and what came of it. */
export interface Copying {
  readonly what: 'summary' | 'code';
  readonly note: string;
}

export interface AnswerFrame {
  readonly headingLevel: number;
  readonly asOf: VietnamTime;
  readonly now: VietnamTime;
  readonly isRefreshing: boolean;
  readonly problem: Problem | undefined;
  /** What changed since the citizen last looked. */
  readonly changes: unknown;
  readonly copying: Copying | undefined;
  /** The way to keep the dossier on this device. */
  readonly keeping: unknown;
}

/** The answer: one plain sentence, the date, what to do, how it went so far, and whom to call. */
export function answerView(
  model: AnswerModel,
  frame: AnswerFrame,
  form: DossierMessages,
  messages: DossierAnswerMessages,
  actions: AnswerActions,
): TemplateResult {
  const {answer, facts, tone} = model;
  const level = frame.headingLevel;
  const noteOf = (what: Copying['what']) =>
    frame.copying?.what === what ? html`<span>${frame.copying.note}</span>` : nothing;
  return html`<article class="answer" part="answer" aria-busy=${frame.isRefreshing}>
    <button class="bare back screen-only" @click=${actions.another}>
      ${iconBack} ${messages.another(answer.kind)}
    </button>
    <div class="slip paper-only">
      <div>
        <p class="slip-title">${messages.slip.title(answer.kind)}</p>
        <p><b>${facts.code}</b></p>
        ${facts.applicant ? html`<p>${messages.facts.applicant}: ${facts.applicant}</p>` : nothing}
        <p class="quiet">${messages.slip.printedAt(frame.now)}. ${messages.slip.note}</p>
      </div>
      <canvas id="qr" part="qr" role="img" aria-label=${messages.slip.qr} hidden></canvas>
    </div>
    ${frame.problem ? problemView(frame.problem, form, actions.retry) : nothing}
    ${facts.procedure ? html`<p class="procedure">${facts.procedure}</p>` : nothing}
    <p class="state" data-tone=${tone} part="state">${toneIcon(tone)} ${messages.state[model.state]}</p>
    <div id="answer" class="sentence" part="sentence" role="heading" aria-level=${level} tabindex="-1">
      ${messages.sentence(answer)}
    </div>
    ${frame.changes}
    ${deadlineView(model, messages)}
    ${actionView(model, level + 1, messages)}
    ${timelineView(model.timeline, level + 1, messages)}
    ${feesView(model.fees, level + 1, messages)}
    ${papersView(model.papers, level + 1, messages)}
    ${contactView(model.contact, level + 1, messages)}
    ${factsView(facts, level + 1, messages, actions.copyCode, noteOf('code'))}
    <p class="doing screen-only">
      <button @click=${actions.print}>${messages.print}</button>
      ${model.remind ? html`<button @click=${actions.remind}>${messages.reminder.save}</button>` : nothing}
      <button @click=${actions.copy}>${messages.copy}</button>
      ${actions.share ? html`<button @click=${actions.share}>${messages.share}</button>` : nothing}
      ${noteOf('summary')}
    </p>
    ${frame.keeping}
    <p class="as-of quiet screen-only">
      ${messages.asOf(frame.asOf)}
      <button class="bare" aria-disabled=${frame.isRefreshing} @click=${actions.refresh}>
        ${frame.isRefreshing ? form.looking : messages.refresh}
      </button>
    </p>
    <slot name="challenge"></slot>
  </article>`;
}

function deadlineView(
  {deadline, deadlineTone, apologyUrl}: AnswerModel,
  messages: DossierAnswerMessages,
): TemplateResult | typeof nothing {
  const words = messages.deadline(deadline);
  if (!words) return nothing;
  const sorry = messages.sorry(deadline);
  return html`<div class="deadline" part="deadline" data-tone=${deadlineTone}>
    <p class="due">${toneIcon(deadlineTone)} <span>${words}</span></p>
    ${sorry ? html`<p>${sorry}</p>` : nothing}
    ${
      apologyUrl
        ? html`<p><a part="apology" href=${apologyUrl} target="_blank" rel="noopener noreferrer">${messages.apology}</a></p>`
        : nothing
    }
    ${messages.deadlineNotes(deadline).map((note) => html`<p class="quiet">${note}</p>`)}
  </div>`;
}

function actionView(
  {answer: {action, reason}, contact}: AnswerModel,
  level: number,
  messages: DossierAnswerMessages,
): TemplateResult | typeof nothing {
  const words = messages.action(action);
  if (!words) return nothing;
  const isCalm = action.kind === 'wait' || action.kind === 'await-review';
  const items =
    action.kind === 'bring-papers'
      ? action.papers
      : 'fees' in action
        ? action.fees.map((fee) => [messages.fee(fee), fee.amount && fee.text].filter(Boolean).join(' · '))
        : [];
  return html`<section class=${isCalm ? 'to-do calm' : 'to-do'} part="action">
    ${isCalm ? nothing : html`<div class="subtitle" role="heading" aria-level=${level}>${messages.headings.toDo}</div>`}
    <p>${words}</p>
    ${action.kind === 'call' && contact?.hotline ? html`<p class="screen-only">${callView(contact.hotline, messages)}</p>` : nothing}
    ${items.length ? html`<ul class="dots">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
    ${reason ? html`<p><b>${messages.headings.reason}:</b> ${reason}</p>` : nothing}
  </section>`;
}
