import {expect} from '@open-wc/testing';
import {SAVED_LIMIT, SavedDossiers, type SavedDossier} from '../../src/controllers/saved-dossiers.ts';

const KEY = 'motcua-test:dossiers';
const ENTRY: SavedDossier = {
  kind: 'dossier',
  code: 'H26.150-261118-0023',
  label: 'Nhà',
  snapshot: {
    situation: 'processing',
    steps: 2,
    stated: {dueOn: '2026-12-02', labelHash: 8, wantsPapers: true, wantsFees: false},
  },
  lookedAt: 5,
};
const entries = (count: number) => Array.from({length: count}, (_, i) => ({...ENTRY, code: `H26.150-${i}`}));

describe('dossiers kept on a device', () => {
  const saved = new SavedDossiers(KEY);
  const store = (value: unknown) => localStorage.setItem(KEY, JSON.stringify(value));
  const {setItem} = Storage.prototype;

  afterEach(() => {
    Storage.prototype.setItem = setItem;
    localStorage.removeItem(KEY);
  });

  it('are listed once each, and without a day that no calendar has', () => {
    const {stated, ...rest} = ENTRY.snapshot;
    store([
      {
        ...ENTRY,
        snapshot: {...rest, stated: {...stated, dueOn: '2026-99-99', labelHash: 'Chờ ký', wantsFees: 'no'}},
      },
      ENTRY,
      {...ENTRY, label: 'Khác'},
    ]);
    const read = {...rest, stated: {wantsPapers: true, wantsFees: false}};
    expect(saved.list()).to.deep.equal([{...ENTRY, snapshot: read}]);
    store([ENTRY]);
    expect(saved.list()).to.deep.equal([ENTRY]);
  });

  it('are read as an earlier version kept them', () => {
    store([{...ENTRY, snapshot: {situation: 'processing', dueOn: '2026-12-02', steps: 2}}]);
    expect(saved.list()).to.deep.equal([{...ENTRY, snapshot: {situation: 'processing', steps: 2}}]);
  });

  it('are none where the storage holds anything else', () => {
    for (const other of ['x', 7, null, {a: 1}, [null, 'x', [], {kind: 'x'}]]) {
      store(other);
      expect(saved.list()).to.deep.equal([]);
    }
    localStorage.setItem(KEY, '[{');
    expect(saved.list()).to.deep.equal([]);
  });

  it('are as many as there is room for, and one may still be renewed', () => {
    store(entries(SAVED_LIMIT));
    expect(saved.save(ENTRY)).to.equal('full');
    expect(saved.save({...entries(1)[0]!, label: 'Mới'})).to.equal('saved');
    expect(saved.list()).to.have.length(SAVED_LIMIT);
    expect(saved.list()[0]!.label).to.equal('Mới');
  });

  it('are said to be unavailable when the browser takes no more', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(saved.save(ENTRY)).to.equal('unavailable');
    expect(saved.list()).to.deep.equal([]);
  });
});
