import {differenceUnit, type Indicator} from '../domain/indicator/indicator.ts';
import type {NarrativeFact} from '../domain/indicator/narrative.ts';
import {formatDay} from './format-day.ts';
import {changeVi, periodInTextVi, periodVi, valueVi} from './indicator-values.vi.ts';

/** What stands behind the figure of a well-known indicator: "96,4 % đúng hạn". */
const PHRASES: Readonly<Record<string, string>> = {
  received: 'hồ sơ tiếp nhận',
  resolved: 'hồ sơ đã giải quyết',
  'resolved-rate': 'hồ sơ đã giải quyết',
  'on-time-rate': 'đúng hạn',
  DOSSIER_ON_TIME: 'đúng hạn',
  'early-rate': 'trước hạn',
  'online-rate': 'nộp trực tuyến',
  'postal-return-rate': 'trả kết quả qua bưu chính',
};

/** One or two sentences: "Tháng 10/2026: 96,4 % đúng hạn, tăng 1,2 điểm phần trăm so với …, vượt chỉ tiêu 95 %." */
export function narrativeVi(facts: readonly NarrativeFact[]): string {
  const clauses: string[] = [];
  const sentences: string[] = [];
  for (const fact of facts) {
    switch (fact.kind) {
      case 'no-data':
        sentences.push(
          fact.period
            ? `${periodVi(fact.period)}: chưa có số liệu.`
            : `Chưa có số liệu về ${inText(fact.indicator.name)}.`,
        );
        break;
      case 'nothing-counted':
        sentences.push(
          `${periodVi(fact.period)}: không phát sinh trường hợp nào nên không có ${figureName(fact.indicator)}.`,
        );
        break;
      case 'figure':
        clauses.push(figureClause(fact));
        if (fact.isPartial) {
          sentences.push(
            `${fact.until ? 'Số liệu chưa đủ cả kỳ' : 'Kỳ này chưa kết thúc'} nên chưa so sánh với kỳ trước${fact.hasTarget ? ' và chỉ tiêu' : ''}.`,
          );
        }
        break;
      case 'change':
        clauses.push(changeVi(fact.change) + (fact.isLowerBetter ? VERDICTS[fact.change.verdict] : ''));
        break;
      case 'target':
        clauses.push(targetClause(fact));
    }
  }
  const first = clauses.length > 0 ? [`${clauses.join(', ')}.`] : [];
  return [...first, ...sentences].join(' ');
}

const VERDICTS = {better: ' (tốt lên)', worse: ' (kém đi)', same: '', neutral: ''} as const;

function figureClause(fact: NarrativeFact & {kind: 'figure'}): string {
  const {indicator, period, value, decimals, until} = fact;
  const when = until ? `Từ đầu ${periodInTextVi(period)} đến ${formatDay(until)}` : periodVi(period);
  const figure = valueVi(value, indicator.unit, decimals);
  const phrase = PHRASES[indicator.code];
  return phrase ? `${when}: ${figure} ${phrase}` : `${when}: ${inText(indicator.name)} là ${figure}`;
}

function targetClause(fact: NarrativeFact & {kind: 'target'}): string {
  const target = valueVi(fact.target, fact.unit, Math.max(fact.decimals, 2));
  const gap = valueVi(fact.gap, differenceUnit(fact.unit), fact.decimals);
  const name = fact.isLowerBetter ? `chỉ tiêu không quá ${target}` : `chỉ tiêu ${target}`;
  switch (fact.standing) {
    case 'exceeded':
      return fact.isLowerBetter ? `đạt ${name}` : `vượt ${name}`;
    case 'met':
      return `đạt ${name}`;
    case 'missed':
      return `chưa đạt ${name} (${fact.isLowerBetter ? 'cao hơn' : 'còn thiếu'} ${gap})`;
  }
}

function figureName({code, name, unit}: Indicator): string {
  const phrase = PHRASES[code];
  return phrase && unit === 'percent' ? `tỷ lệ ${phrase}` : inText(name);
}

/** A name inside a sentence: first letter small, unless it opens an abbreviation or the name of a place. */
function inText(name: string): string {
  return /^\p{Lu}(\p{Lu}|\p{Ll}* \p{Lu})/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
