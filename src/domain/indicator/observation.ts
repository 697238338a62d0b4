/** A part of a published total (trong đó). */
export interface ObservationPart {
  readonly name: string;
  readonly value: number;
  /** Percent of this part that counts towards the total, when the office said so; absent means all of it. */
  readonly countedPercent?: number;
}

/** A change as the office put it into words ("tăng 37,08 % so với năm 2017"). */
export interface ReportedChange {
  /** The period it compares with. */
  readonly from: string;
  /** Absent when only the direction was claimed. */
  readonly value?: number;
  /** Unit in which it was printed; absent means the indicator's own. */
  readonly unit?: 'percent' | 'percentage-point' | 'count';
}

/** One figure of one agency in one period (số liệu). */
export interface Observation {
  readonly indicator: string;
  readonly agency: string;
  /** ISO 8601: `2018`, `2018-Q1`, `2018-01`; a school year is `2018/2019`; '' when a table in the page does not say. */
  readonly period: string;
  /** In the indicator's unit; percent as 96.4, not 0.964. Absent when it must be computed or is not known. */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The value as the office published it, kept beside the computed one. */
  readonly reportedValue?: number;
  /** Unit in which `reportedValue` was printed, when it differs from the indicator's. */
  readonly reportedUnit?: 'percent' | 'percentage-point';
  readonly reportedChange?: ReportedChange;
  readonly parts?: readonly ObservationPart[];
  readonly status: 'final' | 'provisional' | 'revised';
  /** The period is not over yet: last day counted, ISO `YYYY-MM-DD`. */
  readonly partialUntil?: string;
  /** Invented for demonstration. */
  readonly isSample?: boolean;
  readonly note?: string;
  readonly sourceUrl?: string;
  readonly sourceName?: string;
  /** ISO date when the figure was read from its source. */
  readonly capturedAt?: string;
}

/** Which observations to read. Absent keys mean "all". */
export interface ObservationQuery {
  readonly indicators: readonly string[];
  readonly agency?: string;
  /** Also the agencies directly under `agency`. */
  readonly withChildren?: boolean;
  /** First and last period, inclusive. */
  readonly from?: string;
  readonly to?: string;
}
