import {css} from 'lit';

export const deviceStyles = css`
  .idle {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.444em 0.889em;
    border: 2px solid var(--wait);
    border-radius: 8px;
    background: var(--wait-tint);
    padding: 0.667em 0.889em;
    margin-block: 0.889em;
    font-weight: 600;
  }
  .keeping {
    max-width: 44em;
    margin-block: 0.889em;
  }
  .keeping label {
    margin-block-start: 0.667em;
  }
  .keeping input {
    margin-block: 0.333em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.444em 0.889em;
    margin-block-start: 0.444em;
  }
  .keeping .line {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.444em;
  }
  .keeping .line > span {
    grid-column: 1 / -1;
  }
  .unchanged {
    margin-block-end: 0.667em;
  }
  .changes {
    font-weight: 600;
    border-inline-start: 5px solid var(--accent);
    padding-inline-start: 0.667em;
    margin-block-end: 0.667em;
  }
  .kept {
    margin-block-start: 1.778em;
    max-width: 44em;
  }
  .kept .subtitle {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
  }
  .kept > p {
    margin-block-start: 0.444em;
  }
  .kept > .bare {
    margin-inline-start: -0.444em;
  }
  .kept-row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    border-block-end: 1px solid var(--line);
    padding-block: 0.222em;
  }
  .kept-row > button {
    padding-inline: 0;
    text-align: start;
    justify-content: flex-start;
  }
  .kept-row > button ~ button {
    justify-content: flex-end;
  }
  .kept-row > .quiet {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-block-end: 0.444em;
  }
  .wiped {
    margin-block-start: 0.889em;
  }
  .kiosk {
    margin-block-start: 0.444em;
  }
`;
