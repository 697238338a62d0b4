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
    border: 2px solid var(--accent);
  }
  .toggle {
    margin-block-start: 0.667em;
    padding-inline: 0.667em;
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
  .row {
    display: block;
    width: 100%;
    padding: 0.667em 0;
    border: solid var(--line);
    border-width: 1px 0 0;
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
  .name {
    font-weight: 600;
    max-width: 68ch;
  }
  .badge {
    color: var(--done);
    border: 1px solid;
    border-radius: 4px;
    padding-inline: 0.333em;
    display: inline-block;
  }
  .waiting {
    display: grid;
    gap: 0.444em;
    margin-block-start: 3.5em;
  }
  .waiting > .bone {
    height: 3.9em;
  }
  .more {
    width: 100%;
    margin-block-start: 0.889em;
  }
`;
