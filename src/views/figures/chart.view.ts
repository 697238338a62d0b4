import {html, nothing, type TemplateResult} from 'lit';
import {isDrawable} from '../../domain/indicator/is-drawable.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer} from './figure-answer.ts';

export interface ChartFrame {
  /** Names the chart among those of a widget. */
  readonly key: string;
  readonly state: 'waiting' | 'drawn' | 'failed';
  /** Its signs in words, once it is drawn. */
  readonly legend?: TemplateResult | typeof nothing | undefined;
}

export interface ChartActions {
  readonly press: (key: string, event: KeyboardEvent) => void;
  readonly retry: (key: string) => void;
}

/**
 * The place of the chart of these figures, if they have one, of its final height from the beginning. Only once it is
 * drawn does it take the focus: the arrow keys then walk its points.
 */
export function chartView(
  {title, figures}: FigureAnswer,
  {key, state, legend}: ChartFrame,
  messages: IndicatorMessages,
  actions: ChartActions,
): TemplateResult | typeof nothing {
  if (!isDrawable(figures)) return nothing;
  const isDrawn = state === 'drawn';
  const when = <T>(value: T): T | typeof nothing => (isDrawn ? value : nothing);
  return html`<div
      class=${state === 'waiting' ? 'plot bone' : 'plot'}
      part="chart"
      data-chart=${key}
      role=${when('application')}
      aria-label=${when(messages.chartLabel(messages.view[figures.kind], title))}
      aria-describedby=${when(`hint-${key}`)}
      tabindex=${when('0')}
      ?hidden=${state === 'failed'}
      @keydown=${(event: KeyboardEvent) => actions.press(key, event)}
    ></div>
    ${isDrawn ? html`<p class="said" id="hint-${key}">${messages.chartHint}</p>` : nothing}
    <div class="signs">${isDrawn ? legend : nothing}</div>
    ${
      state === 'failed'
        ? html`<div class="problem screen-only" part="problem">
            <p>${messages.chartFailed}</p>
            <button @click=${() => actions.retry(key)}>${messages.retry}</button>
          </div>`
        : nothing
    }`;
}
