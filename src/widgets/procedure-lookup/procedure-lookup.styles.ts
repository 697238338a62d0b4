import {css} from 'lit';

export const lookupStyles = css`
  .field {
    position: relative;
    display: flex;
    align-items: center;
    margin-block: 0.333em;
  }
  .field > svg {
    position: absolute;
    inset-inline-start: 0.75em;
    color: var(--quiet);
    pointer-events: none;
  }
  .field > input {
    min-height: 3.111em;
    padding-inline: 2.6em 3em;
    border-width: 2px;
    border-color: var(--accent);
  }
  .field > button {
    position: absolute;
    inset-inline-end: 2px;
  }
  .filters {
    margin-block-start: 0.889em;
  }
  .toggle {
    width: 100%;
  }
  .facets {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 0.667em;
    align-items: end;
    padding-block: 0.667em;
  }
  .facets.open {
    display: grid;
  }
  .facets label {
    font-size: 0.8334em;
  }
  @container (min-width: 40em) {
    .facets {
      display: grid;
      padding-block: 0;
    }
    .toggle {
      display: none;
    }
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.889em;
    margin-block: 1.333em 0.333em;
  }
  .count > :first-child {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
  }
  .rows {
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: block;
    width: 100%;
    padding: 0.667em 0.444em;
    border: 0;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
    color: var(--ink);
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    cursor: pointer;
  }
  .row > span {
    display: block;
  }
  .row:hover,
  .row[aria-selected='true'] {
    background: var(--tint);
  }
  .row[aria-selected='true'] {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .name {
    font-weight: 600;
    max-width: 68ch;
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 2px;
  }
  .badge {
    color: var(--done);
    border: 1px solid;
    border-radius: 4px;
    padding-inline: 0.35em;
    white-space: nowrap;
  }
  .bone.short {
    width: 60%;
    margin-block-start: 0.333em;
    font-size: 0.8334em;
  }
  .more {
    width: 100%;
    margin-block-start: 0.889em;
  }
  .nothing {
    padding-block: 1.333em;
  }
  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.444em;
    margin-block-start: 0.333em;
  }
  [aria-busy='true'] .row:not(:has(.bone)) {
    opacity: 0.6;
  }
`;
