import {expect} from '@open-wc/testing';
import type {Indicator} from '../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import type {IndicatorMessages} from '../../src/messages/indicator.ts';
import {narrativeOf} from '../../src/domain/indicator/narrative.ts';
import {parseReportingPeriod} from '../../src/domain/indicator/reporting-period.ts';
import {buildSeries, latestPoint, type Series} from '../../src/domain/indicator/series.ts';
import {BOARD_MESSAGES} from '../../src/messages/indicator-board.ts';
import {INDICATOR_MESSAGES} from '../../src/messages/indicator.ts';
import {toldFlags} from '../../src/views/figures/told.ts';
import {demoFigures} from '../domain/indicator/demo-figures.ts';
import {anIndicator, anObservation} from '../domain/indicator/made-figures.ts';

const vi = INDICATOR_MESSAGES.vi;
const DAYS = anIndicator({
  code: 'average-days',
  name: 'Thời gian giải quyết trung bình',
  nameEn: 'Average days to resolve',
  unit: 'day',
  direction: 'lower',
  targets: [{from: '2025', value: 6}],
});
const RECEIVED = anIndicator({code: 'received', unit: 'count', direction: 'neutral', targets: []});

/** The sentence of the newest figure, then its flags, but for the partial period that the sentence tells. */
function told(series: Series, messages: IndicatorMessages): string {
  const point = latestPoint(series);
  const flags = (point?.flags ?? []).filter(({kind}) => kind !== 'partial-period');
  return [
    messages.narrative(narrativeOf(series, point)),
    ...toldFlags(flags, series.indicator, point?.decimals ?? 0, messages).map(({text}) => text),
  ].join(' ');
}

/** What happened, then the sentences in Vietnamese and English. */
const STORIES: readonly (readonly [string, Indicator, readonly Partial<Observation>[], string, string])[] = [
  [
    'a rise above the target',
    anIndicator(),
    [
      {period: '2026-09', numerator: 952, denominator: 1000},
      {numerator: 964, denominator: 1000},
    ],
    'Tháng 10/2026: 96,4 % đúng hạn, tăng 1,2 điểm phần trăm so với tháng 9/2026, vượt chỉ tiêu 95 %.',
    'October 2026: 96.4% on time, up 1.2 percentage points on September 2026, above the target of 95%.',
  ],
  [
    'a fall below the target',
    anIndicator(),
    [
      {period: '2025-10', numerator: 960, denominator: 1000},
      {numerator: 938, denominator: 1000},
    ],
    'Tháng 10/2026: 93,8 % đúng hạn, giảm 2,2 điểm phần trăm so với tháng 10/2025, chưa đạt chỉ tiêu 95 % (còn thiếu 1,2 điểm phần trăm).',
    'October 2026: 93.8% on time, down 2.2 percentage points on October 2025, missing the target of 95% by 1.2 percentage points.',
  ],
  [
    'exactly the target, unchanged',
    anIndicator(),
    [
      {period: '2026-09', numerator: 95, denominator: 100},
      {numerator: 950, denominator: 1000},
    ],
    'Tháng 10/2026: 95 % đúng hạn, không đổi so với tháng 9/2026, đạt chỉ tiêu 95 %.',
    'October 2026: 95% on time, unchanged on September 2026, meeting the target of 95%.',
  ],
  [
    'fewer days, which is better',
    DAYS,
    [{period: '2026-09', value: 5.6}, {value: 5.2}],
    'Tháng 10/2026: thời gian giải quyết trung bình là 5,2 ngày, giảm 0,4 ngày (7,1 %) so với tháng 9/2026 (tốt lên), đạt chỉ tiêu không quá 6 ngày.',
    'October 2026: Average days to resolve, 5.2 days, down 0.4 days (7.1%) on September 2026 (better), meeting the target of at most 6 days.',
  ],
  [
    'more days, which is worse',
    DAYS,
    [{period: '2026-09', value: 5.6}, {value: 6.5}],
    'Tháng 10/2026: thời gian giải quyết trung bình là 6,5 ngày, tăng 0,9 ngày (16,1 %) so với tháng 9/2026 (kém đi), chưa đạt chỉ tiêu không quá 6 ngày (cao hơn 0,5 ngày).',
    'October 2026: Average days to resolve, 6.5 days, up 0.9 days (16.1%) on September 2026 (worse), missing the target of at most 6 days by 0.5 days.',
  ],
  [
    'a count in its own number and in per cent',
    RECEIVED,
    [{period: '2026-09', value: 1265}, {value: 1289}],
    'Tháng 10/2026: 1.289 hồ sơ tiếp nhận, tăng 24 (1,9 %) so với tháng 9/2026.',
    'October 2026: 1,289 dossiers received, up 24 (1.9%) on September 2026.',
  ],
  [
    'a change that is hardly one in per cent',
    RECEIVED,
    [{period: '2026-09', value: 52_340}, {value: 52_345}],
    'Tháng 10/2026: 52.345 hồ sơ tiếp nhận, tăng 5 so với tháng 9/2026.',
    'October 2026: 52,345 dossiers received, up 5 on September 2026.',
  ],
  [
    'a period that is not over',
    anIndicator(),
    [
      {period: '2026-09', numerator: 952, denominator: 1000},
      {numerator: 964, denominator: 1000, partialUntil: '2026-10-20'},
    ],
    'Từ đầu tháng 10/2026 đến 20/10/2026: 96,4 % đúng hạn. Số liệu chưa đủ cả kỳ nên chưa so sánh với kỳ trước và chỉ tiêu.',
    'October 2026, up to 20/10/2026: 96.4% on time. The figures do not cover the whole period, so they are not compared with the one before or with the target.',
  ],
  [
    'a ratio without its parts',
    anIndicator({targets: []}),
    [{period: '2018', reportedValue: 100}],
    'Năm 2018: 100 % đúng hạn. Nguồn chưa công bố tử số và mẫu số nên chưa kiểm tra lại được tỷ lệ này.',
    '2018: 100% on time. The source does not publish the numerator and denominator, so this ratio cannot be checked.',
  ],
  [
    'few cases',
    anIndicator({targets: []}),
    [{numerator: 9, denominator: 12}],
    'Tháng 10/2026: 75 % đúng hạn. Chỉ có 12 trường hợp (9 trên 12): thêm hay bớt một trường hợp cũng làm kết quả thay đổi nhiều.',
    'October 2026: 75% on time. Only 12 cases (9 of 12): a single case moves the figure a lot.',
  ],
  [
    'no figure at all',
    anIndicator(),
    [],
    'Chưa có số liệu về tỷ lệ hồ sơ giải quyết đúng hạn.',
    'No figures yet: Share of dossiers resolved on time.',
  ],
];

