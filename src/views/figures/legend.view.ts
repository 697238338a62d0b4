import {html, nothing, svg, type TemplateResult} from 'lit';

/** One sign of a chart and what it means. */
export interface ExplainedSign {
  readonly label: string;
  readonly sign: string;
}

const SIGNS: Readonly<Record<string, TemplateResult<2>>> = {
  target: svg`<path d="M1 8h22" stroke-dasharray="6 3"></path>`,
  open: svg`<circle cx="12" cy="8" r="5"></circle>`,
  openBar: svg`<path d="M2 2h20v12H2z"></path>`,
  revised: svg`<path class="full" d="M12 2l6 6-6 6-6-6z"></path>`,
  doubted: svg`<path class="full" d="M12 2l7 12H5z"></path>`,
  onTime: svg`<path class="full" d="M1 1h22v14H1z"></path><path class="cut" d="M6 5v.1M12 5v.1M18 5v.1M6 11v.1M12 11v.1M18 11v.1"></path>`,
  late: svg`<path class="full" d="M1 1h22v14H1z"></path><path class="cut" d="M1 15 15 1M9 15 23 1"></path>`,
  rest: svg`<path d="M1 1h22v14H1zM1 5h22M1 10h22"></path>`,
};

const PLAIN = svg`<path class="full" d="M1 1h22v14H1z"></path>`;

/** The signs of a chart in words; hidden from screen readers, for which every point says what it is. */
export function legendView(signs: readonly ExplainedSign[]): TemplateResult | typeof nothing {
  if (signs.length === 0) return nothing;
  return html`<ul class="legend" aria-hidden="true">
    ${signs.map(
      ({label, sign}) =>
        html`<li><svg class=${sign} viewBox="0 0 24 16">${SIGNS[sign] ?? PLAIN}</svg> ${label}</li>`,
    )}
  </ul>`;
}
