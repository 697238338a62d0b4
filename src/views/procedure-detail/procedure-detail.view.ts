import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSheetActions} from '../../domain/procedure/procedure-sheet.ts';
import {formatDay} from '../../messages/format-day.ts';
import type {ProcedureDetailMessages} from '../../messages/procedure-detail.ts';
import {hotlineView} from '../problem.view.ts';
import {openAnyway} from '../act-anyway.ts';
import {checklistView} from './checklist.view.ts';
import type {ProcedureDetailModel} from './procedure-detail.model.ts';

export interface ProcedureDetailFrame {
  readonly headingLevel: number;
  /** The papers, too, wait behind a disclosure. */
  readonly isCompact: boolean;
}

/** A fact of more characters than this is a sentence of the source's own, not a figure to stand out. */
const LONG_FACT = 40;

/** Everything about one procedure: the facts, the checklist, then the rest behind disclosures. */
export function procedureDetailView(
  model: ProcedureDetailModel,
  {headingLevel, isCompact}: ProcedureDetailFrame,
  messages: ProcedureDetailMessages,
  actions: ProcedureSheetActions,
): TemplateResult {
  const {procedure} = model;
  const checklist = checklistView(model, headingLevel + 1, messages, actions);
  return html`<article class="detail" part="detail">
    <div id="name" class="title" role="heading" aria-level=${headingLevel} tabindex="-1">${procedure.name}</div>
    <p class="quiet">${messages.code} ${procedure.code}</p>
    ${factsView(model, messages)}
    ${
      procedure.applyUrl
        ? html`<p class="screen-only">
          <a class="button primary wide" part="apply" href=${procedure.applyUrl} target="_blank" rel="noopener noreferrer"
            >${messages.apply}<span class="said"> (${messages.opensElsewhere})</span></a
          >
        </p>`
        : nothing
    }
    ${isCompact ? html`<details><summary @click=${openAnyway}>${messages.papers}</summary>${checklist}</details>` : checklist}
    ${restView(model, messages)}
    <p class="paper-only">${messages.printedOn(formatDay(model.printedOn))}</p>
  </article>`;
}

function factsView(
  {procedure, office}: ProcedureDetailModel,
  messages: ProcedureDetailMessages,
): TemplateResult {
  const {channels, duration, fee, serviceLevel} = procedure;
  const isOnline = channels.some(({channel}) => channel === 'online');
  const facts: readonly (readonly [label: string, value: string | undefined, remark?: string])[] = [
    [messages.facts.duration, duration && messages.duration(duration), duration?.text],
    [messages.facts.fee, fee && messages.fee(fee), fee?.text],
    [messages.facts.where, office.name ?? procedure.executingAgencies[0]],
    [
      messages.facts.online,
      serviceLevel ? messages.serviceLevel[serviceLevel] : isOnline ? messages.takenOnline : undefined,
    ],
  ];
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ([label, value, remark]) =>
        html`<div>
          <dt>${label}</dt>
          <dd class=${value && value.length > LONG_FACT ? 'words' : nothing}>${value ?? messages.notStated}${remark && remark !== value ? html`<span class="quiet">${remark}</span>` : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

function restView(
  {procedure, office}: ProcedureDetailModel,
  messages: ProcedureDetailMessages,
): TemplateResult {
  const {steps, channels, requirements, results, legalBases} = procedure;
  return html`${disclosure(
    messages.whereToGo,
    office.address || office.hours || office.hotline
      ? html`${office.name ? html`<p><b>${office.name}</b></p>` : nothing}
            ${office.address ? html`<p>${office.address}</p>` : nothing}
            ${office.hours ? html`<p>${messages.hours}: ${office.hours}</p>` : nothing}
            ${hotlineView(office.hotline, messages)}
            ${office.mapUrl ? html`<p>${outsideLink(office.mapUrl, messages.map, messages)}</p>` : nothing}`
      : undefined,
  )}
    ${disclosure(messages.steps, steps.length ? html`<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>` : undefined)}
    ${disclosure(
      messages.channels,
      channels.length
        ? html`<ul class="dots">
            ${channels.map(({channel, duration, fees}) => {
              const words = [
                duration && messages.duration(duration),
                ...fees.map((fee) => messages.fee(fee)),
              ].filter(Boolean);
              return html`<li><b>${messages.channel[channel]}</b>: ${words.join(' · ') || messages.notStated}</li>`;
            })}
          </ul>`
        : undefined,
    )}
    ${disclosure(messages.requirements, requirements ? html`<p class="prose">${requirements}</p>` : undefined)}
    ${disclosure(messages.results, results.length ? listOf(results) : undefined)}
    ${disclosure(
      messages.legalBases,
      legalBases.length
        ? html`<ul class="dots">
            ${legalBases.map(({code, name, url}) => {
              const words = name ? `${code}: ${name}` : code;
              return html`<li>${url ? outsideLink(url, words, messages) : words}</li>`;
            })}
          </ul>`
        : undefined,
    )}
    ${disclosure(messages.agencies, agenciesView(procedure, messages))}`;
}

function agenciesView(
  procedure: ProcedureDetailModel['procedure'],
  messages: ProcedureDetailMessages,
): TemplateResult {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [messages.fields, procedure.fields.join('; ')],
    [messages.subjects, procedure.subjects.join('; ')],
    [messages.carriedOutBy, procedure.executingAgencies.join('; ')],
    [messages.decidedBy, procedure.competentAgency],
    [messages.promulgatedBy, procedure.promulgatingAgency],
    [messages.decision, procedure.decision],
  ];
  return html`<dl class="pairs">
      ${rows.map(([label, value]) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing))}
    </dl>
    ${procedure.sourceUrl ? html`<p>${outsideLink(procedure.sourceUrl, messages.source, messages)}</p>` : nothing}`;
}

function disclosure(title: string, content: TemplateResult | undefined): TemplateResult | typeof nothing {
  return content
    ? html`<details><summary @click=${openAnyway}>${title}</summary><div class="inside">${content}</div></details>`
    : nothing;
}

function listOf(items: readonly string[]): TemplateResult {
  return html`<ul class="dots">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function outsideLink(url: string, words: string, messages: ProcedureDetailMessages): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${words}<span class="said"> (${messages.opensElsewhere})</span></a
  >`;
}
