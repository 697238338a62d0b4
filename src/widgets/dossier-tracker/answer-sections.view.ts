import {html, nothing, type TemplateResult} from 'lit';
import type {Dossier} from '../../domain/dossier/dossier.ts';
import type {DossierAnswerMessages} from '../../messages/dossier-answer.ts';
import {formatTime} from '../../messages/format-time.ts';
import {telephone} from '../../primitives/telephone.ts';
import {iconPhone} from './tone-icon.ts';
import type {AnswerFacts, AnswerModel} from './answer.model.ts';

type Section = TemplateResult | typeof nothing;

export function feesView(
  {due, paid}: Dossier['fees'],
  level: number,
  messages: DossierAnswerMessages,
): Section {
  if (due.length + paid.length === 0) return nothing;
  const rows = [
    ...due.map((fee) => ({fee, label: messages.feeDue})),
    ...paid.map((fee) => ({fee, label: messages.feePaid})),
  ];
  return section(
    messages.headings.fees,
    level,
    html`<ul>
      ${rows.map(
        ({fee, label}) =>
          html`<li class="fee">
            <span>${messages.fee(fee)}${fee.text && fee.amount !== undefined ? html`<span class="quiet">${fee.text}</span>` : nothing}</span>
            <b>${label}</b>
          </li>`,
      )}
    </ul>`,
  );
}

export function papersView(
  papers: readonly string[],
  level: number,
  messages: DossierAnswerMessages,
): Section {
  if (papers.length === 0) return nothing;
  return section(
    messages.headings.papers,
    level,
    html`<ul class="dots">${papers.map((paper) => html`<li>${paper}</li>`)}</ul>`,
  );
}

/** A number to tap. */
export const callView = (hotline: string, messages: DossierAnswerMessages): TemplateResult =>
  html`<a class="call" href=${telephone(hotline)}>${iconPhone} ${messages.call} ${hotline}</a>`;

/** Where to go, when it is open, and the number to call. */
export function contactView(
  contact: AnswerModel['contact'],
  level: number,
  messages: DossierAnswerMessages,
): Section {
  if (!contact) return nothing;
  const {name, address, hours, hotline, mapUrl} = contact;
  return html`<section class="contact" part="contact">
    <div class="subtitle" role="heading" aria-level=${level}>${messages.headings.contact}</div>
    ${name ? html`<p><b>${name}</b></p>` : nothing}
    ${address ? html`<p>${address}</p>` : nothing}
    ${hours ? html`<p>${messages.hours}: ${hours}</p>` : nothing}
    ${hotline ? html`<p>${callView(hotline, messages)}</p>` : nothing}
    ${
      mapUrl
        ? html`<p class="screen-only"><a href=${mapUrl} target="_blank" rel="noopener noreferrer">${messages.map}</a></p>`
        : nothing
    }
  </section>`;
}

export function factsView(
  facts: AnswerFacts,
  level: number,
  messages: DossierAnswerMessages,
  copyCode: () => void,
  copyNote: Section,
): TemplateResult {
  const time = (at: AnswerFacts['due']) => at && formatTime(at);
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [messages.facts.applicant, facts.applicant],
    [messages.facts.submitted, time(facts.submitted)],
    [messages.facts.received, time(facts.received)],
    [facts.isDueMoved ? messages.facts.dueWritten : messages.facts.due, time(facts.due)],
    [messages.facts.finished, time(facts.finished)],
    [messages.facts.returned, time(facts.returned)],
    [messages.facts.channel, facts.channel && messages.channel[facts.channel]],
    [messages.facts.returnBy, facts.returnBy && messages.returnBy[facts.returnBy]],
  ];
  return section(
    messages.headings.details,
    level,
    html`<dl class="pairs">
      <div>
        <dt>${messages.facts.code}</dt>
        <dd>${facts.code} <button class="bare screen-only" @click=${copyCode}>${messages.copyCode}</button> ${copyNote}</dd>
      </div>
      ${rows.map(([label, value]) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing))}
      ${facts.postalCode ? html`<div class="whole"><dt>${messages.facts.postalCode}</dt><dd>${facts.postalCode}</dd></div>` : nothing}
    </dl>`,
  );
}

/** A section that the printed slip leaves out. */
function section(title: string, level: number, content: TemplateResult): TemplateResult {
  return html`<section class="screen-only">
    <div class="subtitle" role="heading" aria-level=${level}>${title}</div>
    ${content}
  </section>`;
}
