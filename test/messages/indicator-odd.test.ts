import {expect} from '@open-wc/testing';
import type {Indicator} from '../../src/domain/indicator/indicator.ts';
import {narrativeOf} from '../../src/domain/indicator/narrative.ts';
import type {ObservationFlag} from '../../src/domain/indicator/observation-flag.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import {buildSeries} from '../../src/domain/indicator/series.ts';
import {INDICATOR_MESSAGES, type IndicatorMessages} from '../../src/messages/indicator.ts';
import {anIndicator, anObservation} from '../domain/indicator/made-figures.ts';

const TODAY = '2026-11-23';
const {vi} = INDICATOR_MESSAGES;
const days = anIndicator({
  code: 'average-days',
  name: 'Thời gian giải quyết trung bình',
  nameEn: 'Average days to resolve',
  unit: 'day',
  direction: 'lower',
  targets: [{from: '2025', value: 6}],
});
const rise = anIndicator({
  code: 'rise',
  name: 'Mức tăng tỷ lệ trực tuyến',
  nameEn: 'Rise of the online share',
  unit: 'percentage-point',
  targets: [{from: '2026', value: 3}],
});

/** Odd inputs that are still to be told truly: what they are, and the sentences. */
const ODD: readonly (readonly [string, Indicator, readonly Partial<Observation>[], string, string])[] = [
  [
    'a target with two decimals',
    anIndicator({targets: [{from: '2026', value: 95.25}]}),
    [{numerator: 950, denominator: 1000}],
    'Tháng 10/2026: 95 % đúng hạn, chưa đạt chỉ tiêu 95,25 % (còn thiếu 0,25 điểm phần trăm).',
    'October 2026: 95% on time, missing the target of 95.25% by 0.25 percentage points.',
  ],
  [
    'a target missed by a hair',
    anIndicator(),
    [{numerator: 9_499_999, denominator: 10_000_000}],
    'Tháng 10/2026: 94,99999 % đúng hạn, chưa đạt chỉ tiêu 95 % (còn thiếu 0,00001 điểm phần trăm).',
    'October 2026: 94.99999% on time, missing the target of 95% by 0.00001 percentage points.',
  ],
  [
    'a target that was raised in between',
    anIndicator({
      targets: [
        {from: '2025', value: 90},
        {from: '2026-10', value: 95},
      ],
    }),
    [
      {period: '2026-09', numerator: 920, denominator: 1000},
      {numerator: 930, denominator: 1000},
    ],
    'Tháng 10/2026: 93 % đúng hạn, tăng 1 điểm phần trăm so với tháng 9/2026, chưa đạt chỉ tiêu 95 % (còn thiếu 2 điểm phần trăm).',
    'October 2026: 93% on time, up 1 percentage point on September 2026, missing the target of 95% by 2 percentage points.',
  ],
  [
    'a target that is not in force yet',
    anIndicator({targets: [{from: '2027', value: 95}]}),
    [{numerator: 930, denominator: 1000}],
    'Tháng 10/2026: 93 % đúng hạn.',
    'October 2026: 93% on time.',
  ],
  [
    'a target in percentage points',
    rise,
    [{period: '2026-09', value: 2.5}, {value: 2.1}],
    'Tháng 10/2026: mức tăng tỷ lệ trực tuyến là 2,1 điểm phần trăm, giảm 0,4 điểm phần trăm so với tháng 9/2026, chưa đạt chỉ tiêu 3 điểm phần trăm (còn thiếu 0,9 điểm phần trăm).',
    'October 2026: Rise of the online share, 2.1 percentage points, down 0.4 percentage points on September 2026, missing the target of 3 percentage points by 0.9 percentage points.',
  ],
  [
    'exactly the limit',
    days,
    [{value: 6}],
    'Tháng 10/2026: thời gian giải quyết trung bình là 6 ngày, đạt chỉ tiêu không quá 6 ngày.',
    'October 2026: Average days to resolve, 6 days, meeting the target of at most 6 days.',
  ],
  [
    'an average of nothing',
    days,
    [{numerator: 0, denominator: 0}],
    'Tháng 10/2026: không phát sinh trường hợp nào nên không có thời gian giải quyết trung bình.',
    'October 2026: there were no cases, so there is no figure.',
  ],
  [
    'figures that stop before the end of a period long over',
    anIndicator(),
    [{numerator: 900, denominator: 1000, partialUntil: '2026-10-20'}],
    'Từ đầu tháng 10/2026 đến 20/10/2026: 90 % đúng hạn. Số liệu chưa đủ cả kỳ nên chưa so sánh với kỳ trước và chỉ tiêu.',
    'October 2026, up to 20/10/2026: 90% on time. The figures do not cover the whole period, so they are not compared with the one before or with the target.',
  ],
  [
    'figures that were counted to the very last day',
    anIndicator(),
    [{numerator: 960, denominator: 1000, partialUntil: '2026-10-31'}],
    'Tháng 10/2026: 96 % đúng hạn, vượt chỉ tiêu 95 %.',
    'October 2026: 96% on time, above the target of 95%.',
  ],
  [
    'a running month without the last day counted',
    anIndicator(),
    [{period: '2026-11', numerator: 900, denominator: 1000}],
    'Tháng 11/2026: 90 % đúng hạn. Kỳ này chưa kết thúc nên chưa so sánh với kỳ trước và chỉ tiêu.',
    'November 2026: 90% on time. The period is not over, so it is not compared with the one before or with the target.',
  ],
  [
    'one dossier',
    anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []}),
    [{period: '2025', value: 1}],
    'Năm 2025: 1 hồ sơ tiếp nhận.',
    '2025: 1 dossier received.',
  ],
  [
    'a running year beside a whole one: the whole one',
    anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []}),
    [
      {period: '2025', value: 1000},
      {period: '2026', value: 800, partialUntil: '2026-10-31'},
    ],
    'Năm 2025: 1.000 hồ sơ tiếp nhận.',
    '2025: 1,000 dossiers received.',
  ],
  [
    'a month that has just begun',
    anIndicator(),
    [{period: '2026-11', numerator: 9, denominator: 12, partialUntil: '2026-11-05'}],
    'Từ đầu tháng 11/2026 đến 05/11/2026: 75 % đúng hạn. Số liệu chưa đủ cả kỳ nên chưa so sánh với kỳ trước và chỉ tiêu.',
    'November 2026, up to 05/11/2026: 75% on time. The figures do not cover the whole period, so they are not compared with the one before or with the target.',
  ],
  [
    'a running count that has no target',
    anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []}),
    [{period: '2026-11', value: 700}],
    'Tháng 11/2026: 700 hồ sơ tiếp nhận. Kỳ này chưa kết thúc nên chưa so sánh với kỳ trước.',
    'November 2026: 700 dossiers received. The period is not over, so it is not compared with the one before.',
  ],
  [
    'a month that was read before it was over',
    anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []}),
    [{value: 300, capturedAt: '2026-10-10'}],
    'Từ đầu tháng 10/2026 đến 10/10/2026: 300 hồ sơ tiếp nhận. Số liệu chưa đủ cả kỳ nên chưa so sánh với kỳ trước.',
    'October 2026, up to 10/10/2026: 300 dossiers received. The figures do not cover the whole period, so they are not compared with the one before.',
  ],
  [
    'a last day counted before the month began',
    anIndicator({targets: []}),
    [{period: '2026-11', numerator: 900, denominator: 1000, partialUntil: '2026-10-31'}],
    'Tháng 11/2026: 90 % đúng hạn. Kỳ này chưa kết thúc nên chưa so sánh với kỳ trước.',
    'November 2026: 90% on time. The period is not over, so it is not compared with the one before.',
  ],
  [
    'a gap: the quarter before is missing',
    anIndicator(),
    [
      {period: '2026-Q1', numerator: 910, denominator: 1000},
      {period: '2026-Q3', numerator: 960, denominator: 1000},
    ],
    'Quý 3/2026: 96 % đúng hạn, vượt chỉ tiêu 95 %.',
    'Quarter 3 of 2026: 96% on time, above the target of 95%.',
  ],
  [
    'from nothing to something',
    anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []}),
    [{period: '2026-09', value: 0}, {value: 7}],
    'Tháng 10/2026: 7 hồ sơ tiếp nhận, tăng 7 so với tháng 9/2026.',
    'October 2026: 7 dossiers received, up 7 on September 2026.',
  ],
  [
    'a name that begins with a place',
    anIndicator({code: 'x', name: 'Hà Nội: tỷ lệ đúng hạn', nameEn: undefined, targets: []}),
    [{numerator: 955, denominator: 1000}],
    'Tháng 10/2026: Hà Nội: tỷ lệ đúng hạn là 95,5 %.',
    'October 2026: Hà Nội: tỷ lệ đúng hạn, 95.5%.',
  ],
];

