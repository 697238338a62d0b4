import {css} from 'lit';

export const tableStyles = css`
  .sheet {
    container-type: inline-size;
    margin-block-end: 0.444em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.8889em;
    line-height: 1.45;
    text-align: start;
  }
  caption {
    max-width: 100cqi;
    text-align: start;
    padding-block: 0.444em;
    font-weight: 600;
  }
  td,
  th {
    min-width: 6.5em;
    overflow-wrap: normal;
    padding: 0.444em 0.667em 0.444em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--edge);
    vertical-align: bottom;
  }
  tbody th {
    min-width: 8.5em;
  }
  th:first-child {
    padding-inline-start: 0.444em;
  }
  td.number,
  th.number {
    min-width: 4em;
    text-align: end;
  }
  td:last-child:not(.number) {
    min-width: 12em;
    padding-inline-end: 0;
  }
  thead .bare {
    padding: 0;
    min-width: 44px;
    justify-content: inherit;
    text-align: inherit;
  }
  td:not(:last-child) {
    white-space: nowrap;
  }
  @container (max-width: 24em) {
    td.number {
      white-space: normal;
    }
  }
  .own > *,
  .group > * {
    font-weight: 600;
    background: var(--tint);
  }
`;
