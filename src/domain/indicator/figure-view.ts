import type {Agency} from '../agency/agency.ts';
import type {BreakdownPoint} from './breakdown-series.ts';
import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {Portion} from './breakdown.ts';
import type {Series, SeriesPoint} from './series.ts';
import type {UnitComparison} from './unit-comparison.ts';

/** Everything that was read to answer for one or more indicators. */
export interface FigureData {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** As far as they are known: figures are shown without the names, too. */
  readonly agencies: readonly Agency[];
}

/** What a reader has chosen to look at. */
export interface FigureChoice {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Code of the agency; of several the one that is highlighted. */
  readonly agency: string;
  /** ISO 8601 period to speak of; absent means the newest that is over. */
  readonly period?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A name with an amount or points, and the most it could be. */
export interface NamedScore {
  readonly name: string;
  readonly score: number;
  readonly max: number;
}

/** Figures made ready for one way of looking at them (cách xem). */
export type FigureView =
  | {readonly kind: 'trend'; readonly series: Series; readonly shown?: SeriesPoint | undefined}
  | {
      readonly kind: 'comparison';
      readonly comparison: UnitComparison;
      readonly nameOf: (agency: string) => string;
    }
  | {readonly kind: 'breakdown'; readonly points: readonly BreakdownPoint[]}
  | {
      readonly kind: 'share';
      readonly indicator: Indicator;
      readonly portions: readonly (Portion & {readonly name: string})[];
    }
  | {readonly kind: 'score'; readonly groups: readonly NamedScore[]};

/** The name of an agency, or its code while the name is not known. */
export function agencyName(data: FigureData, code: string): string {
  return data.agencies.find((agency) => agency.code === code)?.name ?? code;
}