/** Flags in words: the flag, its unit, the sentences. */
const FLAGS: readonly (readonly [ObservationFlag, Indicator['unit'], string, string])[] = [
  [
    {kind: 'zero-denominator', reported: 100},
    'percent',
    'Trong kỳ không phát sinh trường hợp nào (mẫu số bằng 0) nên không tính được; nguồn vẫn ghi 100 %.',
    'There were no cases in this period (the denominator is 0), so there is no figure; the source still says 100%.',
  ],
  [
    {kind: 'zero-denominator', reported: 0},
    'percent',
    'Trong kỳ không phát sinh trường hợp nào (mẫu số bằng 0) nên không tính được.',
    'There were no cases in this period (the denominator is 0), so there is no figure.',
  ],
  [
    {
      kind: 'change-differs',
      reported: 4,
      reportedUnit: 'percentage-point',
      actual: -4,
      actualUnit: 'percentage-point',
    },
    'percent',
    'Nguồn ghi tăng 4 điểm phần trăm, còn tính lại thì giảm 4 điểm phần trăm.',
    'The source says a rise of 4 percentage points, but the figures give a fall of 4 percentage points.',
  ],
  [
    {kind: 'change-differs', reported: 7, reportedUnit: 'percent', actual: 0, actualUnit: 'percent'},
    'percent',
    'Nguồn ghi tăng 7 %, còn tính lại thì không đổi.',
    'The source says a rise of 7%, but the figures give no change.',
  ],
  [
    {kind: 'revised', before: 94, after: 94.01},
    'percent',
    'Số liệu đã được điều chỉnh từ 94 % thành 94,01 %.',
    'The figure was revised from 94% to 94.01%.',
  ],
  [
    {kind: 'conflicting', used: 95.501, other: 95.5},
    'percent',
    'Cùng kỳ có hai số khác nhau: đang dùng 95,501 %, số kia là 95,5 %.',
    'There are two different figures for this period: 95.501% is used, the other is 95.5%.',
  ],
  [
    {kind: 'ratio-differs', reported: 5.2, recomputed: 6.12, numerator: 612, denominator: 100},
    'day',
    'Số đã công bố là 5,2 ngày, còn tính lại từ 612 trên 100 thì được 6,12 ngày.',
    'The published figure is 5.2 days, but 612 of 100 gives 6.12 days.',
  ],
  [
    {kind: 'small-denominator', numerator: 26, denominator: 5},
    'day',
    'Chỉ có 5 trường hợp: thêm hay bớt một trường hợp cũng làm kết quả thay đổi nhiều.',
    'Only 5 cases: a single case moves the figure a lot.',
  ],
  [
    {kind: 'points-called-percent', reported: -16, actual: -15.364, relative: -19.8},
    'percent',
    'Nguồn ghi giảm 16 %, đúng ra là giảm 15,36 điểm phần trăm. Nếu tính theo phần trăm thì giảm 19,8 %.',
    'The source says a fall of 16%; it is a fall of 15.36 percentage points. In per cent it is a fall of 19.8%.',
  ],
  [
    {kind: 'ratio-differs', reported: 96.471, recomputed: 96.4739, numerator: 9301, denominator: 9641},
    'percent',
    'Tỷ lệ đã công bố là 96,471 %, còn tính lại từ 9.301 trên 9.641 thì được 96,474 %.',
    'The published ratio is 96.471%, but 9,301 of 9,641 gives 96.474%.',
  ],
  [
    {kind: 'over-hundred', value: 100.004},
    'percent',
    '100,004 % là hơn 100 %, mà nguồn không nêu cách tính.',
    '100.004% is more than 100%, and the source does not say how it was counted.',
  ],
  [
    {kind: 'not-recomputable', missing: 'neither'},
    'percent',
    'Tử số hoặc mẫu số đã công bố không hợp lý nên chưa kiểm tra lại được tỷ lệ này.',
    'The published numerator or denominator cannot be right, so this ratio cannot be checked.',
  ],
  [
    {kind: 'maybe-fraction', value: 0.95, target: 95, isOnly: true},
    'percent',
    '0,95 % rất xa chỉ tiêu 95 %: có thể nguồn ghi 0,95 thay cho 95 %.',
    '0.95% is far from the target of 95%: the source may say 0.95 for 95%.',
  ],
  [
    {kind: 'maybe-fraction', value: 0.95, target: 95, isOnly: false},
    'percent',
    '0,95 % rất xa chỉ tiêu 95 %, các kỳ khác cũng vậy: có thể nguồn ghi 0,95 thay cho 95 %.',
    '0.95% is far from the target of 95%, as in all periods: the source may say 0.95 for 95%.',
  ],
  [{kind: 'revised', after: 94}, 'percent', 'Số liệu đã được điều chỉnh.', 'The figure was revised.'],
  [
    {kind: 'small-denominator', denominator: 1},
    'percent',
    'Chỉ có 1 trường hợp: thêm hay bớt một trường hợp cũng làm kết quả thay đổi nhiều.',
    'Only 1 case: a single case moves the figure a lot.',
  ],
];

describe('sentences about odd figures', () => {
  let en: IndicatorMessages;
  before(async () => {
    en = await INDICATOR_MESSAGES.en();
  });

  for (const [what, indicator, rows, vietnamese, english] of ODD) {
    it(`tell ${what}`, () => {
      const observations = rows.map((row) => anObservation({indicator: indicator.code, ...row}));
      const facts = narrativeOf(buildSeries(indicator, 'H26.150', observations, {today: TODAY}));
      expect(vi.narrative(facts)).to.equal(vietnamese);
      expect(en.narrative(facts)).to.equal(english);
    });
  }

  for (const [flag, unit, vietnamese, english] of FLAGS) {
    it(`explain ${JSON.stringify(flag)}`, () => {
      expect(vi.flag(flag, unit, 1)).to.equal(vietnamese);
      expect(en.flag(flag, unit, 1)).to.equal(english);
    });
  }
});
