import {css} from 'lit';

export const answerStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.889em;
    margin-block-end: 0.889em;
    margin-inline: -0.444em;
  }
  [data-tone] {
    --tone: var(--quiet);
    --wash: none;
  }
  [data-tone='running'] {
    --tone: var(--accent);
  }
  [data-tone='waiting'],
  [data-tone='needs-you'] {
    --tone: var(--wait);
    --wash: var(--wait-tint);
  }
  [data-tone='done'] {
    --tone: var(--done);
  }
  [data-tone='late'] {
    --tone: var(--late);
  }
  .procedure {
    color: var(--quiet);
    max-width: 68ch;
  }
  .state {
    color: var(--tone);
    font-weight: 600;
    margin-block-start: 0.667em;
  }
  .sentence {
    font-size: 1.44em;
    font-weight: 600;
    line-height: 1.35;
    max-width: 32em;
    margin-block: 0.222em 0.667em;
  }
  .sentence:focus {
    outline: 0;
  }
  .deadline {
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--tone);
    border-radius: 8px;
    background: var(--wash);
    padding: 0.667em 0.889em;
    max-width: 44em;
  }
  .due {
    display: flex;
    gap: 0.444em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
  }
  .due > svg {
    color: var(--tone);
    margin-block-start: 0.08em;
  }
  .to-do {
    border: 2px solid var(--wait);
    border-radius: 8px;
    background: var(--wait-tint);
    padding: 0.667em 0.889em;
    margin-block-start: 0.889em;
    max-width: 44em;
  }
  .to-do.calm {
    border: 0;
    background: none;
    padding: 0;
  }
  section {
    margin-block-start: 1.778em;
    max-width: 44em;
  }
  .subtitle {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.444em;
  }
  .to-do .subtitle {
    font-size: 1em;
    margin: 0;
  }
  .dots {
    list-style: disc outside;
    padding-inline-start: 1.333em;
  }
  .step {
    position: relative;
    display: flex;
    gap: 0.667em;
    padding-block-end: 0.889em;
  }
  .step::before {
    content: '';
    position: absolute;
    inset: 1.6em auto 0 0.75em;
    border-inline-start: 2px solid var(--edge);
  }
  .step:last-child::before {
    display: none;
  }
  .dot {
    width: 1.6em;
    height: 1.6em;
    border: 2px solid var(--edge);
    border-radius: 50%;
    color: var(--done);
    background: var(--paper);
    position: relative;
  }
  .step[data-state='current'] > .dot {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    fill: currentcolor;
  }
  .step[data-state='expected'] > .dot {
    border-style: dashed;
    color: var(--quiet);
  }
  .what {
    line-height: 1.45;
  }
  .step[data-state='current'] .what {
    font-weight: 600;
  }
  .mark {
    display: inline-block;
    border: 1px solid;
    border-radius: 4px;
    padding-inline: 0.35em;
    color: var(--accent);
    font-size: 0.8334em;
    font-weight: 600;
  }
  .fee {
    display: flex;
    justify-content: space-between;
    gap: 0.889em;
    padding-block: 0.333em;
    border-block-end: 1px solid var(--line);
  }
  .fee .quiet {
    display: block;
  }
  .contact {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.667em 0.889em;
  }
  .call {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }
  dt {
    color: var(--quiet);
    font-size: 0.8334em;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.667em 1.333em;
  }
  .pairs > :first-child {
    grid-column: 1 / -1;
  }
  .doing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.444em;
    margin-block: 1.778em 0.889em;
    max-width: 44em;
  }
  canvas {
    width: 28mm;
    height: 28mm;
    image-rendering: pixelated;
    flex: none;
  }
  @media print {
    .root {
      font-size: 9.5pt;
    }
    .slip {
      display: flex;
      justify-content: space-between;
      gap: 5mm;
      border-block-end: 1px solid;
      padding-block-end: 3mm;
      margin-block-end: 3mm;
    }
    .slip-title {
      font-size: 1.44em;
      font-weight: 600;
    }
    section {
      margin-block-start: 1em;
      break-inside: avoid;
    }
    .step {
      padding-block-end: 0.444em;
    }
  }
`;
