import {html, type TemplateResult} from 'lit';
import type {TimelineStep} from '../../domain/dossier/dossier-timeline.ts';
import {icon} from '../../views/icon.ts';
import type {Tone} from './answer.model.ts';

const PATHS: Readonly<Record<Tone, string>> = {
  waiting: 'M6 3h12M6 21h12M7 3c0 6 10 6 10 18M17 3c0 6-10 6-10 18',
  running: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 2M16 4.2l2.6 1.4M20 8.4',
  'needs-you': 'M12 3 2.5 20h19ZM12 10v4.5M12 17.4v.1',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.3l2.8 2.8L16 9.5',
  late: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v6M12 16.4v.1',
  closed: 'M4 5h16v4H4ZM6 9v10h12V9M10 13h4',
  unknown: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 12h.1M12 12h.1M15.5 12h.1',
};

const STEP_PATHS: Readonly<Record<TimelineStep['state'], string>> = {
  done: 'M7 12.5l3.4 3.4L17.5 8.5',
  current: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  expected: 'M8 12h.1M12 12h.1M16 12h.1',
};

export const iconPhone = icon(
  'M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
);

export function toneIcon(tone: Tone): TemplateResult {
  return icon(PATHS[tone]);
}

export function iconStep(state: TimelineStep['state']): TemplateResult {
  return html`<svg class="dot" viewBox="0 0 24 24" aria-hidden="true"><path d=${STEP_PATHS[state]}></path></svg>`;
}
