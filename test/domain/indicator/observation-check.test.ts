import {expect} from '@open-wc/testing';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import type {ObservationFlag} from '../../../src/domain/indicator/observation-flag.ts';
import {figureOf} from '../../../src/domain/indicator/figure.ts';
import {agreesWithPublished, checkObservation} from '../../../src/domain/indicator/observation-check.ts';
import {crossCheckObservation} from '../../../src/domain/indicator/observation-cross-check.ts';
import {flagWeight} from '../../../src/domain/indicator/observation-flag.ts';
import {anIndicator, anObservation} from './made-figures.ts';

const rate = anIndicator();
const kinds = (flags: readonly ObservationFlag[]) => flags.map((flag) => flag.kind);

describe('check of one observation', () => {
  for (const [what, observation, expected] of [
    ['nothing against a ratio that holds', {numerator: 964, denominator: 1000, reportedValue: 96.4}, []],
    [
      'a ratio off by more than rounding',
      {numerator: 964, denominator: 1000, reportedValue: 96.6},
      ['ratio-differs'],
    ],
    ['a ratio in `value` that is off', {numerator: 964, denominator: 1000, value: 69.4}, ['ratio-differs']],
    ['a missing numerator', {denominator: 1000, reportedValue: 96}, ['not-recomputable']],
    ['a missing denominator', {numerator: 10, reportedValue: 96}, ['not-recomputable']],
    ['a denominator of zero', {numerator: 0, denominator: 0, reportedValue: 0}, ['zero-denominator']],
    ['a denominator under thirty', {numerator: 28, denominator: 29}, ['small-denominator']],
    ['no small denominator at thirty', {numerator: 28, denominator: 30}, []],
    [
      'a numerator above the denominator',
      {numerator: 120, denominator: 100},
      ['numerator-above-denominator'],
    ],
    ['more than a hundred per cent', {reportedValue: 104}, ['not-recomputable', 'over-hundred']],
    [
      'the last day counted',
      {numerator: 964, denominator: 1000, partialUntil: '2026-10-20'},
      ['partial-period'],
    ],
    ['nothing where nothing was published', {}, []],
    ['something out of nothing', {numerator: 5, denominator: 0}, ['numerator-above-denominator']],
    [
      'something out of nothing that was published as a ratio',
      {numerator: 5, denominator: 0, reportedValue: 100},
      ['not-recomputable', 'numerator-above-denominator'],
    ],
    [
      'nothing against figures that reach to the last day',
      {value: 5, numerator: 50, denominator: 1000, partialUntil: '2026-10-31'},
      [],
    ],
  ] as readonly (readonly [string, Partial<Observation>, readonly string[]])[]) {
    it(`finds ${what}`, () => {
      expect(kinds(checkObservation(anObservation(observation), rate))).to.deep.equal(expected);
    });
  }

  it('finds a period that is not over today', () => {
    const observation = anObservation({numerator: 964, denominator: 1000});
    expect(kinds(checkObservation(observation, rate, '2026-10-31'))).to.deep.equal(['partial-period']);
    expect(kinds(checkObservation(observation, rate, '2026-11-01'))).to.deep.equal([]);
  });

  it('finds a period that has not begun, and takes one that was cut short for what it is', () => {
    const future = anObservation({period: '2027-05', numerator: 964, denominator: 1000});
    expect(kinds(checkObservation(future, rate, '2026-11-23'))).to.deep.equal(['partial-period']);
    const cut = anObservation({numerator: 964, denominator: 1000, partialUntil: '2026-10-20'});
    expect(checkObservation(cut, rate, '2026-11-23')).to.deep.equal([
      {kind: 'partial-period', until: '2026-10-20'},
    ]);
  });

  it('never takes a figure for whole that was read before its period was over', () => {
    const read = (changes: Partial<Observation>, today?: string) =>
      checkObservation(anObservation({numerator: 300, denominator: 330, ...changes}), rate, today);
    const partial = [{kind: 'partial-period', until: '2026-10-10'}];
    for (const capturedAt of ['2026-10-10', '2026-10-10T17:00:00+07:00']) {
      expect(read({capturedAt}, '2026-10-15')).to.deep.equal(partial);
      expect(read({capturedAt}, '2026-11-02')).to.deep.equal(partial);
      expect(read({capturedAt})).to.deep.equal(partial);
    }
    expect(kinds(read({capturedAt: '2026-10-30'}, '2026-11-23'))).to.deep.equal(['partial-period']);
    for (const capturedAt of ['2026-10-31', '2026-11-01'])
      expect(read({capturedAt}, '2026-11-23')).to.deep.equal([]);
    expect(read({capturedAt: '2026-10-10', partialUntil: '2026-10-31'}, '2026-11-23')).to.deep.equal([]);
  });

  it('drops a last day counted that does not lie in the period or has not come yet', () => {
    const until = (partialUntil: string) =>
      checkObservation(
        anObservation({period: '2026-11', numerator: 50, denominator: 100, partialUntil}),
        rate,
        '2026-11-23',
      );
    expect(until('2026-10-31')).to.deep.equal([{kind: 'partial-period'}]);
    expect(until('2026-11-29')).to.deep.equal([{kind: 'partial-period'}]);
    expect(until('2026-11-20')).to.deep.equal([{kind: 'partial-period', until: '2026-11-20'}]);
  });

  it('computes an average again, which may well be above one', () => {
    const days = anIndicator({unit: 'day', direction: 'lower', targets: []});
    const flags = checkObservation(
      anObservation({numerator: 612, denominator: 100, reportedValue: 5.2}),
      days,
    );
    expect(flags).to.deep.equal([
      {kind: 'ratio-differs', reported: 5.2, recomputed: 6.12, numerator: 612, denominator: 100},
    ]);
  });

  it('keeps what was published of nothing', () => {
    const flags = checkObservation(anObservation({numerator: 0, denominator: 0, reportedValue: 100}), rate);
    expect(flags).to.deep.equal([{kind: 'zero-denominator', reported: 100}]);
  });

  it('does not ask a count for its denominator', () => {
    expect(checkObservation(anObservation({value: 120}), anIndicator({unit: 'count'}))).to.deep.equal([]);
  });

  it('takes rounding to the published decimals as agreement, and no more', () => {
    expect(agreesWithPublished(96.315, 96.3)).to.equal(true);
    expect(agreesWithPublished(96.25, 96.3)).to.equal(true);
    expect(agreesWithPublished(96.36, 96.3)).to.equal(false);
    expect(agreesWithPublished(52.99, 52)).to.equal(false);
    expect(agreesWithPublished(96.41, 96.3)).to.equal(false);
    expect(agreesWithPublished(96.24, 96.3)).to.equal(false);
    expect(agreesWithPublished(52.492, 55.53)).to.equal(false);
  });

  it('takes the digits that a short float adds for what they are', () => {
    for (const ratio of [82 / 0.85, (1203 / 1247) * 100, 100 / 3, 96.475]) {
      expect(agreesWithPublished(ratio, Math.fround(ratio))).to.equal(true);
      expect(agreesWithPublished(ratio, Math.fround(Number(ratio.toFixed(2))))).to.equal(true);
    }
    expect(agreesWithPublished(96.48, Math.fround(96.47))).to.equal(false);
    expect(kinds(checkObservation(anObservation({reportedValue: 100 + 1e-9}), rate))).to.deep.equal([
      'not-recomputable',
    ]);
  });

  it('says of numbers that make no ratio that they were published', () => {
    for (const parts of [
      {numerator: 5, denominator: 0},
      {numerator: 5, denominator: -10},
      {numerator: -5, denominator: 100},
    ]) {
      const [flag] = checkObservation(anObservation({...parts, reportedValue: 96}), rate);
      expect(flag).to.deep.equal({kind: 'not-recomputable', missing: 'neither'});
    }
  });

  describe('of a total and its parts', () => {
    const parts = (unit: 'count' | 'percent' | 'vnd', values: readonly number[], row: Partial<Observation>) =>
      checkObservation(
        anObservation({parts: values.map((value) => ({name: 'x', value})), ...row}),
        anIndicator({unit, targets: []}),
      ).filter(({kind}) => kind === 'parts-differ');

    it('allows each part its rounding, and whole numbers none', () => {
      expect(parts('vnd', [33.3, 33.3, 33.3], {value: 100})).to.deep.equal([]);
      expect(kinds(parts('vnd', [33.3, 33.3, 33.2], {value: 100}))).to.deep.equal(['parts-differ']);
      expect(kinds(parts('count', [33, 33, 33], {value: 100}))).to.deep.equal(['parts-differ']);
    });

    it('counts the parts of a ratio as cases', () => {
      const counts = {numerator: 200, denominator: 250, value: 80};
      expect(parts('percent', [120, 80], counts)).to.deep.equal([]);
      expect(parts('percent', [120, 130], counts)).to.deep.equal([]);
      expect(parts('percent', [50, 30], counts)).to.deep.equal([]);
      expect(parts('percent', [120, 70], counts)).to.deep.equal([
        {kind: 'parts-differ', parts: [120, 70], sum: 190, total: 200},
      ]);
      expect(parts('percent', [120, 70], {value: 80})).to.deep.equal([]);
    });
  });

  it('finds points that were printed as per cent', () => {
    const rise = anIndicator({unit: 'percentage-point', targets: []});
    const said = (reportedUnit?: Observation['reportedUnit']) =>
      checkObservation(anObservation({reportedValue: 37.08, reportedUnit}), rise);
    expect(said('percent')).to.deep.equal([{kind: 'points-called-percent', reported: 37.08, actual: 37.08}]);
    expect(said('percentage-point')).to.deep.equal([]);
    expect(said()).to.deep.equal([]);
  });

  it('shows no figure for a share of nothing, and none for numbers that are not numbers', () => {
    expect(figureOf(anObservation({numerator: 0, denominator: 0, reportedValue: 0}), rate)).to.deep.equal({
      kind: 'none',
      why: 'zero-denominator',
    });
    expect(figureOf(anObservation({value: Number.NaN}), rate)).to.deep.equal({
      kind: 'none',
      why: 'not-published',
    });
    expect(figureOf(anObservation({numerator: 5, denominator: -2}), rate).kind).to.equal('none');
    expect(figureOf(anObservation({numerator: 1e15, denominator: 1e-9}), rate).kind).to.equal('none');
  });
});

