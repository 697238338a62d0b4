import {expect} from '@open-wc/testing';
import {dossierAnswer} from '../../../src/domain/dossier/dossier-answer.ts';
import type {Deadline} from '../../../src/domain/dossier/dossier-deadline.ts';
import {readStatus} from '../../../src/domain/dossier/dossier-status.ts';
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
const fee = {type: 'charge', amount: 20_000, currency: 'VND'} as const;

function answer(parts: Partial<Dossier>, deadline: Deadline = {kind: 'unset'}) {
  const dossier = sampleDossier(parts);
  return dossierAnswer(dossier, readStatus(dossier.status, dossier.statusLabel), deadline);
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
    {kind: 'await-post', postalCode: '123456789012'},
  ],
  ['open the result online', {status: '9', returnBy: 'online'}, {kind: 'open-online'}],
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
