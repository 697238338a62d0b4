import type {Plugin} from 'vite';

/** Classic scripts are read in the page's own charset, which may not be UTF-8. */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** The bundler lists exports by `for … in`, which also finds what an old page library adds to every object. */
export const ownExports: Plugin = {
  name: 'own-exports',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /for\(var (\w) in (\w)\)(?=\w\(\w,\1,\{get:)/,
        'for(var $1 of Object.keys($2))',
      );
    }
  },
};
