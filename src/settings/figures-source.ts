import {decodeInlineDocument} from '../api/inline-document.ts';
import {askedObservations} from '../domain/indicator/asked-observations.ts';
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
  return {
    agencies: async () => agencies,
    agency: async (code) => {
      const agency = agencies.find((one) => one.code === code);
      if (!agency) throw new SourceError('not-found', `No agency ${code} in the page.`);
      return agency;
    },
    indicators: async () => indicators,
    observations: async (query) => {
      const {from, to, ...ofAnyTime} = query;
      const isKnown = askedObservations(observations, ofAnyTime, agencies).length > 0;
      return askedObservations(observations, isKnown ? query : {...query, agency: undefined}, agencies);
    },
  };
}
