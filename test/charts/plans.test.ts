import {expect} from '@open-wc/testing';
import type {ChartPlan} from '../../src/charts/chart-plan.ts';
import {legendOf} from '../../src/charts/legend.ts';
import {planChart} from '../../src/charts/plan-chart.ts';
import {breakdownSeries} from '../../src/domain/indicator/breakdown-series.ts';
import {sharesOf} from '../../src/domain/indicator/breakdown.ts';
import type {Indicator} from '../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import {buildSeries} from '../../src/domain/indicator/series.ts';
import {compareUnits} from '../../src/domain/indicator/unit-comparison.ts';
import {INDICATOR_MESSAGES} from '../../src/messages/indicator.ts';
import {anIndicator, anObservation} from '../domain/indicator/made-figures.ts';

const {vi} = INDICATOR_MESSAGES;
const OCTOBER = {kind: 'month', year: 2026, month: 10} as const;

function trend(
  rows: readonly Partial<Observation>[],
  changes: Partial<Indicator> = {},
  today = '2026-11-23',
): ChartPlan {
  const series = buildSeries(anIndicator(changes), 'H26.150', rows.map(anObservation), {today});
  return planChart({kind: 'trend', series, shown: series.points.at(-1)}, vi);
}

function comparison(rows: readonly Partial<Observation>[], changes: Partial<Indicator> = {}): ChartPlan {
  const indicator = anIndicator(changes);
  const figures = compareUnits(indicator, OCTOBER, rows.map(anObservation), {own: 'H26.150'});
  return planChart({kind: 'comparison', comparison: figures, nameOf: (code) => `UBND phường ${code}`}, vi);
}

describe('the plan of a trend', () => {
  const rows = [
    {period: '2026-07', numerator: 930, denominator: 1000},
    {period: '2026-09', numerator: 960, denominator: 1000, status: 'revised'},
    {period: '2026-10', numerator: 500, denominator: 1000, reportedValue: 96},
    {period: '2026-11', numerator: 97, denominator: 100},
  ] as const;

  it('keeps gaps, marks what is revised or doubted, and leaves the running month open', () => {
    const {shape, labels, sets, shown} = trend(rows);
    expect([shape, shown]).to.deep.equal(['line', 4]);
    expect(labels).to.deep.equal(['7/2026', '8/2026', '9/2026', '10/2026', '11/2026']);
    expect(sets[0]).to.deep.include({
      values: [93, null, 96, 50, 97],
      marks: ['none', 'none', 'revised', 'doubted', 'none'],
      isOpen: [false, false, false, false, true],
    });
  });

  it('says of each place what there is to say', () => {
    expect(trend(rows).points.map(({label, value}) => `${label}: ${value.join(', ')}`)).to.deep.equal([
      'Tháng 7/2026: 93 %',
      'Tháng 8/2026: Chưa có số liệu',
      'Tháng 9/2026: 96 %, Đã điều chỉnh',
      'Tháng 10/2026: 50 %, Số công bố khác số tính lại',
      'Tháng 11/2026: 97 %, Chưa hết kỳ',
    ]);
  });

  it('explains in the legend only the signs that occur', () => {
    const signs = (plan: ChartPlan) => legendOf(plan, vi).map(({sign}) => sign);
    expect(signs(trend(rows))).to.deep.equal(['open', 'revised', 'doubted', 'target']);
    expect(signs(trend([{value: 95}], {targets: []}))).to.deep.equal([]);
  });

  it('draws the target from the period on in which it was set, as steps of its own', () => {
    const targets = [
      {from: '2026-08', value: 93},
      {from: '2026-10', value: 95},
    ];
    expect(trend(rows, {targets}).sets[1]).to.deep.include({role: 'target', values: [null, 93, 93, 95, 95]});
    expect(trend(rows, {targets: []}).sets).to.have.length(1);
  });

  for (const [unit, tick] of [
    ['percent', '2,5 %'],
    ['percentage-point', '2,5'],
    ['count', '2,5'],
    ['day', '2,5 ngày'],
  ] as const) {
    it(`never calls a ${unit} anything else on its axis`, () => {
      expect(trend([{value: 2.5}], {unit, targets: []}).tick(2.5)).to.equal(tick);
    });
  }
});

