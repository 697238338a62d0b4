import {html, nothing, type TemplateResult} from 'lit';
import type {SourceError, SourceErrorKind} from '../domain/source-error.ts';
import type {CommonMessages} from '../messages/common.ts';
import {telephone} from '../primitives/telephone.ts';

/** One fault as a person meets it. */
export interface Problem {
  readonly kind: SourceErrorKind;
  readonly retryInS?: number;
  readonly hotline?: string;
  /** Older data stays on screen below the message. */
  readonly showsLast: boolean;
}

/** The fault of a failed question. */
export function problemOf(
  failed: {readonly error: SourceError; readonly retryInS?: number},
  hotline: string | undefined,
  showsLast: boolean,
): Problem {
  return {kind: failed.error.kind, retryInS: failed.retryInS, hotline, showsLast};
}

/** Faults that asking again the same way cannot cure. */
const LASTING = 'not-found rejected too-large configuration';

/** The one message of a fault: what happened, what to do, whom to call, and a way to try again. */
export function problemView(problem: Problem, messages: CommonMessages, retry: () => void): TemplateResult {
  return html`<div class="problem" part="problem">
    <p>
      ${messages.problem[problem.kind](problem.retryInS)} ${problem.showsLast ? messages.showingLast : nothing}
    </p>
    ${hotlineView(problem.hotline, messages)}
    ${LASTING.includes(problem.kind) ? nothing : html`<button @click=${retry}>${messages.retry}</button>`}
  </div>`;
}

/** "Cần hỗ trợ, gọi …" with a number that can be tapped. */
export function hotlineView(
  hotline: string | undefined,
  messages: CommonMessages,
): TemplateResult | typeof nothing {
  if (!hotline) return nothing;
  return html`<p>${messages.callUs} <a href=${telephone(hotline)}>${hotline}</a></p>`;
}
