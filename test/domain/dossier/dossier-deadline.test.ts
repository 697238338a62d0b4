import {expect} from '@open-wc/testing';
import {day} from '../../../src/primitives/calendar-date.ts';
import {VIETNAM_CALENDAR} from '../../../src/primitives/working-calendar.ts';
import {type Deadline, dossierDeadline} from '../../../src/domain/dossier/dossier-deadline.ts';
import {readStatus} from '../../../src/domain/dossier/dossier-status.ts';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {sampleDossier} from './sample-dossier.ts';

const TODAY = '2026-11-23';
const due = (dueAt: string, parts: Partial<Dossier> = {}): Partial<Dossier> => ({dueAt, ...parts});
const longWaited = [{content: 'Bản sao', requestedAt: '2026-11-05', fulfilledAt: '2026-11-20'}];
const waited = [{content: 'Bản sao', requestedAt: '2026-11-10', fulfilledAt: '2026-11-13'}];

function deadline(parts: Partial<Dossier>, today = TODAY, dueHasPauses = false): Deadline {
  const dossier = sampleDossier(parts);
  return dossierDeadline(dossier, readStatus(dossier.status), {
    today: day(today),
    calendar: VIETNAM_CALENDAR,
    dueHasPauses,
  });
}

const TABLE: readonly (readonly [string, Partial<Dossier>, Record<string, unknown>])[] = [
  ['no date', {}, {kind: 'unset'}],
  ['a date that cannot be read', due('sắp xong'), {kind: 'unset'}],
  ['a date that means none', due('9999-12-31'), {kind: 'unset'}],
  ['another date that means none', due('1900-01-01'), {kind: 'unset'}],
  [
    'the last minute of a day',
    due('2026-11-20T24:00:00+07:00'),
    {kind: 'overdue', workingDaysOver: 1, dueOn: '2026-11-20'},
  ],
  [
    'three days ahead over a holiday',
    due('2026-11-27'),
    {kind: 'running', workingDaysLeft: 3, dueOn: '2026-11-27'},
  ],
  ['an hour of today', due('2026-11-23T09:00:00+07:00'), {kind: 'running', workingDaysLeft: 0}],
  ['a date that is today in Vietnam', due('2026-11-22T18:00:00Z'), {kind: 'running', dueOn: '2026-11-23'}],
  ['a date on a holiday', due('2026-11-24'), {kind: 'running', dueOn: '2026-11-25', workingDaysLeft: 1}],
  ['a date last Friday', due('2026-11-20'), {kind: 'overdue', workingDaysLate: 1, dueOn: '2026-11-20'}],
  ['a date three days back', due('2026-11-18'), {kind: 'overdue', workingDaysLate: 3}],
  [
    'a new date ahead',
    due('2026-11-18', {newDueAt: '2026-11-27', apologyUrl: 'https://mot-cua.example/xin-loi.pdf'}),
    {
      kind: 'extended',
      workingDaysLeft: 3,
      workingDaysLate: 3,
      movedFrom: '2026-11-18',
      apologyUrl: 'https://mot-cua.example/xin-loi.pdf',
    },
  ],
  [
    'a new date before the first has passed',
    due('2026-11-25', {newDueAt: '2026-11-27'}),
    {kind: 'running', workingDaysLeft: 3, movedFrom: '2026-11-25'},
  ],
  [
    'a new date that has passed as well',
    due('2026-11-16', {newDueAt: '2026-11-20'}),
    {
      kind: 'overdue',
      workingDaysOver: 1,
      workingDaysLate: 5,
      dueOn: '2026-11-20',
      movedFrom: '2026-11-16',
    },
  ],
  [
    'a new date before the first that has passed',
    due('2026-11-27', {newDueAt: '2026-11-20'}),
    {kind: 'overdue', workingDaysOver: 1, workingDaysLate: 0},
  ],
  [
    'a new date that means none, after papers that came',
    due('2026-11-20', {newDueAt: '9999-12-31T23:59:59', supplements: waited}),
    {kind: 'running', workingDaysLeft: 2, dueOn: '2026-11-26', movedFrom: undefined},
  ],
  ['only a new date', {newDueAt: '2026-11-27'}, {kind: 'running', workingDaysLeft: 3}],
  [
    'papers that were asked for long after the date',
    due('2026-10-01', {
      status: '5',
      apologyUrl: 'https://mot-cua.example/xin-loi.pdf',
      supplements: [{content: 'x', requestedAt: '2026-11-20'}],
    }),
    {
      kind: 'paused',
      since: '2026-11-20',
      dueOn: '2026-10-01',
      workingDaysOver: 36,
      apologyUrl: 'https://mot-cua.example/xin-loi.pdf',
    },
  ],
  [
    'papers that were asked for before the new date',
    due('2026-11-16', {newDueAt: '2026-11-27', supplements: [{content: 'x', requestedAt: '2026-11-20'}]}),
    {kind: 'paused', since: '2026-11-20', workingDaysOver: undefined},
  ],
  [
    'papers that came on a day that means none',
    due('2026-11-18', {supplements: [{content: 'x', requestedAt: '2026-11-12', fulfilledAt: '9999-12-31'}]}),
    {kind: 'paused', since: '2026-11-12'},
  ],
  ['papers wanted', due('2026-11-18', {status: '5'}), {kind: 'paused', since: undefined}],
  ['payment wanted', due('2026-11-18', {status: '6'}), {kind: 'paused'}],
  [
    'an open request while the status still says processing',
    due('2026-11-18', {supplements: [{content: 'Bản sao', requestedAt: '2026-11-12'}]}),
    {kind: 'paused', since: '2026-11-12'},
  ],
  [
    'papers that came',
    due('2026-11-20', {supplements: waited}),
    {kind: 'running', dueOn: '2026-11-26', pausedWorkingDays: 3},
  ],
  [
    'papers that were awaited over Tết',
    due('2026-02-13', {supplements: [{content: 'x', requestedAt: '2026-02-12', fulfilledAt: '2026-02-24'}]}),
    {kind: 'overdue', dueOn: '2026-02-25', pausedWorkingDays: 3},
  ],
  [
    'papers that came before the dossier was received',
    due('2026-11-20', {receivedAt: '2026-11-16', supplements: waited}),
    {kind: 'overdue', dueOn: '2026-11-20', pausedWorkingDays: 0},
  ],
  [
    'papers that were asked for when the date had passed',
    due('2026-11-16', {
      supplements: [{content: 'x', requestedAt: '2026-11-17', fulfilledAt: '2026-11-19'}],
    }),
    {kind: 'overdue', dueOn: '2026-11-16', pausedWorkingDays: 0, workingDaysLate: 5},
  ],
  [
    'an open request of a day to come',
    due('2026-11-27', {supplements: [{content: 'x', requestedAt: '2026-12-01'}]}),
    {kind: 'paused', since: undefined},
  ],
  ['a date on a make-up Saturday', due('2026-08-22'), {kind: 'overdue', dueOn: '2026-08-22'}],
  ['a date on a substitute day', due('2026-04-27'), {kind: 'overdue', dueOn: '2026-04-28'}],
  ['a date on a day that was swapped', due('2026-08-31'), {kind: 'overdue', dueOn: '2026-09-03'}],
  [
    'a date on a holiday of a year to come',
    due('2035-02-10'),
    {kind: 'running', dueOn: '2035-02-13', confirmed: false},
  ],
  [
    'papers that came and a new date',
    due('2026-11-10', {supplements: longWaited, newDueAt: '2026-11-27'}),
    {kind: 'running', pausedWorkingDays: 11, movedFrom: '2026-11-26', dueOn: '2026-11-27'},
  ],
  [
    'finished, papers awaited in between, a new date given',
    due('2026-11-10', {
      status: '9',
      finishedAt: '2026-11-20',
      newDueAt: '2026-11-27',
      supplements: [{content: 'x', requestedAt: '2026-11-05', fulfilledAt: '2026-11-18'}],
    }),
    {kind: 'met', workingDaysEarly: 1},
  ],
  [
    'finished early',
    due('2026-11-27', {status: '9', finishedAt: '2026-11-20'}),
    {kind: 'met', workingDaysEarly: 4},
  ],
  [
    'finished on the day',
    due('2026-11-20', {status: '9', finishedAt: '2026-11-20T17:30+07:00'}),
    {kind: 'met', workingDaysEarly: 0},
  ],
  [
    'finished late',
    due('2026-11-16', {status: '9', finishedAt: '2026-11-20'}),
    {kind: 'late', workingDaysLate: 4},
  ],
  [
    'returned, finished early',
    due('2026-11-20', {status: '10', finishedAt: '2026-11-18', returnedAt: '2026-11-23'}),
    {kind: 'met', workingDaysEarly: 2},
  ],
  [
    'returned in time, day of finish unknown',
    due('2026-11-20', {status: '10', returnedAt: '2026-11-20'}),
    {kind: 'met', workingDaysEarly: 0},
  ],
  [
    'finished, papers awaited in between',
    due('2026-11-16', {status: '9', finishedAt: '2026-11-19', supplements: waited}),
    {kind: 'met', workingDaysEarly: 0},
  ],
  [
    'finished after the first date, before the new one',
    due('2026-11-16', {status: '9', finishedAt: '2026-11-18', newDueAt: '2026-11-20'}),
    {kind: 'late', workingDaysLate: 2},
  ],
  [
    'returned late, finished in time by its history',
    due('2026-11-10', {
      status: '10',
      returnedAt: '2026-11-23',
      history: [
        {at: '2026-11-16', status: '9'},
        {at: '2026-11-09', status: '9'},
        {at: '2026-11-05', status: '4'},
      ],
    }),
    {kind: 'met', workingDaysEarly: 1, finishedOn: '2026-11-09'},
  ],
  [
    'returned late, day of finish unknown',
    due('2026-11-10', {status: '10', returnedAt: '2026-11-23'}),
    {kind: 'ended'},
  ],
  [
    'an unknown status with days of an end',
    due('2026-11-12', {status: 'DA_TRA', finishedAt: '2026-11-10', returnedAt: '2026-11-11'}),
    {kind: 'met', workingDaysEarly: 2},
  ],
  [
    'an unknown status, collected late',
    due('2026-11-12', {status: 'DA_TRA', returnedAt: '2026-11-18'}),
    {kind: 'ended'},
  ],
  [
    'an unknown status with an end to come',
    due('2026-11-12', {status: 'X1', finishedAt: '2026-11-30'}),
    {kind: 'overdue'},
  ],
  [
    'a status that lags behind the end',
    due('2026-11-12', {finishedAt: '2026-11-17'}),
    {kind: 'late', workingDaysLate: 3},
  ],
  [
    'work that began again, before its date',
    due('2026-11-27', {finishedAt: '2026-10-16'}),
    {kind: 'running', workingDaysLeft: 3},
  ],
  ['finished, never appointed', {status: '9', finishedAt: '2026-11-20'}, {kind: 'ended'}],
  ['finished on an unknown day', due('2026-11-20', {status: '9'}), {kind: 'ended'}],
  ['refused', due('2026-11-18', {status: '3'}), {kind: 'ended'}],
  ['withdrawn', due('2026-11-18', {status: '7'}), {kind: 'ended'}],
  ['stopped', due('2026-11-18', {status: '8'}), {kind: 'ended'}],
  ['an unknown status', due('2026-11-18', {status: 'X1'}), {kind: 'overdue', workingDaysLate: 3}],
  ['a petition', due('2026-11-18', {kind: 'petition'}), {kind: 'overdue', workingDaysLate: 3}],
];

describe('dossier deadline', () => {
  for (const [name, parts, expected] of TABLE) {
    it(`is ${expected['kind']} for ${name}`, () => {
      const found: Record<string, unknown> = {...deadline(parts)};
      for (const [key, value] of Object.entries(expected)) expect(found[key], key).to.equal(value);
    });
  }

  it('is overdue by no working day on the Saturday after', () => {
    expect(deadline(due('2026-11-20'), '2026-11-21')).to.include({kind: 'overdue', workingDaysLate: 0});
  });

  it('adds no pause that the source has added itself', () => {
    const parts = due('2026-11-20', {supplements: waited});
    expect(deadline(parts, TODAY, true)).to.include({
      kind: 'overdue',
      workingDaysLate: 1,
      pausedWorkingDays: 0,
    });
  });

  it('says when a year on the way is only computed by rule', () => {
    expect(deadline(due('2026-12-30'))).to.include({confirmed: true});
    expect(deadline(due('2027-01-08'))).to.include({confirmed: false});
  });

  it('answers for dates centuries away', () => {
    expect(deadline(due('2199-12-31')).kind).to.equal('running');
  });
});
