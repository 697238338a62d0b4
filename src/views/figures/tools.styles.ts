import {css} from 'lit';

export const toolsStyles = css`
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.667em 0.889em;
    min-height: 4em;
  }
  .pickers > label {
    flex: 1 1 11em;
    max-width: 22em;
    font-size: 0.8334em;
  }
`;
