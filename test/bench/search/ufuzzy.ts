import UFuzzy from '@leeoniya/ufuzzy';
import {fold, timed} from './engine.ts';

const fuzzy = new UFuzzy({intraMode: 1});
let haystack: string[] = [];

globalThis.engine = {
  build: (names) =>
    timed(() => {
      haystack = names.map(fold);
    }),
  search: (text) => fuzzy.search(haystack, fold(text), 1)[0]?.slice(0, 10).length ?? 0,
};
