import {css} from 'lit';
import {tableStyles} from './table.styles.ts';

const rest = css`
  .title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    max-width: 40em;
    text-wrap: balance;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: 0.222em 0.444em;
    margin-block: 0.222em 0.444em;
  }
  .sample {
    padding-inline: 0.444em;
    border: 1px solid var(--wait);
    border-radius: 4px;
    background: var(--wait-tint);
    color: var(--wait);
    font-weight: 600;
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.222em 0.889em;
    line-height: 1.35;
  }
  .headline > strong {
    font-size: 1.7223em;
    font-weight: 600;
  }
  .headline > span {
    display: flex;
    gap: 0.333em;
    font-weight: 600;
    color: var(--quiet);
  }
  .headline > .better,
  .headline > .exceeded,
  .headline > .met {
    color: var(--done);
  }
  .headline > .worse,
  .headline > .missed {
    color: var(--late);
  }
  .sentence {
    max-width: 68ch;
    margin-block: 0.444em 0.889em;
  }
  .flags {
    display: grid;
    gap: 0.444em;
    margin-block-end: 0.889em;
  }
  .flags > li {
    display: flex;
    gap: 0.667em;
    padding: 0.444em 0.667em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--edge);
    border-radius: 8px;
    line-height: 1.45;
    font-size: 0.8889em;
  }
  .flags > li > svg {
    margin-block-start: 0.15em;
    color: var(--wait);
  }
  .flags > .contradiction {
    border-color: var(--wait);
    background: var(--wait-tint);
  }
  .flags > .caution {
    border-inline-start-color: var(--wait);
  }
  .flags b {
    font-weight: 600;
  }
  .pickers {
    min-height: 4.4em;
  }
  .signs {
    min-height: 1.4em;
  }
  .plot {
    position: relative;
    height: max(15em, var(--rows, 0) * 1.667em + 3em);
    margin-block: 0.444em;
    border-radius: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.444em 0.889em;
    margin-block: 0.667em;
    min-height: 44px;
  }
  @container (max-width: 40em) {
    .tools {
      min-height: 5.778em;
    }
  }
  @container (max-width: 24em) {
    .signs {
      min-height: 2.6em;
    }
    .tools {
      min-height: 8.889em;
    }
  }
  .tools > .bare {
    justify-content: start;
    text-align: start;
    margin-inline-start: -0.444em;
  }
  [part='empty'] > .quiet {
    display: block;
  }
  .source {
    display: grid;
    gap: 0.222em;
    max-width: 68ch;
  }
  .source b {
    font-weight: 600;
  }
  @media print {
    .sheet.said {
      position: static;
      margin-block-end: 0.444em;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .plot {
      break-inside: avoid;
      height: auto;
    }
    .plot.bone {
      display: none;
    }
    canvas {
      max-width: 100%;
      max-height: 20cm;
      width: auto !important;
      height: auto !important;
    }
    table {
      font-size: 0.8334em;
    }
    td,
    th {
      min-width: 0;
      padding-block: 0.15em;
    }
    td:not(.number) {
      white-space: normal;
    }
    td:not(.number) {
      min-width: 6.5em;
    }
    td:last-child:not(.number) {
      min-width: 7em;
    }
    tr,
    .flags > li {
      break-inside: avoid;
    }
    .title,
    .under,
    .headline,
    .sentence {
      break-after: avoid;
    }
  }
`;

export const answerStyles = [tableStyles, rest];
