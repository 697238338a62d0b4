import {css} from 'lit';

/** Buttons and fields, at least 44 px high. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
    min-height: max(2.667em, 44px);
    border-radius: 8px;
  }
  button {
    min-width: 44px;
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
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  .bare {
    border-color: transparent;
    background: none;
    padding-inline: 0.444em;
  }
  input {
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
