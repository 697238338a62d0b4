import {css} from 'lit';

/** The printed slip: one A5 page with a QR code, as long as the dossier has no more than about ten steps. */
export const slipStyles = css`
  canvas {
    width: 28mm;
    height: 28mm;
    image-rendering: pixelated;
    flex: none;
  }
  @media print {
    .root {
      font-size: 10pt;
      line-height: 1.35;
    }
    .slip {
      display: flex;
      justify-content: space-between;
      gap: 5mm;
      border-block-end: 1px solid;
      padding-block-end: 2mm;
      margin-block-end: 2mm;
    }
    .slip-title {
      font-size: 1.44em;
      font-weight: 600;
    }
    canvas {
      width: 24mm;
      height: 24mm;
    }
    .state {
      margin-block-start: 0.333em;
    }
    .sentence {
      font-size: 1.2em;
      margin-block-end: 0.444em;
    }
    .subtitle {
      font-size: 1em;
      margin-block-end: 0.222em;
      break-after: avoid;
    }
    section {
      margin-block-start: 0.667em;
    }
    .to-do,
    .deadline {
      padding-block: 0.333em;
      break-inside: avoid;
    }
    .to-do {
      border-width: 1px;
    }
    .step {
      gap: 0.444em;
      padding-block-end: 0.167em;
      break-inside: avoid;
    }
    .step::before {
      inset: 1.3em auto 0 0.65em;
      border-inline-start-width: 1px;
    }
    .dot {
      width: 1.35em;
      height: 1.35em;
      border-width: 1px;
    }
    .step[data-state='current'] > .dot {
      background: none;
      color: var(--accent);
    }
    .step > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.667em;
    }
    .what {
      line-height: inherit;
    }
    .contact {
      border: 0;
      border-block-start: 1px solid var(--line);
      border-radius: 0;
      padding: 0.333em 0 0;
      break-inside: avoid;
    }
    .contact > * {
      display: inline;
    }
    .contact > .subtitle::after {
      content: ': ';
    }
    .contact > p + p::before {
      content: ' · ';
    }
    .call {
      display: inline;
      white-space: nowrap;
      border: 0;
      padding: 0;
      margin: 0;
    }
  }
`;
