import {css} from 'lit';

/** The printed slip: one A5 page with a QR code. */
export const slipStyles = css`
  canvas {
    width: 28mm;
    height: 28mm;
    image-rendering: pixelated;
    flex: none;
  }
  @media print {
    .root {
      font-size: 9.5pt;
      line-height: 1.4;
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
    .sentence {
      font-size: 1.2em;
      margin-block-end: 0.444em;
    }
    .subtitle {
      font-size: 1em;
      margin-block-end: 0.222em;
    }
    section {
      margin-block-start: 0.667em;
    }
    .contact,
    .deadline {
      padding-block: 0.333em;
    }
    .step,
    .contact,
    .to-do {
      break-inside: avoid;
    }
    .step {
      padding-block-end: 0.222em;
    }
    .step > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.667em;
    }
    .call {
      border: 0;
      padding: 0;
      margin: 0;
      min-width: 0;
      min-height: 0;
    }
  }
`;
