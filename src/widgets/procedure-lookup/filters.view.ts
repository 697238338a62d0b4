import {html, nothing, type TemplateResult} from 'lit';
import {FACET_NAMES, type FacetName, type ProcedureFacets} from '../../domain/procedure/procedure-facets.ts';
import type {ProcedureFilters} from '../../domain/procedure/procedure-query.ts';
import {formatNumber} from '../../messages/format.ts';
import type {SearchMessages} from '../../messages/procedure-search.ts';

export interface FilterActions {
  readonly filter: (facet: FacetName, value: string | undefined) => void;
  readonly clear: () => void;
}

/** The facets with how many rows each choice would give; a facet without a choice is left out. */
export function filtersView(
  facets: ProcedureFacets,
  filters: ProcedureFilters,
  messages: SearchMessages,
  {filter, clear}: FilterActions,
): TemplateResult {
  const shown = FACET_NAMES.filter((name) => filters[name] ?? facets[name].length > 1);
  return html`<div class="facets" part="filters">
    ${shown.map(
      (name) =>
        html`<div>
          <label for=${name}>${messages.facet[name]}</label>
          <select id=${name} @change=${(event: Event) => filter(name, (event.target as HTMLSelectElement).value || undefined)}>
            <option value="" ?selected=${!filters[name]}>${messages.all}</option>
            ${facets[name].map(
              ({value, count}) =>
                html`<option value=${value} ?selected=${value === filters[name]}>
                  ${facetLabel(name, value, messages)} (${formatNumber(count, 'vi')})
                </option>`,
            )}
          </select>
        </div>`,
    )}
    ${
      FACET_NAMES.some((name) => filters[name])
        ? html`<button class="bare" @click=${clear}>${messages.clear}</button>`
        : nothing
    }
  </div>`;
}

function facetLabel(name: FacetName, value: string, messages: SearchMessages): string {
  const labels: Readonly<Record<string, string>> | undefined =
    name === 'level' || name === 'serviceLevel' ? messages[name] : undefined;
  return labels?.[value] ?? value;
}
