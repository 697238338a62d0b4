import {html, nothing, type TemplateResult} from 'lit';
import type {FacetName} from '../../domain/procedure/procedure-facets.ts';
import {formatNumber} from '../../messages/format.ts';
import type {LookupMessages} from '../../messages/procedure-lookup.ts';
import {iconFilter} from '../../views/icons.ts';
import type {FilterModel} from './procedure-lookup.model.ts';

export interface FilterActions {
  readonly toggleFilters: () => void;
  readonly filter: (facet: FacetName, value: string) => void;
  readonly clearFilters: () => void;
}

/** The facets: behind a button where space is short, beside each other where it is not. */
export function filtersView(
  {isOpen, chosen, facets}: FilterModel,
  messages: LookupMessages,
  actions: FilterActions,
): TemplateResult | typeof nothing {
  if (facets.length === 0) return nothing;
  return html`<div class="filters screen-only" part="filters">
    <button
      type="button"
      class="toggle"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="facets"
      @click=${actions.toggleFilters}
    >
      ${iconFilter} ${chosen ? messages.filtersOn(chosen) : messages.filters}
    </button>
    <div id="facets" class=${isOpen ? 'facets open' : 'facets'}>
      ${facets.map(
        ({name, value, options}) =>
          html`<div>
            <label for=${name}>${messages.facet[name]}</label>
            <select id=${name} @change=${(event: Event) => actions.filter(name, (event.target as HTMLSelectElement).value)}>
              <option value="" ?selected=${!value}>${messages.all}</option>
              ${options.map(
                (option) =>
                  html`<option value=${option.value} ?selected=${option.value === value}>
                    ${facetLabel(name, option.value, messages)} (${formatNumber(option.count, 'vi')})
                  </option>`,
              )}
            </select>
          </div>`,
      )}
      ${
        chosen
          ? html`<button type="button" class="bare" @click=${actions.clearFilters}>${messages.clearFilters}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function facetLabel(name: FacetName, value: string, messages: LookupMessages): string {
  const labels: Readonly<Record<string, string>> | undefined =
    name === 'level' || name === 'serviceLevel' ? messages[name] : undefined;
  return labels?.[value] ?? value;
}
