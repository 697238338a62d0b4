import {html, nothing, type TemplateResult} from 'lit';
import {periodCode} from '../../domain/indicator/reporting-period.ts';
import type {IndicatorMessages, IndicatorView} from '../../messages/indicator.ts';
import type {FigureAnswer} from './figure-answer.ts';

/** What a reader may pick. */
export type Picker = 'period' | 'agency' | 'view';

export interface Choices {
  readonly pickers: readonly Picker[];
  readonly agencies: readonly {readonly code: string; readonly name: string}[];
  readonly views: readonly IndicatorView[];
  readonly agency: string;
  readonly view: IndicatorView;
}

export interface ToolActions {
  readonly csv: () => void;
  readonly print: () => void;
  /** Absent while there is no chart. */
  readonly png?: (() => void) | undefined;
  readonly share?: () => void;
}

/** Lists to choose the period, the agency and the way of looking; a list of one is left out. */
export function pickersView(
  answer: Pick<FigureAnswer, 'period' | 'periods'>,
  {pickers, agencies, views, agency, view}: Choices,
  messages: IndicatorMessages,
  pick: (picker: Picker, value: string) => void,
): TemplateResult | undefined {
  const lists: Record<Picker, readonly (readonly [string, string, boolean])[]> = {
    period: answer.periods.map((one) => {
      const code = periodCode(one);
      return [code, messages.period(one), !!answer.period && periodCode(answer.period) === code];
    }),
    agency: agencies.map(({code, name}) => [code, name, code === agency]),
    view: views.map((one) => [one, messages.view[one], one === view]),
  };
  const shown = pickers.filter((picker) => lists[picker].length > 1);
  if (shown.length === 0) return undefined;
  return html`<div class="pickers screen-only" part="pickers">
    ${shown.map(
      (picker) =>
        html`<label
          >${messages.pick[picker]}
          <select @change=${(event: Event) => pick(picker, (event.target as HTMLSelectElement).value)}>
            ${lists[picker].map(
              ([value, label, isChosen]) =>
                html`<option value=${value} ?selected=${isChosen}>${label}</option>`,
            )}
          </select>
        </label>`,
    )}
  </div>`;
}

/** Take the figures along: file, picture, link, paper. */
export function toolsView(
  messages: IndicatorMessages,
  {csv, png, print, share}: ToolActions,
): TemplateResult {
  return html`<button class="bare" @click=${csv}>${messages.action.csv}</button>
    ${png ? html`<button class="bare" @click=${png}>${messages.action.png}</button>` : nothing}
    ${share ? html`<button class="bare" @click=${share}>${messages.action.share}</button>` : nothing}
    <button class="bare" @click=${print}>${messages.action.print}</button>`;
}
