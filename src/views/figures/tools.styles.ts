import {css} from 'lit';

export const toolsStyles = css`
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.667em 0.889em;
  }
  .pickers > label {
    flex: 1 1 11em;
    max-width: 22em;
    font-size: 0.8334em;
  }
  .pickers select {
    font-weight: 400;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.333em;
    font-size: 0.8334em;
    color: var(--quiet);
  }
  .legend svg {
    width: 1.5em;
    height: 1em;
    vertical-align: -0.1em;
    color: var(--accent);
  }
  .legend .full {
    fill: currentcolor;
  }
  .legend .cut {
    stroke: var(--paper);
  }
  .legend > li > .target {
    color: var(--ink);
  }
  .legend > li > .onTime {
    color: var(--done);
  }
  .legend > li > .late {
    color: var(--late);
  }
  .legend > li > .openBar,
  .legend > li > .rest {
    color: var(--edge);
  }
  .tip {
    position: absolute;
    display: grid;
    width: max-content;
    max-width: min(100%, 22em);
    padding: 0.444em 0.667em;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ink);
    color: var(--paper);
    font-size: 0.8334em;
    line-height: 1.4;
    pointer-events: none;
  }
  .tip > b {
    font-weight: 600;
  }
  @media print {
    .tip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .legend > li > svg {
      color: LinkText;
    }
    .legend > li > .target,
    .legend > li > .onTime {
      color: CanvasText;
    }
    .legend > li > .late,
    .legend > li > .own {
      color: Highlight;
    }
    .legend .cut {
      stroke: Canvas;
    }
  }
`;
