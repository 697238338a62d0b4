import MiniSearch from 'minisearch';
import {fold, timed} from './engine.ts';

const index = new MiniSearch({
  fields: ['name'],
  processTerm: fold,
  searchOptions: {prefix: true, fuzzy: 0.2},
});

globalThis.engine = {
  build: (names) => timed(() => index.addAll(names.map((name, id) => ({id, name})))),
  search: (text) => index.search(text).slice(0, 10).length,
};
