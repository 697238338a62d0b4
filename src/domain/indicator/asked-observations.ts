import type {Agency} from '../agency/agency.ts';
import type {Observation, ObservationQuery} from './observation.ts';
import {parseReportingPeriod, periodEnd, periodStart, type ReportingPeriod} from './reporting-period.ts';

/**
 * The observations that a query asks for, where all of them are at hand: what an API does on its server. `agencies` say
 * who is under whom. A limit that is no period limits nothing; what says no period stands outside of all limits.
 */
export function askedObservations(
  observations: readonly Observation[],
  {indicators, agency, withChildren, from, to}: ObservationQuery,
  agencies: readonly Agency[],
): readonly Observation[] {
  const children = withChildren ? agencies.filter(({parent}) => parent === agency) : [];
  const wanted = new Set([agency, ...children.map(({code}) => code)]);
  const first = edge(from, periodStart) ?? '';
  const last = edge(to, periodEnd) ?? '9';
  return observations.filter((each) => {
    const period = parseReportingPeriod(each.period);
    return (
      (indicators.length === 0 || indicators.includes(each.indicator)) &&
      (agency === undefined || wanted.has(each.agency)) &&
      (period
        ? periodStart(period) >= first && periodEnd(period) <= last
        : !each.period && !first && last === '9')
    );
  });
}

function edge(text: string | undefined, side: (period: ReportingPeriod) => string): string | undefined {
  const period = parseReportingPeriod(text ?? '');
  return period && side(period);
}
