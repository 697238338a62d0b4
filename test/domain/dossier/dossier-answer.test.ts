import {expect} from '@open-wc/testing';
import {dossierAnswer} from '../../../src/domain/dossier/dossier-answer.ts';
import type {Deadline} from '../../../src/domain/dossier/dossier-deadline.ts';
import {dossierStatus} from '../../../src/domain/dossier/dossier-status.ts';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {day} from '../../../src/primitives/calendar-date.ts';
import {sampleDossier} from './sample-dossier.ts';

const OVERDUE: Deadline = {
  kind: 'overdue',
  workingDaysOver: 2,
  workingDaysLate: 2,
  dueOn: day('2026-11-18'),
  pausedWorkingDays: 0,
  confirmed: true,
};
const free = {type: 'charge', currency: 'VND'} as const;
const fee = {...free, amount: 20_000} as const;

function answer(parts: Partial<Dossier>, deadline: Deadline = {kind: 'unset'}) {
  const dossier = sampleDossier(parts);
  return dossierAnswer(dossier, dossierStatus(dossier), deadline);
}

const ACTIONS: readonly (readonly [string, Partial<Dossier>, object])[] = [
  ['wait while it is being processed', {status: '4'}, {kind: 'wait'}],
  ['wait until it is accepted', {status: '1'}, {kind: 'wait'}],
  [
    'bring the papers that are still wanted',
    {
      status: '5',
      supplements: [{content: 'Bản sao giấy khai sinh'}, {content: 'Đơn', fulfilledAt: '2026-11-01'}],
    },
    {kind: 'bring-papers', papers: ['Bản sao giấy khai sinh']},
  ],
  ['bring papers even if none is named', {status: '5'}, {kind: 'bring-papers', papers: []}],
  [
    'bring papers while the status lags behind',
    {status: '4', supplements: [{content: 'Đơn'}]},
    {kind: 'bring-papers', papers: ['Đơn']},
  ],
  ['pay', {status: '6', fees: {due: [fee], paid: []}}, {kind: 'pay', fees: [fee]}],
  [
    'collect at the counter',
    {status: '9', receivingAgency: 'Một cửa'},
    {kind: 'collect', at: 'Một cửa', fees: []},
  ],
  [
    'wait for the postman',
    {status: '9', returnBy: 'postal', postalCode: '123456789012'},
    {kind: 'await-post', postalCode: '123456789012', fees: []},
  ],
  ['open the result online', {status: '9', returnBy: 'online'}, {kind: 'open-online', fees: []}],
  [
    'pay what is left when the post brings it',
    {status: '9', returnBy: 'postal', fees: {due: [fee], paid: []}},
    {kind: 'await-post', postalCode: undefined, fees: [fee]},
  ],
  [
    'collect without paying what was paid',
    {status: '9', fees: {due: [{...fee, text: 'Lệ phí'}], paid: [fee]}},
    {kind: 'collect', at: undefined, fees: []},
  ],
  [
    'collect and pay the second of two equal fees',
    {status: '9', fees: {due: [fee, fee], paid: [fee]}},
    {kind: 'collect', at: undefined, fees: [fee]},
  ],
  [
    'collect without paying what is free',
    {
      status: '9',
      fees: {
        due: [
          {...free, text: 'Miễn phí'},
          {...fee, amount: 0},
        ],
        paid: [],
      },
    },
    {kind: 'collect', at: undefined, fees: []},
  ],
  [
    'collect and pay what is free for some only',
    {status: '9', fees: {due: [{...free, text: 'Miễn phí cho hộ nghèo'}], paid: []}},
    {kind: 'collect', at: undefined, fees: [{...free, text: 'Miễn phí cho hộ nghèo'}]},
  ],
  ['know what is owed', {status: '4', fees: {due: [fee], paid: []}}, {kind: 'owe', fees: [fee]}],
  [
    'wait while the papers are looked at',
    {status: '5', supplements: [{content: 'Đơn', fulfilledAt: '2026-11-20'}]},
    {kind: 'await-review'},
  ],
  [
    'bring papers that the history asks for after the last ones came',
    {
      status: '5',
      supplements: [{content: 'Đơn', fulfilledAt: '2026-11-18'}],
      history: [{at: '2026-11-20', status: '5'}],
    },
    {kind: 'bring-papers', papers: []},
  ],
  [
    'bring the papers that came on a day that means none',
    {status: '4', supplements: [{content: 'Đơn', fulfilledAt: '9999-12-31'}]},
    {kind: 'bring-papers', papers: ['Đơn']},
  ],
  [
    'do nothing about an unknown status once it was returned',
    {status: 'DA_TRA', returnedAt: '2026-11-11'},
    {kind: 'none'},
  ],
  ['do nothing more once a petition is answered', {status: '9', kind: 'petition'}, {kind: 'none'}],
  ['read why it was refused', {status: '3', reason: 'Thiếu đơn'}, {kind: 'read-reason', reason: 'Thiếu đơn'}],
  ['call when it was stopped without a reason', {status: '8'}, {kind: 'call'}],
  ['do nothing once it was returned', {status: '10'}, {kind: 'none'}],
  ['do nothing once it was withdrawn', {status: '7'}, {kind: 'none'}],
  ['call about an unknown status', {status: 'X'}, {kind: 'call'}],
];

describe('dossier answer', () => {
  for (const [name, parts, action] of ACTIONS) {
    it(`tells the citizen to ${name}`, () => expect(answer(parts).action).to.deep.equal(action));
  }

  it('tells the citizen to call when it is overdue', () => {
    expect(answer({status: '4'}, OVERDUE).action).to.deep.equal({kind: 'call'});
  });

  it('says that it waits for papers while the status lags behind', () => {
    const supplements = [{content: 'Đơn'}];
    expect(answer({status: '4', supplements}).situation).to.equal('papers-wanted');
    expect(answer({status: '1', supplements}).situation).to.equal('papers-wanted');
    expect(answer({status: '9', supplements}).situation).to.equal('finished');
  });

  it('says who holds it, or else who received it', () => {
    expect(answer({processingAgency: 'Phòng A', receivingAgency: 'Một cửa'}).holder).to.equal('Phòng A');
    expect(answer({receivingAgency: 'Một cửa'}).holder).to.equal('Một cửa');
  });

  it('shows an unknown status by its own label only', () => {
    expect(answer({status: 'X', statusLabel: 'Chờ ký số'})).to.include({
      situation: 'unknown',
      label: 'Chờ ký số',
    });
    expect(answer({status: '4', statusLabel: 'Đang xử lý'}).label).to.equal(undefined);
  });

  it('blanks personal numbers in the words of the office', () => {
    expect(answer({status: '3', reason: 'Sai CCCD 001099012345'}).reason).to.equal('Sai CCCD •••');
  });
});
