import {css} from 'lit';

export const answerStyles = css`
  .back {
    text-align: start;
    margin-block-end: 0.667em;
    margin-inline-start: -0.444em;
  }
  [data-tone] {
    --tone: var(--quiet);
  }
  [data-tone='running'] {
    --tone: var(--accent);
  }
  [data-tone='waiting'],
  [data-tone='needs-you'] {
    --tone: var(--wait);
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
  .due ~ p {
    margin-inline-start: 1.973em;
  }
  .due ~ .quiet {
    margin-inline-start: 2.367em;
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
    margin-block-end: 0.167em;
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
  .step:last-child {
    padding: 0;
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
  .mark + .mark {
    margin-inline-start: 0.35em;
  }
  .fee {
    display: flex;
    justify-content: space-between;
    gap: 0.889em;
    padding-block: 0.333em;
    border-block-end: 1px solid var(--line);
  }
  .fee > b {
    flex: none;
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
    justify-content: center;
    gap: 0.444em;
    min-width: min(100%, 14em);
    min-height: 44px;
    padding-inline: 0.889em;
    margin-block: 0.444em 0.222em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    font-weight: 600;
    text-decoration: none;
  }
  .pairs .bare,
  .as-of > button {
    margin-inline-start: -0.444em;
  }
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.444em;
  }
  .doing > span {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--quiet);
    font-size: 0.8334em;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 0.667em 1.333em;
  }
  .pairs > :first-child,
  .pairs > .whole {
    grid-column: 1 / -1;
  }
  .doing {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.444em;
    margin-block: 1.778em 0.889em;
    max-width: 44em;
  }
`;
