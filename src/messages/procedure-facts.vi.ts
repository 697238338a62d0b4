import type {Duration, Fee, ServiceLevel} from '../domain/procedure/procedure.ts';
import {formatMoney, formatNumber} from './format.ts';

const UNITS = {hour: 'giờ', day: 'ngày', 'working-day': 'ngày làm việc', month: 'tháng'} as const;

export const serviceLevelVi: Readonly<Record<ServiceLevel, string>> = {
  full: 'Trực tuyến toàn trình',
  partial: 'Trực tuyến một phần',
  information: 'Nộp trực tiếp',
};

/** "5 ngày làm việc", or the source's own words, or nothing. */
export function durationVi({value, unit, text}: Duration): string | undefined {
  return value !== undefined && unit ? `${formatNumber(value, 'vi', 1)} ${UNITS[unit]}` : text;
}

/** "Miễn phí", "20.000 đồng", or the source's own words, or nothing. */
export function feeVi({amount, text}: Fee): string | undefined {
  if (amount === 0) return 'Miễn phí';
  return amount === undefined ? text : formatMoney(amount, 'vi');
}
