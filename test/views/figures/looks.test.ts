import {expect} from '@open-wc/testing';
import type {FigureData} from '../../../src/domain/indicator/figure-view.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {planChart} from '../../../src/charts/plan-chart.ts';
import {INDICATOR_MESSAGES} from '../../../src/messages/indicator.ts';
import {breakdownLook} from '../../../src/views/figures/breakdown.look.ts';
import {comparisonLook} from '../../../src/views/figures/comparison.look.ts';
import type {FigureAnswer, FigureLook} from '../../../src/views/figures/figure-answer.ts';
import {loadScoreLook} from '../../../src/views/figures/score.look.ts';
import {shareLook} from '../../../src/views/figures/share.look.ts';
import {trendLook} from '../../../src/views/figures/trend.look.ts';
import {anIndicator, anObservation} from '../../domain/indicator/made-figures.ts';

const CHOICE = {indicator: 'on-time-rate', agency: 'H26.150', today: '2026-11-23'};
const messages = INDICATOR_MESSAGES.vi;

function tell(
  look: FigureLook,
  rows: readonly Partial<Observation>[],
  changes: Partial<Indicator> = {},
  choice: Partial<typeof CHOICE & {period: string}> = {},
): FigureAnswer {
  const data: FigureData = {
    indicators: [anIndicator(changes)],
    observations: rows.map(anObservation),
    agencies: [],
  };
  const answer = look(data, {...CHOICE, ...choice}, messages);
  if (!answer) throw new Error('nothing is told');
  return answer;
}

const cells = ({table}: FigureAnswer, key: string): string[] => {
  const index = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => row.cells[index]?.text ?? 'no such column');
};

const wards = (...numerators: readonly number[]) =>
  numerators.map((numerator, n) => ({agency: `H26.${100 + n}`, numerator, denominator: 100}));

describe('a trend in words', () => {
  it('calls a limit that is kept met, not exceeded', () => {
    const limit = {unit: 'day', direction: 'lower', targets: [{from: '2026', value: 6}]} as const;
    const answer = tell(trendLook, [{period: '2026-09', value: 6.2}, {value: 5.2}], limit);
    expect(answer.standing).to.deep.equal({
      kind: 'exceeded',
      text: 'Đạt chỉ tiêu (không quá 6 ngày)',
    });
    expect(cells(answer, 'standing')).to.deep.equal(['Đạt chỉ tiêu', 'Chưa đạt chỉ tiêu']);
  });

  it('says until when the figures go, never beyond today', () => {
    expect(tell(trendLook, [{period: '2026-11', value: 90}]).until).to.equal('2026-11-23');
    expect(tell(trendLook, [{period: '2026-10', value: 90}]).until).to.equal('2026-10-31');
  });
});

describe('parts in words', () => {
  const nearlyAll = [{numerator: 2499, denominator: 2500}];

  it('are never all and nothing where they are neither', () => {
    const answer = tell(breakdownLook, nearlyAll);
    expect(answer.sentence).to.include('Đúng hạn (gồm cả trước hạn): 2.499 (99,96 %); Quá hạn: 1 (0,04 %).');
    expect(cells(answer, 'late')).to.deep.equal(['1 (0,04 %)']);
    expect(planChart(answer.figures, messages).points[0]!.value[0]).to.include('2.499 (99,96 %)');
    const parts = [
      {name: 'Trực tuyến', value: 2499},
      {name: 'Trực tiếp', value: 1},
    ];
    const share = tell(shareLook, [{value: 2500, parts}], {unit: 'count', targets: []});
    expect(share.sentence).to.include('Trực tuyến: 2.499 (99,96 %). Trực tiếp: 1 (0,04 %).');
    expect(cells(share, 'share')).to.deep.equal(['99,96 %', '0,04 %']);
    expect(planChart(share.figures, messages).points[1]!.value).to.deep.equal(['1 (0,04 %)']);
  });
});

