import type {Duration, Fee, ServiceLevel} from '../domain/procedure/procedure.ts';
import {formatMoney, formatNumber} from './format.ts';

const UNITS = {hour: 'hour', day: 'day', 'working-day': 'working day', month: 'month'} as const;

export const serviceLevelEn: Readonly<Record<ServiceLevel, string>> = {
  full: 'Fully online',
  partial: 'Partly online',
  information: 'In person',
};

export function durationEn({value, unit, text}: Duration): string | undefined {
  if (value === undefined || !unit) return text;
  return `${formatNumber(value, 'en', 1)} ${UNITS[unit]}${value === 1 ? '' : 's'}`;
}

export function feeEn({amount, currency, text}: Fee): string | undefined {
  if (amount === 0) return 'Free of charge';
  return amount === undefined ? text : formatMoney(amount, 'en', currency);
}
