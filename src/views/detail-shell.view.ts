import {html, nothing, type TemplateResult} from 'lit';
import type {CommonMessages} from '../messages/common.ts';
import type {SourceError} from '../domain/source-error.ts';
import {problemOf, problemView, type Problem} from './problem.view.ts';

/** What stands in place of a procedure until it is there, or when it does not come. */
export type DetailShell =
  {readonly kind: 'waiting'; readonly isSlow: boolean} | {readonly kind: 'failed'; readonly problem: Problem};

/** A question that has no answer yet, in the shape that every widget's query has. */
type Unanswered =
  | {readonly kind: 'idle' | 'loaded'}
  | {readonly kind: 'loading'; readonly isSlow: boolean}
  | {readonly kind: 'failed'; readonly error: SourceError; readonly retryInS?: number};

export function detailShell(query: Unanswered, hotline: string | undefined): DetailShell {
  return query.kind === 'failed'
    ? {kind: 'failed', problem: problemOf(query, hotline, false)}
    : {kind: 'waiting', isSlow: query.kind === 'loading' && query.isSlow};
}

/** What a screen reader is told meanwhile; '' while all goes well, so that a fault that comes again is said again. */
export function shellSaid(shell: DetailShell, messages: CommonMessages): string {
  if (shell.kind === 'failed') return messages.problem[shell.problem.kind]();
  return shell.isSlow ? messages.stillLoading : '';
}

/** Name (when known) with a skeleton of the final height, or the one message of what went wrong. */
export function detailShellView(
  shell: DetailShell,
  name: string | undefined,
  headingLevel: number,
  messages: CommonMessages,
  retry: () => void,
): TemplateResult {
  return html`<div class="shell">
    ${name ? html`<div id="name" class="name" role="heading" aria-level=${headingLevel} tabindex="-1">${name}</div>` : nothing}
    ${
      shell.kind === 'failed'
        ? problemView(shell.problem, messages, retry)
        : html`<div aria-busy="true">
          ${shell.isSlow ? html`<p class="quiet">${messages.stillLoading}</p>` : nothing}
          <span class="bone tall">&nbsp;</span>
        </div>`
    }
  </div>`;
}
