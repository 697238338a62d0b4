import type {Plugin} from 'vite';

/** Two Lit copies on a page with Trusted Types must not claim the same policy name. */
export const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    return /lit-html/.test(id) && code.includes('createPolicy("lit-html"')
      ? code.replace('createPolicy("lit-html"', 'createPolicy("motcua-lit"')
      : undefined;
  },
};

/**
 * Takes out what Lit does for browsers without shadow roots or constructed styles: these cannot run the syntax built here,
 * and a page's polyfills must not change what we draw.
 */
export const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  transform(code, id) {
    if (!/node_modules\/(lit-|@lit\/)/.test(id)) return undefined;
    return {
      code: code
        .replace(/\b\w+\.(lit\w+|reactiveElement)(Polyfill|Hydrate)Support\b/g, '(void 0)')
        .replace(/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0')
        // Advice for authors of styles, who work with the unbuilt source.
        .replace(/Error\("(CSSResult is not|Value passed to 'css')[^"]*("\+\w+\+"[^"]*)?"\)/g, 'Error()')
        // The styles of a widget are one list already, and pages were seen to take `flat` away.
        .replace('.flat(1/0)', '')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'),
      map: null,
    };
  },
};

/** Old page libraries put an `Array.from` of their own in place, which knows no sets. */
export const withoutArrayFrom: Plugin = {
  name: 'without-array-from',
  transform(code, id) {
    if (!/node_modules\/chart\.js/.test(id)) return undefined;
    return {code: code.replace(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null};
  },
};

/**
 * chart.js mixes colours for what moves and for what is pointed at. Our charts do not move, and say themselves how a
 * point looks that is pointed at.
 */
export const withoutColorMixing: Plugin = {
  name: 'without-color-mixing',
  enforce: 'pre',
  resolveId: (id) => (id === '@kurkle/color' ? '\0one-color' : undefined),
  load: (id) =>
    id === '\0one-color'
      ? 'export class Color{constructor(c){this.c=c}saturate(){return this}darken(){return this}hexString(){return this.c}}'
      : undefined,
};
