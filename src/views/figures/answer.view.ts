import {html, nothing, type TemplateResult} from 'lit';
import {capital} from '../../messages/capital.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import {safeUrl} from '../../primitives/safe-url.ts';
import type {FigureAnswer, ToldFlag} from './figure-answer.ts';
import {iconDone, iconDown, iconMissed, iconNote, iconSame, iconUp, iconWarning} from './figure-icons.ts';
import type {FigureSort} from './figure-rows.ts';
import {tableView} from './table.view.ts';

/** What the reader has opened, and what stands in places that are filled later. */
export interface AnswerFrame {
  readonly headingLevel: number;
  readonly showsTable: boolean;
  readonly sort: FigureSort | undefined;
  /** Pickers, above the chart. */
  readonly pickers?: TemplateResult | undefined;
  /** The chart, or what stands in its place. */
  readonly chart: TemplateResult | typeof nothing;
  /** Download, print, share. */
  readonly tools?: TemplateResult | undefined;
}

export interface AnswerActions {
  readonly toggleTable: () => void;
  readonly sort: (column: number) => void;
}

/** An indicator from its title to its source; everything is text before any chart is drawn. */
export function answerView(
  answer: FigureAnswer,
  frame: AnswerFrame,
  messages: IndicatorMessages,
  actions: AnswerActions,
): TemplateResult {
  const {title, agency, period, isSample, sentence, flags, definition, table} = answer;
  return html`<div role="heading" aria-level=${frame.headingLevel} class="title" part="title">${title}</div>
    <p class="quiet under">
      ${[agency, period && messages.period(period)].filter(Boolean).join(' · ')}
      ${isSample ? html`<span class="sample" title=${messages.sampleExplained}>${capital(messages.sample)}</span>` : nothing}
    </p>
    ${headlineView(answer, messages)}
    <p class="sentence" part="sentence">${unbroken(sentence)}</p>
    ${flags.length > 0 ? flagsView(flags, messages) : nothing} ${frame.pickers ?? (answer.periods.length > 1 ? html`<div class="pickers"></div>` : nothing)} ${frame.chart}
    <div class="tools screen-only">
      <button aria-expanded=${frame.showsTable} @click=${actions.toggleTable}>
        ${frame.showsTable ? messages.hideTable : messages.showTable}
      </button>
      ${frame.tools}
    </div>
    ${tableView(table, frame.showsTable, frame.sort, messages, actions.sort)}
    <div class="quiet source" part="source">
      ${definition ? html`<p part="definition"><b>${messages.definition}:</b> ${definition}</p>` : nothing}
      <p>
        ${answer.until ? `${messages.dataUntil(answer.until)}. ` : nothing}${sourcesView(answer, messages)}
      </p>
    </div>`;
}

/** Keeps a figure and its per cent sign on one line. */
const unbroken = (text: string): string => text.replaceAll(' %', '\u00A0%');

function headlineView(
  {headline, isProvisional, change, standing}: FigureAnswer,
  messages: IndicatorMessages,
): TemplateResult | typeof nothing {
  if (!headline) return nothing;
  const icons = {exceeded: iconDone, met: iconDone, missed: iconMissed, 'no-target': nothing};
  return html`<p class="headline" part="headline">
    <strong>${headline}</strong>
    ${isProvisional ? html`<span>${capital(messages.provisional)}</span>` : nothing}
    ${
      change
        ? html`<span class=${change.verdict}>${[iconDown, iconSame, iconUp][change.way + 1]} ${capital(unbroken(change.text))}</span>`
        : nothing
    }
    ${standing ? html`<span class=${standing.kind} part="standing">${icons[standing.kind]} ${unbroken(standing.text)}</span>` : nothing}
  </p>`;
}

function flagsView(flags: readonly ToldFlag[], messages: IndicatorMessages): TemplateResult {
  return html`<ul class="flags" part="flags" aria-label=${messages.flagsHeading}>
    ${flags.map(
      ({weight, title, text}) =>
        html`<li class=${weight}>
          ${weight === 'note' ? iconNote : iconWarning}
          <div><b>${title}</b><span class="said"> (${messages.flagWeight[weight]})</span><br />${unbroken(text)}</div>
        </li>`,
    )}
  </ul>`;
}

function sourcesView({sources, isSample}: FigureAnswer, messages: IndicatorMessages): unknown {
  if (sources.length === 0) return isSample ? messages.sampleExplained : messages.sourceUnknown;
  return sources.map(({name, url}, index) => {
    const href = safeUrl(url);
    const text = index === 0 ? messages.source(name) : name;
    return html`${index > 0 ? '; ' : nothing}${href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text}`;
  });
}
