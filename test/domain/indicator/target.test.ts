import {expect} from '@open-wc/testing';
import type {ReportingPeriod} from '../../../src/domain/indicator/reporting-period.ts';
import {targetFor, targetStanding} from '../../../src/domain/indicator/target.ts';
import {anIndicator} from './made-figures.ts';

const october: ReportingPeriod = {kind: 'month', year: 2026, month: 10};
const history = anIndicator({
  targets: [
    {from: '2024', value: 90},
    {from: '2026-Q2', value: 95},
    {from: 'mai', value: 10},
  ],
});

describe('target', () => {
  it('is the latest one set when the period began', () => {
    expect(targetFor(history, october)).to.equal(95);
    expect(targetFor(history, {kind: 'month', year: 2026, month: 3})).to.equal(90);
    expect(targetFor(history, {kind: 'year', year: 2026})).to.equal(90);
    expect(targetFor(history, {kind: 'year', year: 2018})).to.equal(undefined);
  });

  it('is exceeded, met or missed by the direction', () => {
    expect(targetStanding(96.4, history, october).kind).to.equal('exceeded');
    expect(targetStanding(95, history, october)).to.deep.equal({kind: 'met', target: 95, gap: 0});
    expect(targetStanding(94.99, history, october).kind).to.equal('missed');
    const days = anIndicator({unit: 'day', direction: 'lower', targets: [{from: '2025', value: 6}]});
    expect(targetStanding(5.2, days, october).kind).to.equal('exceeded');
    expect(targetStanding(6.4, days, october)).to.deep.include({kind: 'missed', target: 6});
  });

  it('does not exist without a direction or before the first one', () => {
    expect(targetStanding(96, anIndicator({direction: 'neutral'}), october).kind).to.equal('no-target');
    expect(targetStanding(96, history, {kind: 'year', year: 2018}).kind).to.equal('no-target');
  });
});
