import Fuse from 'fuse.js';
import {fold, timed} from './engine.ts';

let index: Fuse<string>;

globalThis.engine = {
  build: (names) =>
    timed(() => {
      index = new Fuse(names.map(fold), {ignoreLocation: true});
    }),
  search: (text) => index.search(fold(text), {limit: 10}).length,
};
