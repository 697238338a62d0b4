import {createContractSource} from '../api/contract-source.ts';
import {SourceError} from '../domain/source-error.ts';
import type {Source} from '../domain/sources.ts';
import type {Settings} from './settings.ts';

const sources = new Map<string, Source | Promise<Source>>();

/**
 * The source that the settings name: an address ending in `/` is a folder of static files, any other a
 * contract API. Widgets with the same settings share one source, and so its cache and its requests.
 * Throws `SourceError` of kind `configuration` when no address is set.
 */
export function sourceFor({api, agency, source}: Settings): Source | Promise<Source> {
  if (source) return source;
  if (!api) throw new SourceError('configuration', 'No "api" is set, neither here nor in <motcua-settings>.');
  const key = `${api} ${agency ?? ''}`;
  const known = sources.get(key);
  if (known) return known;
  const made = api.endsWith('/')
    ? import('../api/static-source.ts').then(({createStaticSource}) => createStaticSource({api}))
    : createContractSource({api, agency});
  sources.set(key, made);
  return made;
}