describe('the plan of a comparison', () => {
  const rows = [
    {agency: 'H26.150', numerator: 90, denominator: 100},
    {agency: 'H26.151', numerator: 97, denominator: 100},
    {agency: 'H26.152', numerator: 0, denominator: 0},
  ];

  it('stands best first with the own unit in its own colour, and a target across', () => {
    const {shape, sets, max, points} = comparison(rows);
    expect([shape, max]).to.deep.equal(['bars', 100]);
    expect(sets[0]).to.deep.include({values: [97, 90, null], roles: ['others', 'own', 'others']});
    expect(sets[1]).to.deep.include({role: 'target', values: [95, 95, 95]});
    expect(points.map(({value}) => value[0])).to.deep.equal(['97 %', '90 %', 'Chưa có số liệu']);
  });

  it('leaves the bar of part of a period open, says so, and explains the sign', () => {
    const mixed = comparison([rows[0]!, {...rows[1], partialUntil: '2026-10-15'}]);
    expect(mixed.sets[0]).to.deep.include({values: [90, 97], isOpen: [false, true]});
    expect(mixed.points.map(({value}) => value.join(', '))).to.deep.equal(['90 %', '97 %, Chưa hết kỳ']);
    expect(legendOf(mixed, vi)).to.deep.include({label: 'Chưa hết kỳ', sign: 'openBar'});
  });

  it('lets the axis grow where something is over a hundred', () => {
    expect(comparison([{agency: 'a', numerator: 130, denominator: 120}]).max).to.equal(undefined);
    expect(comparison([{agency: 'a', value: 7}], {unit: 'day', direction: 'lower'}).max).to.equal(undefined);
  });

  it('leaves out of its labels the words that all of them share, never out of what is said', () => {
    const {labels, points} = comparison(rows);
    expect(labels.every((label) => !label.startsWith('UBND'))).to.equal(true);
    expect(points[0]!.label).to.equal('UBND phường H26.151');
  });
});

describe('the labels of a comparison', () => {
  const labels = (...names: readonly string[]) => {
    const rows = names.map((agency, n) => anObservation({agency, numerator: 90 - n, denominator: 100}));
    const figures = compareUnits(anIndicator(), OCTOBER, rows);
    return planChart({kind: 'comparison', comparison: figures, nameOf: (code) => code}, vi).labels;
  };

  it('keep what is part of a name, though most share it', () => {
    const names = ['Hòa Khánh', 'Hòa Vang', 'Hòa Tiến', 'Sơn Trà'];
    expect(labels(...names)).to.deep.equal(names);
    expect(labels(...names.map((name) => `UBND xã ${name}`))).to.deep.equal(names);
    expect(labels('Phường 1', 'Phường 3')).to.deep.equal(['Phường 1', 'Phường 3']);
  });

  it('leave out the kind that most share, in short or in full', () => {
    expect(labels('UBND phường Yên Hòa', 'UBND phường Bồ Đề', 'UBND xã Gia Lâm')).to.deep.equal([
      'Yên Hòa',
      'Bồ Đề',
      'xã Gia Lâm',
    ]);
    expect(labels('Ủy ban nhân dân thị trấn Trâu Quỳ', 'Ủy ban nhân dân thị trấn Yên Viên')).to.deep.equal([
      'Trâu Quỳ',
      'Yên Viên',
    ]);
    expect(labels('Sở Nội vụ', 'Sở Tài chính', 'Văn phòng')).to.deep.equal([
      'Nội vụ',
      'Tài chính',
      'Văn phòng',
    ]);
  });
});

describe('the plans of parts', () => {
  const onTime = (changes: Partial<Observation>) =>
    anObservation({numerator: 90, denominator: 100, ...changes});
  const breakdown = (all: readonly Observation[], early?: readonly Observation[]) =>
    planChart(
      {
        kind: 'breakdown',
        points: breakdownSeries(
          buildSeries(anIndicator(), 'H26.150', all),
          early && buildSeries(anIndicator({code: 'early-rate'}), 'H26.150', early),
        ),
      },
      vi,
    );

  it('stack early, on time and late to a hundred', () => {
    const early = anObservation({indicator: 'early-rate', numerator: 40, denominator: 100});
    const {sets, isStacked, max, points} = breakdown([onTime({})], [early]);
    expect([isStacked, max]).to.deep.equal([true, 100]);
    expect(sets.map(({role, values}) => [role, ...values])).to.deep.equal([
      ['early', 40],
      ['onTime', 50],
      ['late', 10],
    ]);
    expect(points[0]!.value).to.deep.equal([
      'Trước hạn 40 (40 %)',
      'Đúng hạn 50 (50 %)',
      'Quá hạn 10 (10 %)',
    ]);
  });

  it('say so when the early ones are among those on time, and leave a gap where nothing is known', () => {
    const {sets, points} = breakdown([onTime({}), onTime({period: '2026-09', numerator: undefined})]);
    expect(sets.map(({label, values}) => [label, ...values])).to.deep.equal([
      ['Đúng hạn (gồm cả trước hạn)', null, 90],
      ['Quá hạn', null, 10],
    ]);
    expect(points[0]!.value).to.deep.equal(['Chưa có số liệu']);
  });

  it('show the largest share first', () => {
    const parts = [
      {name: 'Cấp phường', value: 113},
      {name: 'Cấp quận', value: 221},
    ];
    const portions = sharesOf(anObservation({value: 334, parts}));
    const {labels, max, points} = planChart({kind: 'share', indicator: anIndicator(), portions}, vi);
    expect([labels, max]).to.deep.equal([['Cấp quận', 'Cấp phường'], 100]);
    expect(points[0]!.value).to.deep.equal(['221 (66,2 %)']);
  });

  it('stand points beside what could have been had', () => {
    const groups = [{name: 'Số hóa hồ sơ', score: 13.82, max: 22}];
    const {sets, points} = planChart({kind: 'score', groups}, vi);
    expect(sets[1]!.values[0]).to.be.closeTo(8.18, 1e-9);
    expect(points[0]!.value).to.deep.equal(['13,82 điểm / 22 điểm']);
  });
});
