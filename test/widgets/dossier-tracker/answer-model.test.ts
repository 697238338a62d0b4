import {expect} from '@open-wc/testing';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {day} from '../../../src/primitives/calendar-date.ts';
import {VIETNAM_CALENDAR} from '../../../src/primitives/working-calendar.ts';
import {answerModel} from '../../../src/widgets/dossier-tracker/answer.model.ts';
import {sampleDossier} from '../../domain/dossier/sample-dossier.ts';

function model(parts: Partial<Dossier>) {
  const now = {day: day('2026-11-23'), minute: 540};
  return answerModel(sampleDossier(parts), {now, calendar: VIETNAM_CALENDAR, dueHasPauses: false});
}

describe('what an answer draws', () => {
  it('tells a written date from the one that counts', () => {
    expect(model({dueAt: '2026-11-28'}).facts).to.deep.include({due: {day: '2026-11-28'}, isDueMoved: true});
    expect(model({dueAt: '2026-11-27'}).facts.isDueMoved).to.equal(false);
    expect(model({dueAt: '2026-11-27T24:00:00+07:00'}).facts.isDueMoved).to.equal(false);
    expect(model({dueAt: '2026-11-27', status: '7'}).facts.isDueMoved).to.equal(false);
  });

  it('reminds only of a day whose eve is still to come', () => {
    expect(model({dueAt: '2026-11-23'}).remind).to.equal(undefined);
    expect(model({dueAt: '2026-11-27'}).remind).to.deep.equal({on: '2026-11-27', isCollected: true});
    expect(model({dueAt: '2026-11-27', returnBy: 'postal'}).remind?.isCollected).to.equal(false);
  });

  it('waits for the citizen when papers are awaited, whatever the status says', () => {
    const {state, tone} = model({status: '4', supplements: [{content: 'Đơn'}]});
    expect({state, tone}).to.deep.equal({state: 'waiting-for-you', tone: 'needs-you'});
  });

  it('lists no fee as due that was paid', () => {
    const fee = {type: 'fee', amount: 20_000, currency: 'VND'} as const;
    expect(model({fees: {due: [fee], paid: [fee]}}).fees).to.deep.equal({
      due: [],
      paid: [{...fee, text: undefined}],
    });
  });

  it('keeps the letter of apology while papers are awaited', () => {
    const apologyUrl = 'https://mot-cua.example/xin-loi.pdf';
    const supplements = [{content: 'Đơn', requestedAt: '2026-11-20'}];
    expect(model({dueAt: '2026-10-01', apologyUrl, supplements}).apologyUrl).to.equal(apologyUrl);
  });
});
