import {expect} from '@open-wc/testing';
import {knownDay} from '../../../src/domain/indicator/known-day.ts';
import {anObservation} from './made-figures.ts';

describe('the day that figures are told on', () => {
  it('is that of the device', () => {
    expect(knownDay('2026-11-28')).to.equal('2026-11-28');
    expect(knownDay('2026-11-28', [anObservation({partialUntil: '2026-11-20'})])).to.equal('2026-11-28');
  });

  it('is a later one where a figure was counted or read on it, since a clock may be behind', () => {
    const running = anObservation({period: '2026-11', partialUntil: '2026-11-20'});
    expect(knownDay('2025-11-28', [running])).to.equal('2026-11-20');
    expect(knownDay('2025-11-28', [anObservation({capturedAt: '2026-11-21T08:00:00+07:00'})])).to.equal(
      '2026-11-21',
    );
  });

  it('is not one that lies beyond the period that is counted', () => {
    expect(knownDay('2026-11-28', [anObservation({period: '2026-10', partialUntil: '2027-03-01'})])).to.equal(
      '2026-11-28',
    );
  });
});
