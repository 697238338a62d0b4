import {css} from 'lit';

/** Lists to choose from and links that look like buttons; they come with the parts that need them. */
export const choices = css`
  select,
  .button {
    font: inherit;
    min-height: max(2.667em, 44px);
    border: 1px solid var(--edge);
    border-radius: 8px;
  }
  select {
    width: 100%;
    padding: 0.333em 0.667em;
    color: inherit;
    background: var(--paper);
  }
  .button,
  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0.333em 0.889em;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    line-height: 1.35;
    text-decoration: none;
  }
  .button:hover,
  .primary:hover {
    background: var(--accent);
    text-decoration: underline;
  }
`;
