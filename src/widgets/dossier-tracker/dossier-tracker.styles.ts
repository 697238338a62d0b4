import {css} from 'lit';

export const trackerStyles = css`
  .fields {
    display: grid;
    gap: 0.889em;
    max-width: 44em;
  }
  .fields input {
    margin-block: 0.333em;
    min-height: 3.111em;
    border: 2px solid var(--accent);
  }
  .fields [aria-invalid='true'] {
    border-color: var(--late);
    outline: 2px solid var(--late);
  }
  .note {
    font-weight: 600;
  }
  .wrong {
    color: var(--late);
  }
  .asking {
    display: grid;
    gap: 0.444em;
    margin-block: 0.889em;
  }
  .primary,
  .primary:hover {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  @container (min-width: 34em) {
    .fields {
      grid-template-columns: 5fr 3fr;
    }
    .asking {
      display: flex;
    }
  }
`;
