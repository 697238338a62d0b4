import {decodeInlineDocument} from '../api/inline-document.ts';
import type {FigureData} from '../domain/indicator/figure-view.ts';
import {SourceError} from '../domain/source-error.ts';
import type {AgencySource, IndicatorSource} from '../domain/sources.ts';

/** A source over the JSON document in a page. */
export function documentSource(text: string): AgencySource & IndicatorSource {
  return figuresSource(decodeInlineDocument(text));
}

/** A source over figures at hand: of the agency asked for or, when there are none, of all. */
export function figuresSource({
  indicators,
  observations,
  agencies,
}: FigureData): AgencySource & IndicatorSource {
  const isWanted = (agency: string, wanted: string | undefined, withChildren: boolean | undefined) =>
    wanted === undefined ||
    agency === wanted ||
    (withChildren && agencies.find(({code}) => code === agency)?.parent === wanted);
  return {
    agencies: async () => agencies,
    agency: async (code) => {
      const agency = agencies.find((one) => one.code === code);
      if (!agency) throw new SourceError('not-found', `No agency ${code} in the page.`);
      return agency;
    },
    indicators: async () => indicators,
    observations: async (query) => {
      const ofIndicators = observations.filter(({indicator}) => query.indicators.includes(indicator));
      const wanted = ofIndicators.filter(({agency}) => isWanted(agency, query.agency, query.withChildren));
      return wanted.length > 0 ? wanted : ofIndicators;
    },
  };
}
