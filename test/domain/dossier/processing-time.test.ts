import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayOfNumber, parseVietnamTime} from '../../../src/primitives/calendar-date.ts';
import {VIETNAM_CALENDAR, workingDaysBetween} from '../../../src/primitives/working-calendar.ts';
import {pausedWorkingDays, pausesOf} from '../../../src/domain/dossier/dossier-pauses.ts';
import type {Supplement} from '../../../src/domain/dossier/dossier.ts';
import {dueAfter} from '../../../src/domain/dossier/processing-time.ts';
import type {Duration} from '../../../src/domain/procedure/procedure.ts';

const at = (text: string) => parseVietnamTime(text)!;
const papers = (requestedAt: string, fulfilledAt?: string): Supplement => ({
  content: 'Bản sao',
  requestedAt,
  fulfilledAt,
});

const TABLE: readonly (readonly [string, Duration, readonly Supplement[], string | undefined])[] = [
  ['2026-11-20T09:00', {value: 3, unit: 'working-day'}, [], '2026-11-26'],
  ['2026-11-20T15:30', {value: 3, unit: 'working-day'}, [], '2026-11-27'],
  ['2026-11-22T20:00', {value: 1, unit: 'working-day'}, [], '2026-11-25'],
  ['2026-02-13T09:00', {value: 1, unit: 'working-day'}, [], '2026-02-23'],
  ['2026-08-21T09:00', {value: 1, unit: 'working-day'}, [], '2026-08-22'],
  ['2026-12-31T09:00', {value: 15, unit: 'working-day'}, [], '2027-01-22'],
  ['2026-11-20T09:00', {value: 0.5, unit: 'working-day'}, [], '2026-11-23'],
  ['2026-11-20T09:00', {value: 2, unit: 'day'}, [], '2026-11-23'],
  ['2026-11-20T09:00', {value: 4, unit: 'day'}, [], '2026-11-25'],
  ['2026-11-20T09:00', {value: 30, unit: 'day'}, [], '2026-12-21'],
  ['2026-08-31T09:00', {value: 1, unit: 'month'}, [], '2026-10-05'],
  ['2026-01-30T09:00', {value: 1, unit: 'month'}, [], '2026-03-02'],
  ['2026-11-20T09:00', {value: 4, unit: 'hour'}, [], '2026-11-20 870'],
  ['2026-11-20T14:30', {value: 8, unit: 'hour'}, [], '2026-11-23 870'],
  ['2026-11-20T15:30', {value: 2, unit: 'hour'}, [], '2026-11-23 570'],
  ['2026-11-16T09:00', {value: 3, unit: 'working-day'}, [papers('2026-11-17', '2026-11-19')], '2026-11-23'],
  ['2026-11-16T09:00', {value: 3, unit: 'day'}, [papers('2026-11-17', '2026-11-19')], '2026-11-23'],
  [
    '2026-11-16T09:00',
    {value: 2, unit: 'hour'},
    [papers('2026-11-16T10:00', '2026-11-17T10:00')],
    '2026-11-17 660',
  ],
  ['2026-11-20T15:00', {value: 1, unit: 'working-day'}, [], '2026-11-23'],
  ['2026-08-22T09:00', {value: 1, unit: 'working-day'}, [], '2026-08-24'],
  ['2026-08-22T15:01', {value: 1, unit: 'working-day'}, [], '2026-08-25'],
  ['2026-08-21T15:01', {value: 1, unit: 'working-day'}, [], '2026-08-24'],
  ['2026-08-21T09:00', {value: 5, unit: 'working-day'}, [], '2026-08-27'],
  ['2025-04-25T09:00', {value: 1, unit: 'working-day'}, [], '2025-04-26'],
  ['2025-05-02T09:00', {value: 1, unit: 'working-day'}, [], '2025-05-06'],
  ['2024-04-26T15:30', {value: 1, unit: 'working-day'}, [], '2024-05-03'],
  ['2028-04-28T09:00', {value: 1, unit: 'working-day'}, [], '2028-05-03'],
  ['2035-02-05T09:00', {value: 5, unit: 'working-day'}, [], '2035-02-19'],
  ['2025-04-29T09:00', {value: 3, unit: 'day'}, [], '2025-05-05'],
  ['2026-01-31T09:00', {value: 1, unit: 'month'}, [], '2026-03-02'],
  ['2024-01-31T09:00', {value: 1, unit: 'month'}, [], '2024-02-29'],
  ['2026-12-31T09:00', {value: 2, unit: 'month'}, [], '2027-03-01'],
  ['2026-10-30T15:01', {value: 1, unit: 'month'}, [], '2026-12-02'],
  ['2026-11-20T11:00', {value: 0.5, unit: 'hour'}, [], '2026-11-20 690'],
  ['2026-11-20T11:30', {value: 1, unit: 'hour'}, [], '2026-11-20 840'],
  ['2026-11-20T12:15', {value: 1, unit: 'hour'}, [], '2026-11-20 840'],
  ['2026-11-20T06:00', {value: 1, unit: 'hour'}, [], '2026-11-20 510'],
  ['2026-11-20T15:00', {value: 10, unit: 'hour'}, [], '2026-11-23 1020'],
  ['2026-11-21T10:00', {value: 1, unit: 'hour'}, [], '2026-11-23 510'],
  ['2026-02-11T09:00', {value: 5, unit: 'working-day'}, [papers('2026-02-12', '2026-02-24')], '2026-03-02'],
  ['2026-02-11T09:00', {value: 5, unit: 'day'}, [papers('2026-02-12', '2026-02-24')], '2026-03-02'],
  [
    '2026-02-11T09:00',
    {value: 16, unit: 'hour'},
    [papers('2026-02-12T10:00', '2026-02-24T10:00')],
    '2026-02-25 540',
  ],
  [
    '2026-11-16T09:00',
    {value: 2, unit: 'hour'},
    [papers('2026-11-16T10:00', '2026-11-17T10:00'), papers('2026-11-16T11:00', '2026-11-17T09:00')],
    '2026-11-17 660',
  ],
  // What was awaited before the clock began, or after the day had passed, moves nothing.
  ['2026-11-16T15:30', {value: 5, unit: 'working-day'}, [papers('2026-11-16', '2026-11-17')], '2026-11-25'],
  ['2026-11-16T09:00', {value: 2, unit: 'working-day'}, [papers('2026-11-20', '2026-11-23')], '2026-11-18'],
  ['2026-11-16T09:00', {value: 2, unit: 'day'}, [papers('2026-11-20', '2026-11-23')], '2026-11-18'],
  [
    '2026-11-16T15:30',
    {value: 2, unit: 'hour'},
    [papers('2026-11-16T15:40', '2026-11-16T16:40')],
    '2026-11-17 570',
  ],
  ['2026-11-16T09:00', {value: 3, unit: 'working-day'}, [papers('2026-11-17')], undefined],
  ['2026-11-16T09:00', {text: 'Không quy định'}, [], undefined],
  ['2026-11-16T09:00', {value: 0, unit: 'day'}, [], undefined],
  ['2026-11-16T09:00', {value: Infinity, unit: 'day'}, [], undefined],
  ['2026-11-16T09:00', {value: 5}, [], undefined],
];

