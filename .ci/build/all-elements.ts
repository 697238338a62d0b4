import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

/** One file that registers every element, made of the files of the elements: each of those stays whole. */
export const allElements: Plugin = {
  name: 'all-elements',
  generateBundle() {
    const code = readFileSync(new URL('../../src/define.ts', import.meta.url), 'utf8');
    const source = code
      .match(/^import .*$/gm)!
      .join('\n')
      .replaceAll('.ts', '.js');
    this.emitFile({type: 'asset', fileName: 'browser/define.js', source});
  },
};