describe('a breakdown in words', () => {
  const early = {indicator: 'early-rate', numerator: 60, denominator: 100};
  const told = (rows: readonly Partial<Observation>[], changes: Partial<Indicator> = {}): FigureAnswer => {
    const indicators = [anIndicator(changes), anIndicator({code: 'early-rate', targets: []})];
    const answer = breakdownLook(
      {indicators, observations: rows.map(anObservation), agencies: []},
      CHOICE,
      messages,
    );
    if (!answer) throw new Error('nothing is told');
    return answer;
  };
  const onTime = (period: string, numerator: number, denominator = 100) => ({period, numerator, denominator});
  const beside = ({figures}: FigureAnswer) =>
    planChart(figures, messages).points.map(({value}) => value.join(' | '));

  it('says of every period by itself whether those on time include the early ones', () => {
    const answer = told([onTime('2026-09', 95), onTime('2026-10', 95), early]);
    expect(cells(answer, 'early')).to.deep.equal(['60 (60 %)', 'Tính trong đúng hạn']);
    expect(cells(answer, 'onTime')).to.deep.equal(['35 (35 %)', '95 (95 %)']);
    expect(beside(answer)).to.deep.equal([
      'Đúng hạn (gồm cả trước hạn) 95 (95 %) | Quá hạn 5 (5 %)',
      'Trước hạn 60 (60 %) | Đúng hạn 35 (35 %) | Quá hạn 5 (5 %)',
    ]);
    expect(cells(told([onTime('2026-10', 95)]), 'onTimeWithEarly')).to.deep.equal(['95 (95 %)']);
  });

  it('has a total where one was published: none at all, or one that cannot be', () => {
    const answer = told([onTime('2026-08', 0, 0), onTime('2026-09', 120), {period: '2026-10', value: 95}]);
    expect(cells(answer, 'total')).to.deep.equal(['Chưa có số liệu', '100', '0']);
    expect(beside(answer)).to.deep.equal(['Tổng số 0', 'Tổng số 100', 'Chưa có số liệu']);
    expect(answer.sentence).to.include('Nguồn chưa công bố đủ số hồ sơ');
    expect(told([onTime('2026-10', 120)]).sentence).to.not.include('chưa công bố đủ');
  });

  it('calls the parts of no other indicator on time and late', () => {
    for (const changes of [{direction: 'lower'}, {unit: 'day'}] as const) {
      const answer = told([onTime('2026-10', 36, 1000)], changes);
      expect(answer.sentence).to.not.match(/Đúng hạn|Quá hạn/);
      expect(answer.figures.kind).to.equal('trend');
    }
  });
});

describe('a remark on a figure', () => {
  const remarks = (...rows: Partial<Observation>[]) => cells(tell(trendLook, rows), 'remark');
  const ratio = (numerator: number, changes: Partial<Observation>) => ({
    numerator,
    denominator: 1000,
    ...changes,
  });

  it('tells once that a figure was revised, and from which', () => {
    expect(remarks(ratio(960, {}), ratio(970, {status: 'revised'}))).to.deep.equal([
      'Số liệu đã được điều chỉnh từ 96 % thành 97 %.',
    ]);
    expect(remarks(ratio(970, {status: 'revised', note: 'Sửa.'}))).to.deep.equal([
      'Số liệu đã được điều chỉnh. Sửa.',
    ]);
    expect(remarks(ratio(970, {status: 'provisional'}))).to.deep.equal(['Tạm tính.']);
  });
});

describe('a comparison in words', () => {
  it('names who is highest and lowest', () => {
    const {sentence} = tell(comparisonLook, wards(97, 93, 88));
    expect(sentence).to.include('Cao nhất: 97 % (H26.100). Thấp nhất: 88 % (H26.102).');
  });

  it('counts those who share a place instead of naming one of them', () => {
    const {sentence} = tell(comparisonLook, wards(100, 93, 100, 100));
    expect(sentence).to.include('Cao nhất: 100 % (3 đơn vị). Thấp nhất: 93 % (H26.101).');
  });

  it('gives no places to what is neither good nor bad', () => {
    const rows = [{agency: 'H26.150', numerator: 97, denominator: 100}, ...wards(93)];
    expect(tell(comparisonLook, rows).sentence).to.include('thứ 1 trong 2 đơn vị');
    const {sentence, table} = tell(comparisonLook, rows, {direction: 'neutral', targets: []});
    expect(sentence).to.include('Cao nhất: 97 %').and.not.include('thứ 1');
    expect(table.columns.map(({key}) => key)).to.not.include('rank');
  });

  it('names nobody highest for part of a month', () => {
    const early = {agency: 'H26.102', numerator: 40, denominator: 40, partialUntil: '2026-10-03'};
    const {sentence} = tell(comparisonLook, [...wards(97, 93), early]);
    expect(sentence).to.include('Cao nhất: 97 % (H26.100). Thấp nhất: 93 % (H26.101).');
  });

  it('has no highest where all are equal', () => {
    expect(tell(comparisonLook, wards(97, 97)).sentence).to.not.match(/Cao nhất|Thấp nhất/);
  });

  it('has no highest either where a share equals what another has published', () => {
    const {sentence} = tell(comparisonLook, [...wards(57), {agency: 'H26.101', reportedValue: 57}]);
    expect(sentence).to.not.match(/Cao nhất|Thấp nhất/);
  });

  it('tells the highest from the lowest where one decimal does not', () => {
    const rows = [9641, 9644].map((numerator, n) => ({agency: `H26.${n}`, numerator, denominator: 10_000}));
    expect(tell(comparisonLook, rows).sentence).to.include(
      'Cao nhất: 96,44 % (H26.1). Thấp nhất: 96,41 % (H26.0).',
    );
  });

  it('knows the lowest of all, shown or not', () => {
    const answer = tell(comparisonLook, wards(...[...Array(70).keys()].map((n) => 99 - n)));
    expect(answer.table.rows).to.have.length(60);
    expect(answer.table.footnote).to.equal('Còn 10 đơn vị chưa hiển thị.');
    expect(answer.sentence).to.include('Thấp nhất: 30 % (H26.169).');
  });

  it('judges nobody by a period that is not over', () => {
    const rows = wards(97, 93).map((row) => ({...row, period: '2026-11'}));
    const answer = tell(comparisonLook, rows, {}, {period: '2026-11'});
    expect(answer.table.columns.map(({key}) => key)).to.not.include('standing');
    expect(cells(answer, 'remark').every((text) => text.includes('Kỳ này chưa kết thúc'))).to.equal(true);
  });

  it('compares a quarter with the quarter before, whatever most of the figures are', () => {
    const own = (period: string, numerator: number) => ({period, numerator, denominator: 100});
    const months = ['2026-07', '2026-08', '2026-09'].map((period) => own(period, 90));
    const answer = tell(
      comparisonLook,
      [...months, own('2026-Q2', 91), own('2026-Q3', 94)],
      {},
      {period: '2026-Q3'},
    );
    expect(answer.change?.text).to.equal('tăng 3 điểm phần trăm so với quý 2/2026');
  });
});

