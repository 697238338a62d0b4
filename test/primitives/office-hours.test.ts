import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayOfNumber, parseVietnamTime} from '../../src/primitives/calendar-date.ts';
import {addOpenMinutes, isOpen, openMinutesBetween, receivedOn} from '../../src/primitives/office-hours.ts';
import {VIETNAM_CALENDAR} from '../../src/primitives/working-calendar.ts';

const at = (text: string) => parseVietnamTime(text)!;

describe('office hours', () => {
  const RECEIVED: readonly (readonly [string, string])[] = [
    ['2026-11-20T09:00', '2026-11-20'],
    ['2026-11-20T15:00', '2026-11-20'],
    ['2026-11-20T15:01', '2026-11-23'],
    ['2026-11-20T23:30', '2026-11-23'],
    ['2026-11-20T05:00', '2026-11-20'],
    ['2026-11-20T12:00', '2026-11-20'],
    ['2026-11-21T09:00', '2026-11-23'],
    ['2026-11-22T22:00', '2026-11-23'],
    ['2026-11-23T16:00', '2026-11-25'],
    ['2026-08-22T10:00', '2026-08-22'],
    ['2026-08-22T16:00', '2026-08-24'],
    ['2026-02-13T15:30', '2026-02-23'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T08:30:00Z', '2026-11-23'],
  ];
  for (const [text, expected] of RECEIVED) {
    it(`counts a dossier that came ${text} from ${expected}`, () => {
      expect(receivedOn(at(text), VIETNAM_CALENDAR)).to.equal(expected);
    });
  }

  it('takes the cut-off of the office', () => {
    const late = {...VIETNAM_CALENDAR, hours: {...VIETNAM_CALENDAR.hours, cutOff: 990}};
    expect(receivedOn(at('2026-11-20T16:30'), late)).to.equal('2026-11-20');
    expect(receivedOn(at('2026-11-20T16:31'), late)).to.equal('2026-11-23');
  });

  it('is open in the morning and the afternoon of working days only', () => {
    expect(isOpen(at('2026-11-23T08:00'), VIETNAM_CALENDAR)).to.equal(true);
    for (const text of [
      '2026-11-23T12:00',
      '2026-11-23T17:00',
      '2026-11-22T08:00',
      '2026-11-24T08:00',
      '2026-11-23',
    ]) {
      expect(isOpen(at(text), VIETNAM_CALENDAR), text).to.equal(false);
    }
  });

  it('adds working hours over lunch, night and holiday', () => {
    expect(addOpenMinutes(at('2026-11-23T10:30'), 120, VIETNAM_CALENDAR)).to.deep.equal({
      day: '2026-11-23',
      minute: 840,
    });
    expect(addOpenMinutes(at('2026-11-23T16:00'), 120, VIETNAM_CALENDAR)).to.deep.equal({
      day: '2026-11-25',
      minute: 510,
    });
    expect(addOpenMinutes(at('2026-11-21T16:00'), 60, VIETNAM_CALENDAR)).to.deep.equal({
      day: '2026-11-23',
      minute: 510,
    });
  });

  it('finds by measuring the minutes that it added', () => {
    const anyTime = fc.record({
      day: fc.integer({min: 20_000, max: 22_000}).map(dayOfNumber),
      minute: fc.integer({min: 0, max: 1439}),
    });
    fc.assert(
      fc.property(anyTime, fc.integer({min: 1, max: 5000}), (from, minutes) => {
        expect(
          openMinutesBetween(from, addOpenMinutes(from, minutes, VIETNAM_CALENDAR), VIETNAM_CALENDAR),
        ).to.equal(minutes);
      }),
    );
  });
});
