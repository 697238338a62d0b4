import {css} from 'lit';

/** Text, headings, links, focus, and what is only for screen readers or only for paper. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    scroll-margin: 6em 0;
  }
  svg {
    width: 1.2em;
    height: 1.2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
    vertical-align: -0.22em;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.8334em;
  }
  .problem {
    display: grid;
    gap: 0.333em;
    justify-items: start;
    border: 1px solid var(--wait);
    border-radius: 8px;
    background: var(--wait-tint);
    padding: 0.667em 0.889em;
    margin-block: 0.889em;
  }
  .bone {
    display: block;
    border-radius: 8px;
    background: var(--tint);
  }
  .paper-only {
    display: none;
  }
  @media print {
    .root {
      --ink: #000;
      --quiet: #333;
      --accent: #0b5c66;
      --paper: #fff;
      font-size: 11pt;
      background: none;
    }
    :focus-visible {
      outline: none;
    }
    .paper-only {
      display: block;
    }
    .screen-only,
    button {
      display: none !important;
    }
  }
`;
