import {Index} from 'flexsearch';
import {fold, timed} from './engine.ts';

const index = new Index({tokenize: 'forward'});

globalThis.engine = {
  build: (names) => timed(() => names.forEach((name, row) => index.add(row, fold(name)))),
  search: (text) => index.search(fold(text), {limit: 10}).length,
};
