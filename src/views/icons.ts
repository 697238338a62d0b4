import {html, type TemplateResult} from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const iconSearch = icon('M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm5-1.5L21 21');
export const iconClose = icon('M6 6l12 12M18 6 6 18');
export const iconBack = icon('M11 5l-7 7 7 7M4 12h16');
export const iconFilter = icon('M4 6h16M7 12h10M10 18h4');
