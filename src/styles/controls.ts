import {css} from 'lit';

/** Buttons, fields and choices: at least 44 px high, visible in forced colours. */
export const controls = css`
  button,
  input,
  select,
  .button {
    font: inherit;
    color: inherit;
    min-height: max(2.667em, 44px);
    border-radius: 8px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.444em;
    padding: 0.333em 0.889em;
    border: 1px solid var(--edge);
    background: var(--paper);
    color: var(--accent);
    font-weight: 600;
    line-height: 1.35;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--tint);
  }
  button:disabled {
    color: var(--quiet);
    cursor: default;
  }
  .primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: var(--accent);
    text-decoration: underline;
  }
  .bare {
    border-color: transparent;
    background: none;
    padding-inline: 0.444em;
  }
  input:not([type='checkbox']),
  select {
    width: 100%;
    padding: 0.333em 0.667em;
    border: 1px solid var(--edge);
    background: var(--paper);
  }
  label {
    display: block;
    font-weight: 600;
  }
`;