describe('check against other observations', () => {
  const before = anObservation({period: '2025-10', numerator: 900, denominator: 1000});
  const after = (changes: Partial<Observation>) =>
    anObservation({numerator: 945, denominator: 1000, ...changes});

  it('takes a change in points called points, and one in per cent that is true', () => {
    const points = after({reportedChange: {from: '2025-10', value: 4.5, unit: 'percentage-point'}});
    const percent = after({reportedChange: {from: '2025-10', value: 5, unit: 'percent'}});
    expect(crossCheckObservation(points, rate, [before])).to.deep.equal([]);
    expect(crossCheckObservation(percent, rate, [before])).to.deep.equal([]);
  });

  it('finds points called per cent, and a change that is neither', () => {
    const points = after({reportedChange: {from: '2025-10', value: 4.5, unit: 'percent'}});
    const wrong = after({reportedChange: {from: '2025-10', value: 9, unit: 'percent'}});
    expect(kinds(crossCheckObservation(points, rate, [before]))).to.deep.equal(['points-called-percent']);
    expect(kinds(crossCheckObservation(wrong, rate, [before]))).to.deep.equal(['change-differs']);
  });

  it('tells the true difference of points called per cent, and takes no change for none', () => {
    const flags = (value: number, from: Partial<Observation>, to: Partial<Observation>) =>
      crossCheckObservation(
        anObservation({...to, reportedChange: {from: '2025-10', value, unit: 'percent'}}),
        rate,
        [anObservation({period: '2025-10', ...from})],
      );
    const [fall] = flags(-16, {numerator: 22552, denominator: 29062}, {numerator: 5450, denominator: 8757});
    expect(fall).to.include({kind: 'points-called-percent', reported: -16});
    expect(fall).to.have.property('actual').closeTo(-15.36, 0.01);
    const [none] = flags(0, {numerator: 700, denominator: 1000}, {numerator: 692, denominator: 1000});
    expect(none).to.include({kind: 'change-differs', reported: 0, actualUnit: 'percentage-point'});
    expect(none).to.have.property('actual').closeTo(-0.8, 1e-9);
  });

  it('counts a change in cases by the numerators of a percentage, or not at all', () => {
    const claim = (value: number) => after({reportedChange: {from: '2025-10', value, unit: 'count'}});
    expect(crossCheckObservation(claim(45), rate, [before])).to.deep.equal([]);
    expect(crossCheckObservation(claim(44), rate, [before])).to.deep.equal([
      {kind: 'change-differs', reported: 44, reportedUnit: 'count', actual: 45, actualUnit: 'count'},
    ]);
    const bare = anObservation({period: '2025-10', value: 90});
    expect(crossCheckObservation(claim(44), rate, [bare])).to.deep.equal([]);
  });

  it('does not count per cent from less than nothing', () => {
    const balance = anIndicator({unit: 'vnd', direction: 'neutral', targets: []});
    const flags = crossCheckObservation(
      anObservation({value: 3, reportedChange: {from: '2026-09', value: 250, unit: 'percent'}}),
      balance,
      [anObservation({period: '2026-09', value: -2})],
    );
    expect(flags).to.deep.equal([]);
  });

  it('finds ratios that may be fractions: all of them far below their target, none with its counts', () => {
    const said = (changes: Partial<Observation>, ...others: number[]) =>
      kinds(
        crossCheckObservation(
          anObservation(changes),
          rate,
          others.map((value, i) => anObservation({period: `2026-0${i + 1}`, value})),
        ),
      );
    expect(said({value: 0.97}, 0.95, 1, 0)).to.deep.equal(['maybe-fraction']);
    const alone = anObservation({value: 0.97});
    const isOnly = (...others: Observation[]) => crossCheckObservation(alone, rate, [alone, ...others])[0];
    expect(isOnly()).to.include({isOnly: true});
    expect(isOnly(anObservation({period: '2026-09', value: 0.9}))).to.include({isOnly: false});
    expect(said({value: 0.97})).to.deep.equal(['maybe-fraction']);
    expect(said({value: 0.97}, 0.95, 96)).to.deep.equal([]);
    expect(said({value: 0.97, numerator: 97, denominator: 10_000}, 0.95)).to.deep.equal([]);
    expect(said({value: 0}, 0)).to.deep.equal([]);
    expect(said({value: 40}, 0.95)).to.deep.equal([]);
    const postal = anIndicator({targets: [{from: '2026', value: 5}]});
    expect(crossCheckObservation(anObservation({value: 0.9}), postal, [])).to.deep.equal([]);
    const late = anIndicator({direction: 'lower'});
    expect(crossCheckObservation(anObservation({value: 0.9}), late, [])).to.deep.equal([]);
  });

  it('counts whole cases exactly, and says in which unit a change is off', () => {
    const dossiers = anIndicator({unit: 'count', direction: 'neutral', targets: []});
    const flags = (from: number, to: number, value: number) =>
      crossCheckObservation(anObservation({value: to, reportedChange: {from: '2026-09', value}}), dossiers, [
        anObservation({period: '2026-09', value: from}),
      ]);
    expect(flags(100, 125, 25)).to.deep.equal([]);
    expect(flags(100, 125, 24)).to.deep.equal([
      {kind: 'change-differs', reported: 24, reportedUnit: 'count', actual: 25, actualUnit: 'count'},
    ]);
    const percent = after({reportedChange: {from: '2025-10', value: 9, unit: 'percent'}});
    const zero = anObservation({period: '2025-10', numerator: 0, denominator: 1000});
    const [flag] = crossCheckObservation(percent, rate, [zero]);
    expect(flag).to.include({reportedUnit: 'percent', actual: 94.5, actualUnit: 'percentage-point'});
  });

  it('tells a revision from two figures that contradict each other', () => {
    const first = after({numerator: 900});
    const revised = after({status: 'revised'});
    expect(kinds(crossCheckObservation(revised, rate, [first, revised]))).to.deep.equal(['revised']);
    const other = after({});
    expect(kinds(crossCheckObservation(other, rate, [first, other]))).to.deep.equal(['conflicting']);
    const lone = after({status: 'revised'});
    expect(crossCheckObservation(lone, rate, [lone])).to.deep.equal([
      {kind: 'revised', before: undefined, after: 94.5},
    ]);
  });

  it('tells figures that contradict each other before the one that they replaced', () => {
    const reading = (status: Observation['status'], numerator: number) => after({status, numerator});
    const last = reading('final', 970);
    const flags = crossCheckObservation(last, rate, [
      reading('provisional', 950),
      reading('final', 960),
      last,
    ]);
    expect(flags).to.deep.equal([
      {kind: 'conflicting', used: 97, other: 96},
      {kind: 'revised', before: 95, after: 97},
    ]);
  });

  it('revises the figure that stood last', () => {
    const revised = after({status: 'revised', numerator: 970});
    const earlier = [
      after({status: 'provisional', numerator: 950, capturedAt: '2026-11-02'}),
      after({status: 'provisional', numerator: 955, capturedAt: '2026-11-04'}),
    ];
    const from = (others: readonly Observation[]) => crossCheckObservation(revised, rate, others);
    expect(from([...earlier, after({numerator: 960})])).to.deep.equal([
      {kind: 'revised', before: 96, after: 97},
    ]);
    expect(from(earlier)).to.deep.equal([{kind: 'revised', before: 95.5, after: 97}]);
  });

  it('takes a figure for the same when it was published rounded', () => {
    const counted = anObservation({numerator: 1202, denominator: 1247, value: 96.4});
    const flags = (value: number) => kinds(crossCheckObservation(counted, rate, [anObservation({value})]));
    expect(flags(96.4)).to.deep.equal([]);
    expect(flags(96.3)).to.deep.equal(['conflicting']);
    const published = (value: number, other: number) =>
      kinds(crossCheckObservation(anObservation({value}), rate, [anObservation({value: other})]));
    expect(published(95, 95.4)).to.deep.equal(['conflicting']);
  });

  it('takes readings of an unfinished period for other figures', () => {
    const reading = (numerator: number, changes: Partial<Observation>) =>
      anObservation({numerator, denominator: 1000, ...changes});
    const flags = (one: Observation, other: Observation) =>
      kinds(crossCheckObservation(one, rate, [other, one]));
    const tenth = reading(300, {status: 'provisional', partialUntil: '2026-10-10'});
    expect(flags(reading(600, {status: 'provisional', partialUntil: '2026-10-20'}), tenth)).to.deep.equal([]);
    expect(flags(reading(950, {}), tenth)).to.deep.equal([]);
    expect(flags(reading(950, {}), reading(300, {capturedAt: '2026-10-10'}))).to.deep.equal([]);
    expect(flags(reading(950, {}), reading(940, {capturedAt: '2026-10-30'}))).to.deep.equal([]);
    expect(flags(reading(310, {status: 'provisional', partialUntil: '2026-10-10'}), tenth)).to.deep.equal([
      'conflicting',
    ]);
    expect(
      flags(reading(950, {capturedAt: '2026-11-02'}), reading(940, {capturedAt: '2026-11-05'})),
    ).to.deep.equal(['conflicting']);
  });

  it('leaves the figures of another agency aside', () => {
    const elsewhere = after({numerator: 1, agency: 'H26.151'});
    expect(crossCheckObservation(after({}), rate, [elsewhere])).to.deep.equal([]);
  });

  it('weighs contradictions above cautions and notes', () => {
    expect(flagWeight({kind: 'compares-with-itself', period: '2018'})).to.equal('contradiction');
    expect(flagWeight({kind: 'small-denominator', denominator: 3})).to.equal('caution');
    expect(flagWeight({kind: 'zero-denominator'})).to.equal('note');
  });
});
