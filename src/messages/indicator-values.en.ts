import type {Change} from '../domain/indicator/change.ts';
import type {IndicatorUnit} from '../domain/indicator/indicator.ts';
import type {ReportingPeriod} from '../domain/indicator/reporting-period.ts';
import {capital} from './capital.ts';
import {formatPercent} from './format-percent.ts';
import {formatMoney, formatNumber} from './format.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "October 2026", "quarter 3 of 2026", "2018", "school year 2018–2019": as it stands inside a sentence. */
export function periodInTextEn(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `quarter ${period.quarter} of ${period.year}`;
    case 'month':
      return `${MONTHS[period.month - 1] ?? period.month} ${period.year}`;
    case 'school-year':
      return `school year ${period.year}–${period.year + 1}`;
  }
}

/** "Quarter 3 of 2026": as a label of its own. */
export function periodEn(period: ReportingPeriod): string {
  return capital(periodInTextEn(period));
}

/** "Oct 2026", "Q3 2026", "2018", "2018–2019": for an axis. */
export function periodShortEn(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `Q${period.quarter} ${period.year}`;
    case 'month':
      return `${MONTHS[period.month - 1]?.slice(0, 3) ?? period.month} ${period.year}`;
    case 'school-year':
      return `${period.year}–${period.year + 1}`;
  }
}

/** "96.4%", "1.2 percentage points", "1,247", "5.2 days", "VND 15.5 billion", "15.68 points". */
export function valueEn(value: number, unit: IndicatorUnit, decimals: number): string {
  const figure = formatNumber(value, 'en', decimals);
  const plural = figure === '1' ? '' : 's';
  switch (unit) {
    case 'percent':
      return formatPercent(value, 'en', decimals);
    case 'percentage-point':
      return `${figure} percentage point${plural}`;
    case 'count':
      return figure;
    case 'vnd':
      return moneyEn(value);
    case 'day':
      return `${figure} day${plural}`;
    case 'point':
      return `${figure} point${plural}`;
  }
}

/** "up 1.2 percentage points on September 2026", "down 24 (1.9%) on …", "unchanged on …". */
export function changeEn(change: Change): string {
  const base = `on ${periodInTextEn(change.from)}`;
  if (change.difference === 0) return `unchanged ${base}`;
  return `${change.difference > 0 ? 'up' : 'down'} ${changeSizeEn(change)} ${base}`;
}

/** The size of a change alone: "1.2 percentage points", "24 (1.9%)"; a share too small to print is left out. */
function changeSizeEn({difference, unit, decimals, relative = 0}: Change): string {
  const size = valueEn(Math.abs(difference), unit, decimals);
  return Math.abs(relative) < 0.05 ? size : `${size} (${formatPercent(Math.abs(relative), 'en', 1)})`;
}

/** Millions and billions in words where nothing is lost by it. */
function moneyEn(value: number): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (Math.abs(value) >= size && Number.isInteger(value / (size / 100))) {
      return `VND ${formatNumber(value / size, 'en', 2)} ${word}`;
    }
  }
  return formatMoney(value, 'en');
}
