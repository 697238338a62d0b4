import {html, type TemplateResult} from 'lit';

/** A drawing of one line on a field of 24 by 24; a screen reader is told nothing of it. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