describe('a scorecard in words', () => {
  const line = (indicator: string, changes: Partial<Observation>) => anObservation({indicator, ...changes});
  const told = async (observations: readonly Observation[], period?: string): Promise<FigureAnswer> => {
    const {look} = await loadScoreLook('vi');
    const indicators = observations.map(({indicator}) => anIndicator({code: indicator, targets: []}));
    const answer = look(
      {indicators, observations, agencies: []},
      {...CHOICE, indicator: '', period},
      messages,
    );
    if (!answer) throw new Error('nothing is told');
    return answer;
  };

  it('ranks only the groups that are fully known', async () => {
    const {sentence} = await told([
      line('DOSSIER_ON_TIME', {numerator: 90, denominator: 100}),
      line('PUBLISH_ON_TIME', {numerator: 10, denominator: 100}),
    ]);
    expect(sentence).to.not.match(/Cao nhất|Thấp nhất/);
    expect(sentence).to.include('chưa có số liệu để chấm');
  });

  it('ranks groups by the share of their points, and not where all have the same', async () => {
    const group = (code: string, changes: Partial<Observation>) => line(code, {denominator: 100, ...changes});
    const progress = group('DOSSIER_ON_TIME', {numerator: 50});
    const payment = (numerator: number) =>
      ['PAYMENT_DOSSIERS', 'PAYMENT_PROCEDURES', 'PAYMENT_TRANSACTIONS'].map((code) =>
        group(code, {numerator}),
      );
    expect((await told([progress, ...payment(100)])).sentence).to.include(
      'Cao nhất: đạt 100 % số điểm (Thanh toán trực tuyến). Thấp nhất: đạt 50 % số điểm (Tiến độ, kết quả giải quyết).',
    );
    const equal = await told([group('DOSSIER_ON_TIME', {numerator: 100}), ...payment(100)]);
    expect(equal.sentence).to.not.match(/Cao nhất|Thấp nhất/);
  });

  it('says what the two online groups are in the decision, where they are one', async () => {
    const {table} = await told([line('PAYMENT_DOSSIERS', {numerator: 50, denominator: 100})]);
    expect(table.footnote).to.include('là một nhóm trong đó, được 3 trên 22 điểm');
  });

  it('says that a month is not over', async () => {
    const running = line('DOSSIER_ON_TIME', {period: '2026-11', numerator: 90, denominator: 100});
    expect((await told([running])).flags.map(({kind}) => kind)).to.deep.equal(['partial-period']);
    const over = line('DOSSIER_ON_TIME', {numerator: 90, denominator: 100});
    expect((await told([running, over])).flags).to.deep.equal([]);
  });

  it('says that figures stop before the end of a month long over', async () => {
    const ratio = {numerator: 90, denominator: 100};
    const {flags} = await told([
      line('DOSSIER_ON_TIME', {...ratio, partialUntil: '2026-10-20'}),
      line('DOSSIER_SYNC', {...ratio, capturedAt: '2026-10-10'}),
      line('PUBLISH_ON_TIME', ratio),
    ]);
    expect(flags.map(({text}) => text)).to.deep.equal(['Số liệu mới tính đến 10/10/2026, chưa đủ cả kỳ.']);
  });

  it('says that two figures of a line contradict each other', async () => {
    const answer = await told([
      line('DOSSIER_ON_TIME', {numerator: 80, denominator: 100}),
      line('DOSSIER_ON_TIME', {numerator: 90, denominator: 100}),
    ]);
    expect(cells(answer, 'remark').join('|')).to.include(
      'Chấm theo tỷ lệ. Cùng kỳ có hai số khác nhau: đang dùng 90 %, số kia là 80 %.',
    );
  });

  it('gives both numbers where a published share is wrong', async () => {
    const answer = await told([
      line('DOSSIER_ON_TIME', {numerator: 90, denominator: 100, reportedValue: 99}),
    ]);
    expect(cells(answer, 'remark').join('|')).to.include(
      'Chấm theo tỷ lệ. Tỷ lệ đã công bố là 99 %, còn tính lại từ 90 trên 100 thì được 90 %.',
    );
  });
});
