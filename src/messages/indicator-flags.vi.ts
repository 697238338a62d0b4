import type {IndicatorUnit} from '../domain/indicator/indicator.ts';
import type {ObservationFlag} from '../domain/indicator/observation-flag.ts';
import {parseReportingPeriod} from '../domain/indicator/reporting-period.ts';
import {decimalsApart} from '../domain/indicator/rounding.ts';
import {formatDay} from './format-day.ts';
import {formatNumber} from './format.ts';
import {periodInTextVi, valueVi} from './indicator-values.vi.ts';

/** Names of well-known counts, for sentences about denominators. */
const COUNTS: Readonly<Record<string, string>> = {
  received: 'hồ sơ tiếp nhận',
  resolved: 'hồ sơ đã giải quyết',
};

/** Two or three words for a badge. */
export const flagTitlesVi: Readonly<Record<ObservationFlag['kind'], string>> = {
  'ratio-differs': 'Số công bố khác số tính lại',
  'not-recomputable': 'Chưa kiểm tra lại được',
  'zero-denominator': 'Không phát sinh',
  'small-denominator': 'Số ít',
  'numerator-above-denominator': 'Tử số lớn hơn mẫu số',
  'over-hundred': 'Vượt 100 %',
  'maybe-fraction': 'Có thể sai đơn vị',
  'partial-period': 'Chưa hết kỳ',
  'parts-differ': 'Các phần cộng không khớp',
  'points-called-percent': 'Nhầm phần trăm với điểm phần trăm',
  'change-differs': 'Mức tăng, giảm không khớp',
  'compares-with-itself': 'So với chính kỳ đó',
  'denominator-differs': 'Mẫu số khác',
  revised: 'Đã điều chỉnh',
  conflicting: 'Hai số khác nhau',
};

/** Why a figure needs care, with both numbers. */
export function flagVi(flag: ObservationFlag, unit: IndicatorUnit, decimals: number): string {
  const number = (value: number) => formatNumber(value, 'vi', 2);
  const told = (amount: number, other: number) =>
    valueVi(amount, unit, decimalsApart(amount, other, decimals));
  const exact = (amount: number, other = Number.NaN) =>
    valueVi(amount, unit, unit === 'count' ? 0 : decimalsApart(amount, other, 2));
  switch (flag.kind) {
    case 'ratio-differs':
      return `${unit === 'percent' ? 'Tỷ lệ' : 'Số'} đã công bố là ${exact(flag.reported, flag.recomputed)}, còn tính lại từ ${number(flag.numerator)} trên ${number(flag.denominator)} thì được ${exact(flag.recomputed, flag.reported)}.`;
    case 'not-recomputable':
      return `${MISSING[flag.missing]} nên chưa kiểm tra lại được tỷ lệ này.`;
    case 'zero-denominator':
      return `Trong kỳ không phát sinh trường hợp nào (mẫu số bằng 0) nên không tính được${flag.reported ? `; nguồn vẫn ghi ${exact(flag.reported)}` : ''}.`;
    case 'small-denominator': {
      const share =
        flag.numerator === undefined || unit === 'day'
          ? ''
          : ` (${number(flag.numerator)} trên ${number(flag.denominator)})`;
      return `Chỉ có ${number(flag.denominator)} trường hợp${share}: thêm hay bớt một trường hợp cũng làm kết quả thay đổi nhiều.`;
    }
    case 'numerator-above-denominator':
      return `Tử số ${number(flag.numerator)} lớn hơn mẫu số ${number(flag.denominator)}: có thể hai số thuộc hai kỳ khác nhau hoặc một số ghi nhầm.`;
    case 'over-hundred':
      return `${exact(flag.value, 100)} là hơn 100 %, mà nguồn không nêu cách tính.`;
    case 'maybe-fraction':
      return `${exact(flag.value)} rất xa chỉ tiêu ${exact(flag.target)}${flag.isOnly ? '' : ', các kỳ khác cũng vậy'}: có thể nguồn ghi ${number(flag.value)} thay cho ${exact(flag.value * 100)}.`;
    case 'partial-period':
      return flag.until
        ? `Số liệu mới tính đến ${formatDay(flag.until)}, chưa đủ cả kỳ.`
        : 'Kỳ này chưa kết thúc, số liệu còn thay đổi.';
    case 'parts-differ': {
      const sum = `${flag.parts.map(number).join(' + ')} = ${number(flag.sum)}`;
      const why = flag.counted
        ? ` Chỉ khớp khi lấy đúng phần được tính: ${flag.counted.map(number).join(' + ')} = ${number(flag.total)}.`
        : '';
      return `Các phần đã công bố cộng lại không bằng tổng: ${sum}, còn tổng ghi ${number(flag.total)}.${why}`;
    }
    case 'points-called-percent': {
      const relative =
        flag.relative === undefined ? '' : ` Nếu tính theo phần trăm thì ${moved(flag.relative, 'percent')}.`;
      return `Nguồn ghi ${moved(flag.reported, 'percent')}, đúng ra là ${moved(flag.actual, 'percentage-point')}.${relative}`;
    }
    case 'change-differs':
      return `Nguồn ghi ${moved(flag.reported, flag.reportedUnit)}, còn tính lại thì ${moved(flag.actual, flag.actualUnit)}.`;
    case 'compares-with-itself': {
      const period = parseReportingPeriod(flag.period);
      const name = period ? periodInTextVi(period) : flag.period;
      return `Nguồn so số liệu ${name} với chính ${name} nên chưa biết tăng hay giảm.`;
    }
    case 'denominator-differs':
      return `Tỷ lệ tính trên ${number(flag.denominator)}, trong khi cùng kỳ có ${number(flag.expected)} ${COUNTS[flag.indicator] ?? 'trường hợp được công bố'}.`;
    case 'revised':
      if (flag.before === undefined) return 'Số liệu đã được điều chỉnh.';
      return `Số liệu đã được điều chỉnh từ ${told(flag.before, flag.after)} thành ${told(flag.after, flag.before)}.`;
    case 'conflicting':
      return `Cùng kỳ có hai số khác nhau: đang dùng ${told(flag.used, flag.other)}, số kia là ${told(flag.other, flag.used)}.`;
  }
}

function moved(difference: number, unit: IndicatorUnit): string {
  if (difference === 0) return 'không đổi';
  return `${difference < 0 ? 'giảm' : 'tăng'} ${valueVi(Math.abs(difference), unit, 2)}`;
}

const MISSING = {
  numerator: 'Nguồn chưa công bố tử số',
  denominator: 'Nguồn chưa công bố mẫu số',
  both: 'Nguồn chưa công bố tử số và mẫu số',
  neither: 'Tử số hoặc mẫu số đã công bố không hợp lý',
} as const;
