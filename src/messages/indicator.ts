import type {Change} from '../domain/indicator/change.ts';
import type {FlagWeight, ObservationFlag} from '../domain/indicator/observation-flag.ts';
import type {Indicator, IndicatorUnit} from '../domain/indicator/indicator.ts';
import type {NarrativeFact} from '../domain/indicator/narrative.ts';
import type {Observation} from '../domain/indicator/observation.ts';
import type {ReportingPeriod} from '../domain/indicator/reporting-period.ts';
import type {TargetStanding} from '../domain/indicator/target.ts';
import type {MessageBundle} from './bundle.ts';
import type {CommonMessages} from './common.ts';
import {indicatorMessagesVi} from './indicator.vi.ts';

/** The ways to look at figures. */
export type IndicatorView = 'trend' | 'comparison' | 'breakdown' | 'share' | 'score';

/** Columns of the tables on screen and in the CSV file. */
export type IndicatorColumn =
  | 'period'
  | 'agency'
  | 'indicator'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'published'
  | 'change'
  | 'target'
  | 'standing'
  | 'rank'
  | 'early'
  | 'onTime'
  | 'onTimeWithEarly'
  | 'late'
  | 'total'
  | 'part'
  | 'amount'
  | 'share'
  | 'score'
  | 'max'
  | 'status'
  | 'note'
  | 'remark'
  | 'source'
  | 'definition';

/** Sentences of the public figures: charts, boards, tables and files. */
export interface IndicatorMessages extends CommonMessages {
  /** Heading of a chart that has no indicator yet. */
  readonly heading: string;
  readonly indicatorName: (indicator: Indicator) => string;
  readonly view: Readonly<Record<IndicatorView, string>>;
  /** "Tháng 10/2026" as a label, and short for an axis. */
  readonly period: (period: ReportingPeriod) => string;
  readonly periodShort: (period: ReportingPeriod) => string;
  /** "96,4 %", "5,2 ngày"; nothing → a dash. */
  readonly value: (value: number | undefined, unit: IndicatorUnit, decimals: number) => string;
  readonly unit: Readonly<Record<IndicatorUnit, string>>;
  readonly change: (change: Change) => string;
  /** One or two sentences for what `narrativeOf` found. */
  readonly narrative: (facts: readonly NarrativeFact[]) => string;
  /** A word for the target: "Đạt", "Chưa đạt"; `withTarget` follows in brackets. */
  readonly standing: Readonly<Record<TargetStanding['kind'], string>>;
  readonly withTarget: (target: number, unit: IndicatorUnit, isLowerBetter: boolean) => string;
  readonly targetLine: string;
  readonly flagTitle: Readonly<Record<ObservationFlag['kind'], string>>;
  readonly flag: (flag: ObservationFlag, unit: IndicatorUnit, decimals: number) => string;
  readonly flagWeight: Readonly<Record<FlagWeight, string>>;
  readonly flagsHeading: string;
  readonly status: Readonly<Record<Observation['status'], string>>;
  readonly partial: string;
  readonly gap: string;
  readonly highest: (period: string, value: string) => string;
  readonly lowest: (period: string, value: string) => string;
  readonly column: Readonly<Record<IndicatorColumn, string>>;
  readonly tableCaption: (indicator: string, agency: string) => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly sortBy: (column: string) => string;
  readonly definition: string;
  readonly source: (name: string) => string;
  readonly sourceUnknown: string;
  /** "Số liệu đến 31/10/2026"; the day as `YYYY-MM-DD`. */
  readonly dataUntil: (day: string) => string;
  /** Beside a figure that may still change. */
  readonly provisional: string;
  readonly sample: string;
  readonly sampleExplained: string;
  readonly pick: Readonly<Record<'period' | 'agency' | 'view', string>>;
  readonly ownAgency: string;
  readonly rank: (rank: number, of: number) => string;
  readonly agencies: (n: number) => string;
  readonly agenciesLeft: (n: number) => string;
  readonly periodsLeft: (n: number) => string;
  readonly action: Readonly<Record<'csv' | 'png' | 'print' | 'share', string>>;
  readonly saved: string;
  readonly linkCopied: string;
  readonly fileName: (indicator: string, agency: string) => string;
  /** Said once to a screen reader when it reaches a chart. */
  readonly chartHint: string;
  readonly chartLabel: (view: string, indicator: string) => string;
  readonly chartPoint: (label: string, value: string, position: number, total: number) => string;
  readonly chartFailed: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noSuchIndicator: (code: string) => string;
  /** Instead of the early ones where they are part of those on time. */
  readonly earlyWithin: string;
  readonly breakdownUnknown: string;
  readonly remainder: string;
}

export const INDICATOR_MESSAGES: MessageBundle<IndicatorMessages> = {
  vi: indicatorMessagesVi,
  en: async () => (await import('./indicator.en.ts')).indicatorMessagesEn,
};