describe('sentences about figures', () => {
  let en: IndicatorMessages;
  before(async () => {
    en = await INDICATOR_MESSAGES.en();
  });

  for (const [what, indicator, rows, vietnamese, english] of STORIES) {
    it(`tell ${what}`, () => {
      const observations = rows.map((row) => anObservation({indicator: indicator.code, ...row}));
      const series = buildSeries(indicator, 'H26.150', observations);
      expect(told(series, vi)).to.equal(vietnamese);
      expect(told(series, en)).to.equal(english);
    });
  }

  it('say that a period without a case has no ratio', () => {
    const series = buildSeries(anIndicator(), 'H26.150', [anObservation({numerator: 0, denominator: 0})]);
    expect(vi.narrative(narrativeOf(series))).to.equal(
      'Tháng 10/2026: không phát sinh trường hợp nào nên không có tỷ lệ đúng hạn.',
    );
  });

  for (const [indicator, agency, period, sentence] of [
    [
      'early-rate',
      'H26-LB2018',
      '2018',
      'Năm 2018: 52,49 % trước hạn. Tỷ lệ đã công bố là 55,53 %, còn tính lại từ 3.697 trên 7.043 thì được 52,49 %. Tỷ lệ tính trên 7.043, trong khi cùng kỳ có 14.271 hồ sơ đã giải quyết.',
    ],
    [
      'level4-share',
      'H26-LB2018.T',
      '2018',
      'Năm 2018: tỷ lệ hồ sơ mức độ 4 của 2 thủ tục tư pháp là 40,86 %, tăng 37,08 điểm phần trăm so với năm 2017. Nguồn ghi tăng 37,08 %, đúng ra là tăng 37,08 điểm phần trăm. Nếu tính theo phần trăm thì tăng 980,95 %. Nguồn chưa công bố tử số và mẫu số nên chưa kiểm tra lại được tỷ lệ này.',
    ],
    [
      'online-received',
      'H26-LB2018',
      '2018',
      'Năm 2018: hồ sơ nộp trực tuyến là 8.394. Các phần đã công bố cộng lại không bằng tổng: 7.474 + 1.871 = 9.345, còn tổng ghi 8.394. Chỉ khớp khi lấy đúng phần được tính: 7.474 + 920 = 8.394.',
    ],
    [
      'level4-dossiers',
      'H26-LB2018.P',
      '2018',
      'Năm 2018: hồ sơ mức độ 4 (nhận kết quả qua bưu chính) là 38. Nguồn so số liệu năm 2018 với chính năm 2018 nên chưa biết tăng hay giảm.',
    ],
    [
      'early-rate',
      'H26-LB2018.P',
      '2018',
      'Năm 2018: 80,02 % trước hạn. Tỷ lệ tính trên 60.931, trong khi cùng kỳ có 82.026 hồ sơ đã giải quyết.',
    ],
    [
      'e-schools',
      'H26-LB2018',
      '2018/2019',
      'Năm học 2018–2019: trường học điện tử là 16, tăng 3 (23,1 %) so với năm học 2017–2018.',
    ],
    [
      'school-camera-cost',
      'H26-LB2018',
      '2018/2019',
      'Năm học 2018–2019: kinh phí lắp camera trường học là 15,5 tỷ đồng.',
    ],
  ] as const) {
    it(`explain ${indicator} of ${agency} kindly, with both numbers`, async () => {
      const demo = await demoFigures();
      const series = buildSeries(demo.indicator(indicator), agency, demo.observations);
      expect(parseReportingPeriod(period)).to.deep.equal(latestPoint(series)?.period);
      expect(told(series, vi)).to.equal(sentence);
    });
  }

  it('name periods', () => {
    const names = ['2026-10', '2026-Q3', '2018', '2018/2019'].map((code) => {
      const period = parseReportingPeriod(code);
      return period
        ? [vi.period(period), vi.periodShort(period), en.period(period), en.periodShort(period)]
        : [];
    });
    expect(names).to.deep.equal([
      ['Tháng 10/2026', '10/2026', 'October 2026', 'Oct 2026'],
      ['Quý 3/2026', 'Q3/2026', 'Quarter 3 of 2026', 'Q3 2026'],
      ['Năm 2018', '2018', '2018', '2018'],
      ['Năm học 2018–2019', '2018–2019', 'School year 2018–2019', '2018–2019'],
    ]);
  });

  it('print values with their units, and a dash for none', () => {
    expect(vi.value(37.08, 'percent', 2)).to.equal('37,08 %');
    expect(vi.value(37.08, 'percentage-point', 2)).to.equal('37,08 điểm phần trăm');
    expect(vi.value(1733, 'count', 0)).to.equal('1.733');
    expect(vi.value(926_000_000, 'vnd', 0)).to.equal('926 triệu đồng');
    expect(vi.value(20_000, 'vnd', 0)).to.equal('20.000\u00A0đồng');
    expect(vi.value(1_234_567_891, 'vnd', 0)).to.equal('1.234.567.891\u00A0đồng');
    expect(vi.value(undefined, 'percent', 1)).to.equal('—');
    expect(vi.value(Number.NaN, 'percent', 1)).to.equal('—');
    expect(en.value(1, 'day', 1)).to.equal('1 day');
    expect(en.value(15.5e9, 'vnd', 0)).to.equal('VND 15.5 billion');
  });

  it('say no word of the other language', async () => {
    const words = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(words)
          : [];
    const vietnameseLetter = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;
    expect(
      words([en, await BOARD_MESSAGES.en()]).filter((text) => vietnameseLetter.test(text)),
    ).to.deep.equal([]);
    expect(
      words([vi, BOARD_MESSAGES.vi]).filter((text) => /\b(the|of|and|figures?|period)\b/i.test(text)),
    ).to.deep.equal([]);
  });

  it('count points, and say what is not known of them', () => {
    const board = BOARD_MESSAGES.vi;
    expect(board.score(82.54, 100)).to.equal('82,54 trên 100 điểm');
    expect(board.scoreUnknown(38.5)).to.equal('Còn 38,5 điểm chưa có số liệu để chấm.');
  });
});
