import type {Duration, Fee, ServiceLevel} from '../domain/procedure/procedure.ts';
import {formatMoney, formatNumber} from './format.ts';

const UNITS = {hour: 'giờ', day: 'ngày', 'working-day': 'ngày làm việc', month: 'tháng'} as const;

const serviceLevel: Readonly<Record<ServiceLevel, string>> = {
  full: 'Trực tuyến toàn trình',
  partial: 'Trực tuyến một phần',
  information: 'Nộp trực tiếp',
};

/** "5 ngày làm việc", or the source's own words, or nothing. */
function duration({value, unit, text}: Duration): string | undefined {
  return value !== undefined && unit ? `${formatNumber(value, 'vi', 1)} ${UNITS[unit]}` : text;
}

/** "Miễn phí", "20.000 đồng", or the source's own words, or nothing. */
function fee({amount, currency, text}: Fee): string | undefined {
  if (amount === 0) return 'Miễn phí';
  return amount === undefined ? text : formatMoney(amount, 'vi', currency);
}

/** How long a procedure takes, what it costs, and how far it goes online. */
export const factsVi = {serviceLevel, duration, fee};
