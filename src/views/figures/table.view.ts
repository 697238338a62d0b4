import {html, nothing, type TemplateResult} from 'lit';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import {iconDown, iconUp} from './figure-icons.ts';
import {sortedRows, type FigureSort, type FigureTable} from './figure-rows.ts';

/**
 * The real table. Put away it is only out of sight: screen readers and paper have it always. Then its headers are
 * plain text, so that the focus never goes where nobody can see it.
 */
export function tableView(
  table: FigureTable,
  isShown: boolean,
  sort: FigureSort | undefined,
  messages: IndicatorMessages,
  onSort: (column: number) => void,
): TemplateResult {
  const {caption, columns, footnote} = table;
  const numeric = (index: number) => (columns[index]?.isNumber ? 'number' : nothing);
  return html`<div class=${isShown ? 'sheet' : 'sheet said'}>
    <div
      class=${isShown ? 'scroll' : nothing}
      role=${isShown ? 'region' : nothing}
      aria-label=${isShown ? caption : nothing}
      tabindex=${isShown ? 0 : nothing}
    >
      <table part="table">
        <caption class=${isShown ? nothing : 'said'}>${caption}</caption>
        <thead>
          <tr>
            ${columns.map(({key}, index) => headerView(messages.column[key], index, isShown, sort, messages, onSort, numeric(index)))}
          </tr>
        </thead>
        <tbody>
          ${sortedRows(table, sort).map(
            ({cells, mark}) =>
              html`<tr class=${mark ?? nothing}>
                ${cells.map(({text}, index) => (index > 0 ? cellView(text, columns[index]?.isNumber) : rowHeadView(text, mark === 'own' ? messages.ownAgency : undefined)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${footnote ? html`<p class="quiet">${footnote}</p>` : nothing}
  </div>`;
}

function headerView(
  label: string,
  index: number,
  isShown: boolean,
  sort: FigureSort | undefined,
  messages: IndicatorMessages,
  onSort: (column: number) => void,
  kind: string | typeof nothing,
): TemplateResult {
  const isSorted = sort?.column === index;
  const order = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${kind} aria-sort=${order}>
    ${
      isShown
        ? html`<button class="bare" title=${messages.sortBy(label)} @click=${() => onSort(index)}>
            ${label} ${isSorted ? (sort.isDescending ? iconDown : iconUp) : nothing}
          </button>`
        : label
    }
  </th>`;
}

/** Tables have hundreds of cells: each is as plain as can be. */
const cellView = (text: string, isNumber: boolean | undefined): TemplateResult =>
  isNumber ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;

const rowHeadView = (text: string, own: string | undefined): TemplateResult =>
  html`<th scope="row">${text}${own ? html`<span class="quiet">${` (${own})`}</span>` : nothing}</th>`;
