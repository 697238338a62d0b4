import {posix} from 'node:path';
import type {Plugin} from 'vite';
import {filesOf, relativeTo} from './chunk-files.ts';

/** The lookup's and the tracker's first views, in which every byte is counted. */
const COUNTED = /\/(core|asking)-|\/define\//;

/** A late part is asked for together with the files that it is made of, not before them. */
export const sideBySide: Plugin = {
  name: 'side-by-side',
  generateBundle(_options, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'chunk' || COUNTED.test(name)) continue;
      const here = filesOf(name, bundle);
      file.code = file.code.replace(/\bimport\(([`"'])(\.[^`"']+)\1\)/g, (alone, _quote, target: string) => {
        const wanted = posix.join(posix.dirname(name), target);
        const files = filesOf(wanted, bundle).filter((each) => !here.includes(each));
        if (files.length < 2) return alone;
        const imports = files.map((each) => `import("${relativeTo(name, each)}")`);
        return `Promise.all([${imports.join()}]).then(e=>e.at(-1))`;
      });
    }
  },
};
