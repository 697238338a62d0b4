import type {Indicator} from './indicator.ts';

const GOOD =
  'đúng hạn|trước hạn|đúng hẹn|hài lòng|trực tuyến|hoàn thành|số hóa|toàn trình|on time|early|timely|online|satisfied|satisfaction|completed|digiti[sz]ed';
const BAD =
  'quá hạn|trễ|chậm|tồn đọng|từ chối|trả lại|kỷ luật|vi phạm|khiếu nại|complaints?|late|overdue|delayed|rejected';

/** Words that turn the next ones round: "không để hồ sơ quá hạn", "giải quyết khiếu nại". */
const TURNED = new RegExp(
  ` (?:(?:không|chưa|giảm|no|not|non|without|never)(?: \\S+){0,3}? (?:${GOOD}|${BAD})` +
    '|(?:giải quyết|xử lý)(?: \\S+)?? (?:tồn đọng|vi phạm|khiếu nại))(?= )',
  'g',
);
// Between blanks: what is "calculated" or "related" is not late.
const IS_GOOD = new RegExp(` (?:${GOOD}) `);
const IS_BAD = new RegExp(` (?:${BAD}) `);

const LEAST = /≥|>|tối thiểu|ít nhất|at least/i;
const MOST = /≤|<|tối đa|không quá|at most/i;

/** Which way is good by the words of a target: "≥ 95 %", "không quá 5". */
export function directionOfLimit(target: string): Indicator['direction'] | undefined {
  return LEAST.test(target) ? 'higher' : MOST.test(target) ? 'lower' : undefined;
}

/** The target without these words. */
export function withoutLimit(target: string): string {
  return target.replace(LEAST, '').replace(MOST, '').replace(/^\s*=/, '').trim();
}

/** Which way a share is good by the words of its name; `neutral` where they say neither or both. */
export function goodDirection(name: string): Indicator['direction'] {
  const words = ` ${name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')} `.replace(TURNED, '');
  const isBad = IS_BAD.test(words);
  if (IS_GOOD.test(words)) return isBad ? 'neutral' : 'higher';
  return isBad ? 'lower' : 'neutral';
}