describe('processing time', () => {
  for (const [received, duration, supplements, expected] of TABLE) {
    const limit = `${duration.value ?? 'unstated'} ${duration.unit ?? ''}${supplements.length ? ' with a pause' : ''}`;
    it(`ends ${expected ?? 'nowhere'} for ${limit} from ${received}`, () => {
      const due = dueAfter(at(received), duration, supplements, VIETNAM_CALENDAR);
      expect(due && [due.day, due.minute].filter((part) => part !== undefined).join(' ')).to.equal(expected);
    });
  }

  it('is never earlier with a longer limit', () => {
    const day = fc.integer({min: 20_000, max: 22_000}).map(dayOfNumber);
    const unit = fc.constantFrom('hour', 'day', 'working-day', 'month');
    fc.assert(
      fc.property(
        day,
        unit,
        fc.integer({min: 1, max: 60}),
        fc.integer({min: 1, max: 20}),
        (on, of, value, more) => {
          const shorter = dueAfter({day: on, minute: 540}, {value, unit: of}, [], VIETNAM_CALENDAR)!;
          const longer = dueAfter(
            {day: on, minute: 540},
            {value: value + more, unit: of},
            [],
            VIETNAM_CALENDAR,
          )!;
          expect(longer.day >= shorter.day).to.equal(true);
        },
      ),
    );
  });
});

describe('pauses', () => {
  it('counts overlapping requests once', () => {
    const pauses = pausesOf([
      papers('2026-11-12', '2026-11-17'),
      papers('2026-11-09', '2026-11-13'),
      papers('2026-11-19', '2026-11-20'),
    ]);
    expect(pauses).to.deep.equal([
      {from: '2026-11-09', to: '2026-11-17'},
      {from: '2026-11-19', to: '2026-11-20'},
    ]);
    const once = workingDaysBetween(pauses[0]!.from, pauses[0]!.to!, VIETNAM_CALENDAR);
    expect(pauses.map((pause) => pausedWorkingDays(pause, VIETNAM_CALENDAR))).to.deep.equal([once, 1]);
  });

  it('goes on while one request is open', () => {
    expect(pausesOf([papers('2026-11-09'), papers('2026-11-12', '2026-11-13')])).to.deep.equal([
      {from: '2026-11-09', to: undefined},
    ]);
  });

  it('leaves out requests without a day and such as end before they begin', () => {
    expect(pausesOf([{content: 'x'}, papers('hôm qua'), papers('2026-11-12', '2026-11-10')])).to.deep.equal(
      [],
    );
  });
});
