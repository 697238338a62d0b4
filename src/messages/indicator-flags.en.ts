import type {IndicatorUnit} from '../domain/indicator/indicator.ts';
import type {ObservationFlag} from '../domain/indicator/observation-flag.ts';
import {parseReportingPeriod} from '../domain/indicator/reporting-period.ts';
import {decimalsApart} from '../domain/indicator/rounding.ts';
import {formatDay} from './format-day.ts';
import {formatNumber} from './format.ts';
import {periodInTextEn, valueEn} from './indicator-values.en.ts';

/** Names of well-known counts, for sentences about denominators. */
const COUNTS: Readonly<Record<string, string>> = {
  received: 'dossiers received',
  resolved: 'dossiers resolved',
};

/** Two or three words for a badge. */
export const flagTitlesEn: Readonly<Record<ObservationFlag['kind'], string>> = {
  'ratio-differs': 'Published figure differs',
  'not-recomputable': 'Cannot be checked',
  'zero-denominator': 'No cases',
  'small-denominator': 'Few cases',
  'numerator-above-denominator': 'Part larger than whole',
  'over-hundred': 'Over 100%',
  'maybe-fraction': 'Maybe another unit',
  'partial-period': 'Not the whole period',
  'parts-differ': 'Parts do not add up',
  'points-called-percent': 'Points called per cent',
  'change-differs': 'Change does not match',
  'compares-with-itself': 'Compared with itself',
  'denominator-differs': 'Other denominator',
  revised: 'Revised',
  conflicting: 'Two different figures',
};

/** Why a figure needs care, with both numbers. */
export function flagEn(flag: ObservationFlag, unit: IndicatorUnit, decimals: number): string {
  const number = (value: number) => formatNumber(value, 'en', 2);
  const told = (amount: number, other: number) =>
    valueEn(amount, unit, decimalsApart(amount, other, decimals));
  const exact = (amount: number, other = Number.NaN) =>
    valueEn(amount, unit, unit === 'count' ? 0 : decimalsApart(amount, other, 2));
  switch (flag.kind) {
    case 'ratio-differs':
      return `The published ${unit === 'percent' ? 'ratio' : 'figure'} is ${exact(flag.reported, flag.recomputed)}, but ${number(flag.numerator)} of ${number(flag.denominator)} gives ${exact(flag.recomputed, flag.reported)}.`;
    case 'not-recomputable':
      return `${MISSING[flag.missing]}, so this ratio cannot be checked.`;
    case 'zero-denominator':
      return `There were no cases in this period (the denominator is 0), so there is no figure${flag.reported ? `; the source still says ${exact(flag.reported)}` : ''}.`;
    case 'small-denominator': {
      const share =
        flag.numerator === undefined || unit === 'day'
          ? ''
          : ` (${number(flag.numerator)} of ${number(flag.denominator)})`;
      return `Only ${number(flag.denominator)} ${flag.denominator === 1 ? 'case' : 'cases'}${share}: a single case moves the figure a lot.`;
    }
    case 'numerator-above-denominator':
      return `The numerator ${number(flag.numerator)} is larger than the denominator ${number(flag.denominator)}: the two may belong to different periods, or one is a slip.`;
    case 'over-hundred':
      return `${exact(flag.value, 100)} is more than 100%, and the source does not say how it was counted.`;
    case 'maybe-fraction':
      return `${exact(flag.value)} is far from the target of ${exact(flag.target)}${flag.isOnly ? '' : ', as in all periods'}: the source may say ${number(flag.value)} for ${exact(flag.value * 100)}.`;
    case 'partial-period':
      return flag.until
        ? `Figures up to ${formatDay(flag.until)} only, not the whole period.`
        : 'This period is not over; the figures will still change.';
    case 'parts-differ': {
      const sum = `${flag.parts.map(number).join(' + ')} = ${number(flag.sum)}`;
      const why = flag.counted
        ? ` It only fits with the share that counts: ${flag.counted.map(number).join(' + ')} = ${number(flag.total)}.`
        : '';
      return `The published parts do not make the total: ${sum}, but the total says ${number(flag.total)}.${why}`;
    }
    case 'points-called-percent': {
      const relative =
        flag.relative === undefined ? '' : ` In per cent it is ${moved(flag.relative, 'percent')}.`;
      return `The source says ${moved(flag.reported, 'percent')}; it is ${moved(flag.actual, 'percentage-point')}.${relative}`;
    }
    case 'change-differs':
      return `The source says ${moved(flag.reported, flag.reportedUnit)}, but the figures give ${moved(flag.actual, flag.actualUnit)}.`;
    case 'compares-with-itself': {
      const period = parseReportingPeriod(flag.period);
      const name = period ? periodInTextEn(period) : flag.period;
      return `The source compares ${name} with ${name} itself, so it is not known whether it rose or fell.`;
    }
    case 'denominator-differs':
      return `The ratio is taken of ${number(flag.denominator)}, while the same period has ${number(flag.expected)} ${COUNTS[flag.indicator] ?? 'published cases'}.`;
    case 'revised':
      if (flag.before === undefined) return 'The figure was revised.';
      return `The figure was revised from ${told(flag.before, flag.after)} to ${told(flag.after, flag.before)}.`;
    case 'conflicting':
      return `There are two different figures for this period: ${told(flag.used, flag.other)} is used, the other is ${told(flag.other, flag.used)}.`;
  }
}

function moved(difference: number, unit: IndicatorUnit): string {
  if (difference === 0) return 'no change';
  return `${difference < 0 ? 'a fall' : 'a rise'} of ${valueEn(Math.abs(difference), unit, 2)}`;
}

const MISSING = {
  numerator: 'The source does not publish the numerator',
  denominator: 'The source does not publish the denominator',
  both: 'The source does not publish the numerator and denominator',
  neither: 'The published numerator or denominator cannot be right',
} as const;
