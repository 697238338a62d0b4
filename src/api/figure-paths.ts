import type {ObservationQuery} from '../domain/indicator/observation.ts';
import {params} from './params.ts';

/** Where a contract API has agencies and figures, from its address. */
export const figurePaths = {
  indicators: '/indicators',
  agencies: '/agencies',
  agency: (code: string) => `/agencies/${encodeURIComponent(code)}`,
  observations: ({indicators, agency, withChildren, from, to}: ObservationQuery) =>
    `/observations${params({
      indicator: indicators.join(),
      agency,
      children: withChildren || undefined,
      from,
      to,
    })}`,
};
