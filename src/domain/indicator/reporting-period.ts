/**
 * A reporting period (kỳ báo cáo). `year` is the calendar year; of a school year (năm học) the year it begins in.
 */
export type ReportingPeriod =
  | {readonly kind: 'year'; readonly year: number}
  | {readonly kind: 'quarter'; readonly year: number; readonly quarter: number}
  | {readonly kind: 'month'; readonly year: number; readonly month: number}
  | {readonly kind: 'school-year'; readonly year: number};

export type PeriodKind = ReportingPeriod['kind'];

/** Month in which a school year begins; it ends the day before that month a year later. */
const SCHOOL_YEAR_MONTH = 9;

/** `2018`, `2018-Q1`, `2018-01` or the school year `2018/2019`; anything else → undefined. */
export function parseReportingPeriod(text: string): ReportingPeriod | undefined {
  const match = /^\s*(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])|\/(\d{4}))?\s*$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1) return undefined;
  if (match[2]) return {kind: 'quarter', year, quarter: Number(match[2])};
  if (match[3]) return {kind: 'month', year, month: Number(match[3])};
  if (match[4]) return Number(match[4]) === year + 1 ? {kind: 'school-year', year} : undefined;
  return {kind: 'year', year};
}

/** The text that `parseReportingPeriod` reads. */
export function periodCode(period: ReportingPeriod): string {
  const year = pad(period.year, 4);
  switch (period.kind) {
    case 'year':
      return year;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'month':
      return `${year}-${pad(period.month, 2)}`;
    case 'school-year':
      return `${year}/${pad(period.year + 1, 4)}`;
  }
}

/** First day, `YYYY-MM-DD`. */
export function periodStart(period: ReportingPeriod): string {
  return `${pad(period.year, 4)}-${pad(startMonth(period), 2)}-01`;
}

/** Last day, `YYYY-MM-DD`. */
export function periodEnd(period: ReportingPeriod): string {
  const months = startMonth(period) + monthsIn(period) - 1;
  const year = period.year + Math.floor((months - 1) / 12);
  const month = ((months - 1) % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;
}

/** Whether the last day of the period lies before `today` (`YYYY-MM-DD`). */
export function isOver(period: ReportingPeriod, today: string): boolean {
  return periodEnd(period) < today;
}

/** Sorts by first day; of two that begin together the longer one stands first. */
export function comparePeriods(a: ReportingPeriod, b: ReportingPeriod): number {
  const startA = periodStart(a);
  const startB = periodStart(b);
  if (startA !== startB) return startA < startB ? -1 : 1;
  return monthsIn(b) - monthsIn(a) || a.kind.localeCompare(b.kind);
}

export function isSamePeriod(a: ReportingPeriod, b: ReportingPeriod): boolean {
  return periodCode(a) === periodCode(b);
}

/** The period of the same kind right before. */
export function previousPeriod(period: ReportingPeriod): ReportingPeriod {
  switch (period.kind) {
    case 'year':
    case 'school-year':
      return {kind: period.kind, year: period.year - 1};
    case 'quarter': {
      const index = period.year * 4 + period.quarter - 2;
      return {kind: 'quarter', year: Math.floor(index / 4), quarter: (index % 4) + 1};
    }
    case 'month': {
      const index = period.year * 12 + period.month - 2;
      return {kind: 'month', year: Math.floor(index / 12), month: (index % 12) + 1};
    }
  }
}

function startMonth(period: ReportingPeriod): number {
  switch (period.kind) {
    case 'year':
      return 1;
    case 'quarter':
      return (period.quarter - 1) * 3 + 1;
    case 'month':
      return period.month;
    case 'school-year':
      return SCHOOL_YEAR_MONTH;
  }
}

function monthsIn(period: ReportingPeriod): number {
  return {year: 12, quarter: 3, month: 1, 'school-year': 12}[period.kind];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
