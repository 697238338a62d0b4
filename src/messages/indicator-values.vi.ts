import type {Change} from '../domain/indicator/change.ts';
import type {IndicatorUnit} from '../domain/indicator/indicator.ts';
import type {ReportingPeriod} from '../domain/indicator/reporting-period.ts';
import {capital} from './capital.ts';
import {formatPercent} from './format-percent.ts';
import {formatMoney, formatNumber} from './format.ts';

/** "tháng 10/2026", "quý 3/2026", "năm 2018", "năm học 2018–2019": as it stands inside a sentence. */
export function periodInTextVi(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'year':
      return `năm ${period.year}`;
    case 'quarter':
      return `quý ${period.quarter}/${period.year}`;
    case 'month':
      return `tháng ${period.month}/${period.year}`;
    case 'school-year':
      return `năm học ${period.year}–${period.year + 1}`;
  }
}

/** "Tháng 10/2026": as a label of its own. */
export function periodVi(period: ReportingPeriod): string {
  return capital(periodInTextVi(period));
}

/** "10/2026", "Q3/2026", "2018", "2018–2019": for an axis. */
export function periodShortVi(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `Q${period.quarter}/${period.year}`;
    case 'month':
      return `${period.month}/${period.year}`;
    case 'school-year':
      return `${period.year}–${period.year + 1}`;
  }
}

/** "96,4 %", "1,2 điểm phần trăm", "1.247", "5,2 ngày", "15,5 tỷ đồng", "15,68 điểm". */
export function valueVi(value: number, unit: IndicatorUnit, decimals: number): string {
  switch (unit) {
    case 'percent':
      return formatPercent(value, 'vi', decimals);
    case 'percentage-point':
      return `${formatNumber(value, 'vi', decimals)} điểm phần trăm`;
    case 'count':
      return formatNumber(value, 'vi', decimals);
    case 'vnd':
      return moneyVi(value);
    case 'day':
      return `${formatNumber(value, 'vi', decimals)} ngày`;
    case 'point':
      return `${formatNumber(value, 'vi', decimals)} điểm`;
  }
}

/** "tăng 1,2 điểm phần trăm so với tháng 9/2026", "giảm 24 (1,9 %) so với …", "không đổi so với …". */
export function changeVi(change: Change): string {
  const base = `so với ${periodInTextVi(change.from)}`;
  if (change.difference === 0) return `không đổi ${base}`;
  return `${change.difference > 0 ? 'tăng' : 'giảm'} ${changeSizeVi(change)} ${base}`;
}

/** The size of a change alone: "1,2 điểm phần trăm", "24 (1,9 %)"; a share too small to print is left out. */
function changeSizeVi({difference, unit, decimals, relative = 0}: Change): string {
  const size = valueVi(Math.abs(difference), unit, decimals);
  return Math.abs(relative) < 0.05 ? size : `${size} (${formatPercent(Math.abs(relative), 'vi', 1)})`;
}

/** Millions and billions in words where nothing is lost by it. */
function moneyVi(value: number): string {
  for (const [size, word] of [
    [1e9, 'tỷ đồng'],
    [1e6, 'triệu đồng'],
  ] as const) {
    if (Math.abs(value) >= size && Number.isInteger(value / (size / 100))) {
      return `${formatNumber(value / size, 'vi', 2)} ${word}`;
    }
  }
  return formatMoney(value, 'vi');
}
