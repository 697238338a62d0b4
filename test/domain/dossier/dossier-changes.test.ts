import {expect} from '@open-wc/testing';
import {dossierAnswer} from '../../../src/domain/dossier/dossier-answer.ts';
import {
  type DossierChange,
  dossierChanges,
  dossierSnapshot,
} from '../../../src/domain/dossier/dossier-changes.ts';
import {readStatus} from '../../../src/domain/dossier/dossier-status.ts';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {parseStatusMap} from '../../../src/domain/dossier/status-map.ts';
import {sampleDossier} from './sample-dossier.ts';

const BEFORE = {
  situation: 'processing',
  steps: 3,
  stated: {dueOn: '2026-11-26', wantsPapers: false, wantsFees: false},
} as const;
const {map} = parseStatusMap({XONG: 'result-ready', T1: 'waiting-acceptance'});

function snapshotOf(parts: Partial<Dossier>, steps = 2) {
  const dossier = sampleDossier({dueAt: '2026-11-27', ...parts});
  const status = readStatus(dossier.status, dossier.statusLabel, map);
  return dossierSnapshot(dossier, dossierAnswer(dossier, status, {kind: 'unset'}), steps);
}

function changed(before: Partial<Dossier>, now: Partial<Dossier>): readonly DossierChange[] {
  return dossierChanges(snapshotOf(before), snapshotOf(now));
}

describe('changes since the last look', () => {
  const FEE = {due: [{type: 'fee', amount: 20_000, currency: 'VND'}], paid: []} as const;
  const ASKED = {supplements: [{content: 'Bản sao', requestedAt: '2026-11-10'}]};

  it('finds none when all is as before', () => {
    expect(dossierChanges(BEFORE, {...BEFORE})).to.deep.equal([]);
  });

  it('tells a new status and a new date', () => {
    const stated = {...BEFORE.stated, dueOn: '2026-11-30'};
    expect(dossierChanges(BEFORE, {situation: 'accepted', steps: 5, stated})).to.deep.equal([
      {kind: 'situation', from: 'processing', to: 'accepted'},
      {kind: 'due', from: '2026-11-26', to: '2026-11-30'},
    ]);
  });

  it('tells new steps when nothing else is new', () => {
    expect(dossierChanges(BEFORE, {...BEFORE, steps: 5})).to.deep.equal([{kind: 'steps', added: 2}]);
    expect(dossierChanges(BEFORE, {...BEFORE, steps: 2})).to.deep.equal([]);
  });

  it('tells a date that the office gave, moved or took away', () => {
    expect(changed({dueAt: undefined}, {})).to.deep.equal([{kind: 'due', from: undefined, to: '2026-11-27'}]);
    expect(changed({}, {dueAt: undefined})).to.deep.equal([{kind: 'due', from: '2026-11-27', to: undefined}]);
    expect(changed({}, {newDueAt: '2026-12-01'})).to.deep.equal([
      {kind: 'due', from: '2026-11-27', to: '2026-12-01'},
    ]);
  });

  it('tells no date that only the finish or a pause moved', () => {
    const extended = {dueAt: '2026-11-16', newDueAt: '2026-11-27'};
    const done = [{kind: 'situation', from: 'processing', to: 'finished'}];
    expect(changed(extended, {...extended, status: '9', finishedAt: '2026-11-25'})).to.deep.equal(done);
    expect(changed(ASKED, {...ASKED, status: '9', finishedAt: '2026-11-12'})).to.deep.equal(done);
    expect(changed({}, {status: '9', dueAt: undefined})).to.deep.equal(done);
    expect(changed({}, {status: '10', dueAt: undefined})).to.deep.equal([
      {kind: 'situation', from: 'processing', to: 'returned'},
    ]);
  });

  it('tells papers and fees that are asked for now, once', () => {
    expect(changed({}, ASKED)).to.deep.equal([{kind: 'papers'}]);
    expect(changed(ASKED, ASKED)).to.deep.equal([]);
    expect(changed({}, {...ASKED, status: '5'})).to.deep.equal([
      {kind: 'situation', from: 'processing', to: 'papers-wanted'},
    ]);
    expect(changed({}, {fees: FEE})).to.deep.equal([{kind: 'fees'}]);
    expect(changed({fees: FEE}, {fees: FEE})).to.deep.equal([]);
    expect(changed({status: '9'}, {status: '9', fees: FEE})).to.deep.equal([{kind: 'fees'}]);
    expect(changed({}, {fees: FEE, status: '6'})).to.deep.equal([
      {kind: 'situation', from: 'processing', to: 'payment-wanted'},
    ]);
    expect(changed({status: '10'}, {status: '10', fees: FEE})).to.deep.equal([]);
  });

  it('tells another word of the office for a status that nobody mapped', () => {
    const waiting = {status: 'CHO_KY', statusLabel: 'Chờ ký'};
    expect(changed(waiting, {status: 'DA_TRA', statusLabel: 'Đã trả kết quả'})).to.deep.equal([
      {kind: 'label'},
    ]);
    expect(changed(waiting, waiting)).to.deep.equal([]);
  });

  it('tells no status that means the same', () => {
    expect(changed({status: '9'}, {status: 'XONG'})).to.deep.equal([]);
    expect(changed({status: '1'}, {status: 'T1'})).to.deep.equal([]);
  });

  it('compares what an earlier version kept, and no more', () => {
    const {stated, ...early} = BEFORE;
    expect(dossierChanges(early, {...BEFORE, stated: {...stated, wantsFees: true}})).to.deep.equal([]);
    expect(dossierChanges(early, {...BEFORE, situation: 'stopped'})).to.have.length(1);
  });

  it('keeps nothing that names a person', () => {
    const parts = {applicant: 'Nguyễn Văn An', reason: 'Gọi 0912345678', step: 'Bà Lan thẩm định'};
    const {stated, ...rest} = snapshotOf({...parts, status: 'X', statusLabel: 'Chờ bà Lan'});
    expect(rest).to.deep.equal({situation: 'unknown', steps: 2});
    expect(stated).to.include({dueOn: '2026-11-27', wantsPapers: false, wantsFees: false});
    expect(stated!.labelHash).to.be.a('number').below(1_000_000);
  });
});
