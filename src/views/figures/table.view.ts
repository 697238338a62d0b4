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
        ${bodyOf(table, sort, messages.ownAgency)}
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

/** Texts of fewer characters stay on one line, as figures do. */
const LONG = 18;

interface Body {
  readonly sort: FigureSort | undefined;
  readonly ownAgency: string;
  readonly node: HTMLElement;
}

/** The body of each table as it was drawn last: the very same node stays where it is. */
const bodies = new WeakMap<FigureTable, Body>();

/** Rows as nodes: a template for each of hundreds of cells takes a slow phone several times as long. */
function bodyOf(table: FigureTable, sort: FigureSort | undefined, ownAgency: string): HTMLElement {
  const last = bodies.get(table);
  if (last && last.sort === sort && last.ownAgency === ownAgency) return last.node;
  const node = document.createElement('tbody');
  for (const {cells, mark} of sortedRows(table, sort)) {
    const row = node.appendChild(document.createElement('tr'));
    if (mark) row.className = mark;
    cells.forEach(({text}, index) => {
      const cell = row.appendChild(document.createElement(index > 0 ? 'td' : 'th'));
      cell.textContent = text;
      if (index === 0) cell.setAttribute('scope', 'row');
      const isNumber = table.columns[index]?.isNumber;
      if (isNumber) cell.className = 'number';
      if (isNumber ? /\d/.test(text) : text.length < LONG) cell.classList.add('whole');
      if (index > 0 || mark !== 'own') return;
      const own = cell.appendChild(document.createElement('span'));
      own.className = 'quiet';
      own.textContent = ` (${ownAgency})`;
    });
  }
  bodies.set(table, {sort, ownAgency, node});
  return node;
}
