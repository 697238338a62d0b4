import {createContractSource} from '../../src/api/contract-source.ts';
import {createStaticSource} from '../../src/api/static-source.ts';
import {HastyClock} from '../api/support/clocks.ts';
import {recordedApi} from './recorded-api.ts';
import {recordedFiles} from './recorded-files.ts';
import {sourceConformance} from './source-conformance.ts';

const quiet = {report: () => {}, clock: new HastyClock()};
const API = 'https://api.example/v1';
const FILES = 'https://www.example/data/';

sourceConformance('the contract source', (fetch) => createContractSource({api: API, fetch, ...quiet}), {
  world: recordedApi(API),
  canSearch: true,
  canLookUp: true,
});

sourceConformance('the static source', (fetch) => createStaticSource({api: FILES, fetch, ...quiet}), {
  world: recordedFiles(FILES),
  canSearch: false,
  canLookUp: false,
});
