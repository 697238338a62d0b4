import type {createContractSource} from '../api/contract-source.ts';
import {SourceError} from '../domain/source-error.ts';
import type {Source} from '../domain/sources.ts';
import type {Settings} from './settings.ts';

const sources = new Map<string, Promise<Source>>();

/** What makes a source over a contract API, once it has been loaded. */
let contractSource: typeof createContractSource | undefined;

/** For pages in which it is loaded already: see `ask-at-once.ts`. */
export function askWith(make: typeof createContractSource): void {
  contractSource = make;
}

/**
 * The source that the settings name: an address ending in `/` is a folder of static files, any other a
 * contract API. Widgets with the same settings share one source, and so its cache and its requests.
 * Throws `SourceError` of kind `configuration` when no address is set.
 */
export function sourceFor({api, agency, source}: Settings): Source | Promise<Source> {
  if (source) return source;
  if (!api) throw new SourceError('configuration', 'No "api" is set.');
  const key = `${api} ${agency ?? ''}`;
  const known = sources.get(key);
  if (known) return known;
  const made = makeSource(api, agency);
  sources.set(key, made);
  // Forgotten when it cannot be made, so that the next one who asks tries again.
  made.catch(() => sources.delete(key));
  return made;
}

/** Loads the code that asks, unless it is there already: a form can be drawn before it. */
async function makeSource(api: string, agency: string | undefined): Promise<Source> {
  try {
    if (api.endsWith('/')) return (await import('../api/static-source.ts')).createStaticSource({api});
    contractSource ??= (await import('./late-asking.ts')).createContractSource;
    return contractSource({api, agency});
  } catch (cause) {
    throw new SourceError('network', 'No asking code.', {cause});
  }
}
