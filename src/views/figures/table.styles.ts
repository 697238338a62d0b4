import {css} from 'lit';

export const tableStyles = css`
  .sheet {
    container-type: inline-size;
    margin-block-end: 0.444em;
  }
  /* A shade at a side tells that the table goes on there: the covers move with it, the shades do not. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--paper) 50%, transparent) left / 2em 100% local,
      linear-gradient(to left, var(--paper) 50%, transparent) right / 2em 100% local,
      linear-gradient(to right, var(--line), transparent) left / 0.5em 100%,
      linear-gradient(to left, var(--line), transparent) right / 0.5em 100%;
    background-repeat: no-repeat;
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
  td:not(.number, .whole) {
    min-width: 20em;
    padding-inline-end: 0;
  }
  thead .bare {
    padding: 0;
    min-width: 44px;
    justify-content: inherit;
    text-align: inherit;
  }
  .whole {
    white-space: nowrap;
  }
  th .quiet {
    font-size: 0.9375em;
  }
  .own > *,
  .group > * {
    font-weight: 600;
    background: var(--tint);
  }
`;
