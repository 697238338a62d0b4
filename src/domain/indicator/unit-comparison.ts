import type {CheckedFigure} from './checked-figure.ts';
import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {ReportingPeriod} from './reporting-period.ts';
import {checkedFigure} from './checked-figure.ts';
import {currentObservations} from './current-observation.ts';
import {periodCode} from './reporting-period.ts';
import {isSame} from './rounding.ts';

/** One agency among its peers. */
export interface ComparisonRow extends CheckedFigure {
  readonly agency: string;
  /** 1 is best; equals share a place. Absent without a value, and for part of a period beside whole ones. */
  readonly rank?: number;
  readonly isOwn: boolean;
}

/** Agencies side by side in one period, best first (so sánh giữa các đơn vị). */
export interface UnitComparison {
  readonly indicator: Indicator;
  /** Absent when the source does not say of when the figures are. */
  readonly period: ReportingPeriod | undefined;
  readonly rows: readonly ComparisonRow[];
  /** Agencies that did not fit. */
  readonly left: number;
  /** Agencies that have a place, shown or not. */
  readonly ranked: number;
}

export interface ComparisonOptions {
  /** The agency whose page this is. */
  readonly own?: string;
  readonly today?: string;
}

const MOST_SHOWN = 60;

/** Every agency that has an observation of the indicator in the period; those without a place stand last. */
export function compareUnits(
  indicator: Indicator,
  period: ReportingPeriod | undefined,
  observations: readonly Observation[],
  {own, today}: ComparisonOptions = {},
): UnitComparison {
  const code = period ? periodCode(period) : '';
  const here = observations.filter((one) => one.indicator === indicator.code && one.period === code);
  const byAgency = groupByAgency(observations);
  const rows = currentObservations(here)
    .map((observation) => ({
      ...checkedFigure(observation, indicator, byAgency.get(observation.agency) ?? [], today),
      agency: observation.agency,
      isOwn: observation.agency === own,
    }))
    .sort((a, b) => order(a.value, b.value, indicator) || a.agency.localeCompare(b.agency));
  const known = rows.filter(({value}) => value !== undefined);
  const whole = known.filter(({isPartial}) => !isPartial);
  // Forty dossiers of three days are no match for those of a month.
  const placed = whole.length > 0 ? whole : known;
  const others = rows.filter((row) => !placed.includes(row));
  const ranked = placed.map((row) => ({...row, rank: rankOf(row.value, placed)}));
  return {indicator, period, rows: [...ranked, ...others], left: 0, ranked: ranked.length};
}

/** As many of the best agencies as can be shown; the own one stays in sight, whatever its place. */
export function shortened(comparison: UnitComparison, limit = MOST_SHOWN): UnitComparison {
  const {rows} = comparison;
  if (rows.length <= limit) return comparison;
  const shown = rows.slice(0, limit);
  const ownRow = rows.find((row) => row.isOwn);
  if (ownRow && !shown.includes(ownRow)) shown[limit - 1] = ownRow;
  return {...comparison, rows: shown, left: rows.length - limit};
}

function order(a: number | undefined, b: number | undefined, {direction}: Indicator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (isSame(a, b)) return 0;
  return direction === 'lower' ? a - b : b - a;
}

function rankOf(value = NaN, sorted: readonly {readonly value?: number}[]): number {
  return sorted.findIndex((row) => row.value !== undefined && isSame(row.value, value)) + 1;
}

function groupByAgency(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.agency);
    if (group) group.push(observation);
    else groups.set(observation.agency, [observation]);
  }
  return groups;
}
