import {css} from 'lit';

export const kpiBoardStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.889em;
  }
  .grid:has(.scroll) {
    align-items: start;
  }
  [aria-busy='true'] {
    align-content: start;
    min-height: 100vh;
  }
  .card {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.889em;
    min-width: 0;
  }
  .card .source {
    margin-block-start: auto;
    padding-block-start: 0.444em;
  }
  .grid > p {
    grid-column: 1 / -1;
  }
  .bone.card {
    height: 22em;
    border: 0;
  }
  .card .plot {
    height: 10em;
  }
  .card .headline > span {
    flex-basis: 100%;
    font-size: 0.8889em;
  }
  .tools {
    min-height: 44px;
  }
  .card .sentence {
    font-size: 0.8889em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0 0.889em;
    min-height: 3.75em;
    margin-block-end: 0.667em;
  }
  @container (max-width: 31.2em) {
    .top {
      min-height: 6.41em;
    }
  }
  .top.low {
    min-height: 44px;
  }
  .top > .pickers {
    flex: 1 1 14em;
    min-height: 0;
  }
  .top > .tools {
    margin-block: 0;
  }
  @media print {
    .grid {
      display: block;
    }
    .card {
      margin-block-end: 0.889em;
    }
    .card .plot {
      height: auto;
    }
  }
`;
