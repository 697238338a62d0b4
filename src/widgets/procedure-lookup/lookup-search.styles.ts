import {css} from 'lit';

export const searchStyles = css`
  .field > button {
    position: absolute;
    inset-inline-end: 2px;
  }
  .tall {
    height: 18em;
  }
  .back {
    margin-inline-start: -0.444em;
    text-align: start;
  }
  .shell > .name {
    font-size: 1.2em;
    line-height: 1.35;
    margin-block: 0.444em;
  }
  .shell > .name:focus {
    outline: 0;
  }
  .row:hover,
  .row[aria-selected='true'] {
    background: var(--tint);
    box-shadow:
      -0.444em 0 var(--tint),
      0.444em 0 var(--tint);
  }
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
  .nothing > .line {
    margin-block-end: 0.889em;
  }
  .line > button {
    text-align: start;
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 2px;
  }
  @container (max-width: 10em) {
    .field > svg {
      display: none;
    }
    .field > input {
      padding-inline-start: 0.5em;
    }
  }
  .row[aria-selected='true'] {
    outline: 3px solid var(--accent);
    outline-offset: 0.25em;
  }
`;
