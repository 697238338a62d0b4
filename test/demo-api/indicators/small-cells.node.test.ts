import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withoutSmallCells} from '../../../demo/api/indicators/small-cells.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

const UNITS: readonly Indicator['unit'][] = ['count', 'percent', 'day', 'vnd', 'point'];
const indicators: Indicator[] = UNITS.map((unit) => ({
  code: unit,
  name: unit,
  unit,
  direction: 'neutral',
  targets: [],
}));
const row = (indicator: string, numbers: Partial<Observation>): Observation => ({
  indicator,
  agency: 'H26.150',
  period: '2026-10',
  status: 'final',
  ...numbers,
});

const hidden: Record<string, Observation> = {
  'a count': row('count', {value: 4, note: 'Bốn hồ sơ'}),
  'a count as it was published': row('count', {reportedValue: 1}),
  'a numerator': row('percent', {value: 0.4, numerator: 4, denominator: 1_000}),
  'a denominator': row('percent', {value: 0, numerator: 0, denominator: 3}),
  'what is left between the two': row('percent', {numerator: 97, denominator: 100}),
  'a part': row('count', {value: 90, parts: [{name: 'Trễ hẹn', value: 2}]}),
  'the cases of an average': row('day', {value: 12.5, denominator: 2}),
  'a count of nobody knows what': row('unknown', {value: 2}),
};
for (const [what, observation] of Object.entries(hidden)) {
  it(`hides ${what} under five`, () => {
    assert.deepEqual(withoutSmallCells([observation], indicators, 5), [
      row(observation.indicator, {note: 'Không công bố: có số dưới 5.'}),
    ]);
  });
}

const shown: Record<string, Observation> = {
  five: row('count', {value: 5}),
  'none at all': row('count', {value: 0}),
  'all of many': row('percent', {numerator: 100, denominator: 100}),
  'a percentage without its counts': row('percent', {value: 3}),
  'days, money and points': row('day', {value: 3}),
  money: row('vnd', {value: 4}),
  points: row('point', {value: 2, denominator: 4}),
};
for (const [what, observation] of Object.entries(shown)) {
  it(`shows ${what}`, () => {
    assert.deepEqual(withoutSmallCells([observation], indicators, 5), [observation]);
  });
}
