import {contractFigures} from '../api/contract-figures.ts';
import {createEndpoint} from '../api/endpoint.ts';
import {fetchOrTake} from '../api/sent-ahead.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';
import type {Settings} from './settings.ts';
import {sourceFor} from './source-for.ts';

const known = new Map<string, AgencySource & IndicatorSource>();

/** The source of figures that the settings name; all charts of a page over one API share it. Throws as `sourceFor`. */
export function figuresFor(
  settings: Settings,
): (AgencySource & IndicatorSource) | Promise<AgencySource & IndicatorSource> {
  const {api, source} = settings;
  if (source || !api || api.endsWith('/')) return sourceFor(settings);
  const figures = known.get(api) ?? contractFigures(createEndpoint({api, fetch: fetchOrTake}));
  known.set(api, figures);
  return figures;
}
