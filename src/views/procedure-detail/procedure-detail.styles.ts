import {css} from 'lit';

export const procedureDetailStyles = css`
  .title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    margin-block: 0.444em 0.167em;
    max-width: 60ch;
  }
  .title:focus {
    outline: 0;
  }
  .subtitle {
    font-weight: 600;
    line-height: 1.35;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 1px;
    margin-block: 0.889em;
    border: 1px solid var(--line);
    border-radius: 8px;
    overflow: hidden;
    background: var(--tint);
  }
  .facts > div {
    box-shadow: 0 0 0 1px var(--line);
    padding: 0.444em 0.667em;
  }
  dt {
    color: var(--quiet);
    font-size: 0.8334em;
  }
  .facts dd {
    font-weight: 600;
    line-height: 1.35;
  }
  .facts .quiet {
    display: block;
  }
  .facts .quiet,
  .facts .words {
    font-weight: 400;
  }
  .wide {
    width: 100%;
  }
  .papers {
    margin-block: 1.333em 0.889em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.889em;
  }
  .case {
    margin-block: 0.667em 0.222em;
    font-weight: 600;
    font-size: 0.8334em;
    color: var(--quiet);
  }
  .paper {
    border-block-end: 1px solid var(--line);
    padding-block: 0.222em;
  }
  .paper label {
    display: flex;
    gap: 0.667em;
    align-items: flex-start;
    min-height: 44px;
    padding-block: 0.444em;
    font-weight: 400;
    max-width: 68ch;
    cursor: pointer;
  }
  .paper input {
    flex: none;
    width: 1.333em;
    height: 1.333em;
    min-height: 0;
    margin: 0.08em 0 0;
    accent-color: var(--accent);
  }
  .paper .quiet {
    display: inline-block;
  }
  .paper > a {
    display: inline-block;
    padding: 0.444em 0 0.667em 2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.444em;
    margin-block-start: 0.889em;
  }
  .actions > .bare {
    margin-inline-start: -0.444em;
  }
  details {
    border-block-end: 1px solid var(--line);
  }
  summary {
    padding: 0.667em 0 0.667em 1.1em;
    text-indent: -1.1em;
    font-weight: 600;
    line-height: 1.35;
    min-height: 44px;
    cursor: pointer;
  }
  .inside {
    padding-block-end: 0.889em;
    max-width: 68ch;
  }
  .inside > p > a {
    display: inline-block;
    padding-block: 0.444em;
  }
  .dots,
  .steps {
    padding-inline-start: 1.333em;
    list-style: disc outside;
  }
  .steps {
    list-style: decimal outside;
  }
  .dots > li,
  .steps > li {
    margin-block-end: 0.333em;
  }
  .prose {
    white-space: pre-line;
  }
  .pairs > div {
    margin-block-end: 0.444em;
  }
  @container (min-width: 30em) {
    .wide {
      width: auto;
    }
  }
  @media print {
    details:not([open]) {
      display: none;
    }
    .facts,
    .paper {
      break-inside: avoid;
    }
  }
`;
