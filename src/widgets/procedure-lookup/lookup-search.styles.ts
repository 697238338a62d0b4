import {css} from 'lit';

export const searchStyles = css`
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.667em;
    align-items: end;
    padding-block: 0.667em;
  }
  .facets label {
    font-size: 0.8334em;
  }
  .nothing {
    padding-block: 1.333em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.444em;
    margin-block-start: 0.333em;
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 2px;
  }
  .row[aria-selected='true'] {
    outline: 3px solid var(--accent);
    outline-offset: 0.25em;
  }
`;
