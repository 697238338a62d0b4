import {css} from 'lit';

/**
 * The host element and the design tokens. The inner `.root` starts from `all: initial`, so that nothing
 * of the page's style reaches it; `medium` is the reader's own size, whatever the page says. A container has
 * no width of its own: where the page floats it or puts it in a row or a table, it asks for 15em.
 */
export const tokens = css`
  :host {
    display: block !important;
    font-size: medium !important;
    position: relative;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    --accent: var(--motcua-color-accent, #0b5c66);
    --on-accent: var(--motcua-color-on-accent, #fff);
    --ink: var(--motcua-color-text, #1b2426);
    --quiet: var(--motcua-color-quiet, #435156);
    --paper: var(--motcua-color-surface, #fff);
    --tint: #eef4f4;
    --line: #c3cdce;
    --edge: #77868a;
    --late: #9a2a14;
    --wait: #704a00;
    --wait-tint: #fff4dc;
    --done: #17603a;
    --mark: #fdeaa8;
    direction: ltr;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    color: var(--ink);
    background: var(--paper);
    font: var(--motcua-font-size, 1.125em) / 1.55
      var(--motcua-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    color-scheme: light;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .root {
      --tint: color-mix(in srgb, var(--accent) 7%, var(--paper));
      --line: color-mix(in srgb, var(--ink) 22%, var(--paper));
      --edge: color-mix(in srgb, var(--ink) 58%, var(--paper));
    }
  }
`;
