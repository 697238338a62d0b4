import type {Agency} from '../../../src/domain/agency/agency.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation, ObservationQuery} from '../../../src/domain/indicator/observation.ts';
import type {Source} from '../../../src/domain/sources.ts';
import {demoFigures} from '../../domain/indicator/demo-figures.ts';
import {fakeSource} from '../../support/fake-source.ts';

/** A source that answers from given figures and notes what it was asked. */
export interface FiguresSource extends Source {
  readonly asked: ObservationQuery[];
}

export function figuresSource(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  agencies: readonly Agency[] = [],
  parts: Partial<Source> = {},
): FiguresSource {
  const asked: ObservationQuery[] = [];
  const isUnder = (code: string, parent: string) =>
    agencies.some((agency) => agency.code === code && agency.parent === parent);
  return {
    ...fakeSource({
      indicators: () => Promise.resolve(indicators),
      agencies: () => Promise.resolve(agencies),
      agency: async (code) => agencies.find((agency) => agency.code === code) ?? Promise.reject(new Error()),
      observations: (query) => {
        asked.push(query);
        const {agency, withChildren} = query;
        return Promise.resolve(
          observations.filter(
            (one) =>
              query.indicators.includes(one.indicator) &&
              (!agency || one.agency === agency || (withChildren && isUnder(one.agency, agency))),
          ),
        );
      },
      ...parts,
    }),
    asked,
  };
}

/** Everything of the demo as a source. */
export async function demoSource(parts: Partial<Source> = {}): Promise<FiguresSource> {
  const {indicators, observations} = await demoFigures();
  const url = new URL('../../../demo/data/agencies.json', import.meta.url);
  const agencies = (await (await fetch(url)).json()) as Agency[];
  return figuresSource(indicators, observations, agencies, parts);
}
