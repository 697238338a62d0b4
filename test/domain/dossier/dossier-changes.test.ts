import {expect} from '@open-wc/testing';
import {dossierAnswer} from '../../../src/domain/dossier/dossier-answer.ts';
import {dossierChanges, dossierSnapshot} from '../../../src/domain/dossier/dossier-changes.ts';
import {readStatus} from '../../../src/domain/dossier/dossier-status.ts';
import {sampleDossier} from './sample-dossier.ts';

const BEFORE = {situation: 'processing', dueOn: '2026-11-26', steps: 3} as const;

describe('changes since the last look', () => {
  it('finds none when all is as before', () => {
    expect(dossierChanges(BEFORE, {...BEFORE})).to.deep.equal([]);
  });

  it('tells a new status and a new date', () => {
    expect(dossierChanges(BEFORE, {situation: 'finished', dueOn: '2026-11-30', steps: 5})).to.deep.equal([
      {kind: 'situation', from: 'processing', to: 'finished'},
      {kind: 'due', from: '2026-11-26', to: '2026-11-30'},
    ]);
  });

  it('tells new steps when nothing else is new', () => {
    expect(dossierChanges(BEFORE, {...BEFORE, steps: 5})).to.deep.equal([{kind: 'steps', added: 2}]);
    expect(dossierChanges(BEFORE, {...BEFORE, steps: 2})).to.deep.equal([]);
  });

  it('keeps nothing that names a person', () => {
    const dossier = sampleDossier({
      applicant: 'Nguyễn Văn An',
      reason: 'Gọi 0912345678',
      step: 'Bà Lan thẩm định',
    });
    const answer = dossierAnswer(dossier, readStatus('4'), {kind: 'unset'});
    expect(dossierSnapshot(answer, {kind: 'unset'}, 2)).to.deep.equal({situation: 'processing', steps: 2});
  });
});
