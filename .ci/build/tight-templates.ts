import type {Plugin} from 'vite';

const tightCss = (css: string): string =>
  css
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/\s+!/g, '!')
    .replace(/\b0\./g, '.')
    .replace(/;\}/g, '}')
    .trim();

/** Space inside templates and styles is for readers of the source only. */
export const tightTemplates: Plugin = {
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|css)`/.test(code)) return undefined;
    return {
      code: code
        .replace(/css`([^`$]*)`/g, (_, css: string) => `css\`${tightCss(css)}\``)
        .replace(/\n\s+/g, '\n'),
      map: null,
    };
  },
};
