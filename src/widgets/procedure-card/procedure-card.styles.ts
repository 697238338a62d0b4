import {css} from 'lit';

export const cardStyles = css`
  .root {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.889em;
  }
  .tall {
    height: 18em;
  }
  .shell .name {
    font-weight: 600;
  }
  .detail > details:last-of-type {
    border-block-end: 0;
  }
`;
