import {css, type LitElement} from 'lit';
import {addStyles} from './add-styles.ts';

const palette = css`
    --accent: var(--motcua-color-accent, #7fd3dc);
    --on-accent: var(--motcua-color-on-accent, #06282d);
    --ink: var(--motcua-color-text, #eef3f3);
    --quiet: var(--motcua-color-quiet, #bcc9cb);
    --paper: var(--motcua-color-surface, #141b1d);
    --tint: #1d2a2d;
    --line: #3d4b4e;
    --edge: #8b9a9d;
    --late: #ffb3a1;
    --wait: #ffd68a;
    --wait-tint: #33290f;
    --done: #8fdcae;
    --mark: #5d4c08;
    color-scheme: dark;
`;

const dark = css`
  @media screen {
    .root[data-theme='dark'] {
      ${palette}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${palette}
    }
  }
`;

/** Adds the themes `dark` and `auto`, which follows the reader's own choice; for screens only, since paper is white. */
export function addDark(host: LitElement): void {
  addStyles(host, dark);
}
