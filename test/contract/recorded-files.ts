import {encodeCatalogue} from '../../src/api/wire/encode-catalogue.ts';
import {html, json} from '../api/support/answers.ts';
import {agencies, birth, indicators, observations, rows} from './recorded-world.ts';

/** The recorded world as a folder of files on a plain web server. */
export function recordedFiles(base: string): typeof fetch {
  const files: Record<string, unknown> = {
    'procedures/catalogue.json': encodeCatalogue(rows),
    [`procedures/${birth.code}.json`]: birth,
    'agencies.json': {items: agencies},
    'indicators.json': indicators,
    'observations.json': {items: observations},
  };
  return (input, init = {}) => {
    init.signal?.throwIfAborted();
    const file = files[String(input).slice(base.length)];
    return Promise.resolve(file === undefined ? html(404) : json(file));
  };
}
