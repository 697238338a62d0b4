import {css} from 'lit';

export const scanStyles = css`
  .scan {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.667em 0.889em;
    margin-block: 0.889em;
  }
  video {
    display: block;
    width: 100%;
    max-width: 24em;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: 8px;
    background: #000;
    margin-block-end: 0.444em;
  }
  .scan-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.444em;
    margin-block-start: 0.444em;
  }
  .scan-ways > .bare {
    padding-inline: 0;
    text-align: start;
  }
`;
