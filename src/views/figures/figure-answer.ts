import type {Change} from '../../domain/indicator/change.ts';
import type {FigureChoice, FigureData, FigureView} from '../../domain/indicator/figure-view.ts';
import type {FlagWeight, ObservationFlag} from '../../domain/indicator/observation-flag.ts';
import type {ReportingPeriod} from '../../domain/indicator/reporting-period.ts';
import type {TargetStanding} from '../../domain/indicator/target.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureTable} from './figure-rows.ts';

/** A caution as it is told. */
export interface ToldFlag {
  readonly kind: ObservationFlag['kind'];
  readonly weight: FlagWeight;
  readonly title: string;
  readonly text: string;
}

/** One indicator, told: all that is on the screen before any chart. */
export interface FigureAnswer {
  readonly title: string;
  readonly agency: string;
  readonly period?: ReportingPeriod | undefined;
  /** The figure in large type, ready to read; absent when there is none. */
  readonly headline?: string | undefined;
  /** The office has not settled the headline's figure yet. */
  readonly isProvisional?: boolean | undefined;
  readonly change?:
    {readonly text: string; readonly way: 1 | 0 | -1; readonly verdict: Change['verdict']} | undefined;
  readonly standing?: {readonly kind: TargetStanding['kind']; readonly text: string} | undefined;
  readonly sentence: string;
  readonly flags: readonly ToldFlag[];
  readonly table: FigureTable;
  readonly definition?: string | undefined;
  readonly sources: readonly {readonly name: string; readonly url?: string | undefined}[];
  /** Last day covered, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** Invented for demonstration. */
  readonly isSample: boolean;
  readonly figures: FigureView;
  /** Periods to choose from, newest first. */
  readonly periods: readonly ReportingPeriod[];
}

/** Tells the figures one way; undefined when the indicator is not among them. */
export type FigureLook = (
  data: FigureData,
  choice: FigureChoice,
  messages: IndicatorMessages,
) => FigureAnswer | undefined;
