import {expect} from '@open-wc/testing';
import {readStatus} from '../../../src/domain/dossier/dossier-status.ts';
import {parseStatusMap} from '../../../src/domain/dossier/status-map.ts';

const NATIONAL = [
  ['1', 'registered', 'waiting-acceptance'],
  ['2', 'accepted', 'processing'],
  ['3', 'refused', 'closed'],
  ['4', 'processing', 'processing'],
  ['5', 'papers-wanted', 'waiting-for-you'],
  ['6', 'payment-wanted', 'waiting-for-you'],
  ['7', 'withdrawn', 'closed'],
  ['8', 'stopped', 'closed'],
  ['9', 'finished', 'result-ready'],
  ['10', 'returned', 'closed'],
] as const;

describe('dossier status', () => {
  for (const [code, national, state] of NATIONAL) {
    it(`reads national status ${code} as ${national}, plainly ${state}`, () => {
      expect(readStatus(code)).to.deep.equal({national, state, label: undefined});
    });
  }

  it('shows an unknown code by the word of the source', () => {
    expect(readStatus('11', 'Chờ ký số')).to.deep.equal({state: 'unknown', label: 'Chờ ký số'});
    expect(readStatus('CHO_KY')).to.deep.equal({state: 'unknown', label: 'CHO_KY'});
    expect(readStatus('', ' ')).to.deep.equal({state: 'unknown', label: undefined});
    expect(readStatus('unknown')).to.deep.equal({state: 'unknown', label: undefined});
    for (const code of ['0', '-1', '4.5', '__proto__', 'constructor'])
      expect(readStatus(code).state).to.equal('unknown');
  });

  it('reads local codes by the map of the office, which also wins over the national number', () => {
    const {map, problems} = parseStatusMap({
      DangXuLy: 4,
      cho_bs: 'papers-wanted',
      CHO_DAN: 'waiting-for-you',
      'Đã trả': '10',
      dangky: 'processing',
      2: 9,
    });
    expect(problems).to.deep.equal([]);
    expect(readStatus('DANGXULY', undefined, map)).to.include({national: 'processing', state: 'processing'});
    expect(readStatus(' CHO_BS ', undefined, map).national).to.equal('papers-wanted');
    expect(readStatus('cho_dan', 'Chờ dân', map)).to.deep.equal({state: 'waiting-for-you', label: 'Chờ dân'});
    expect(readStatus('đã trả', undefined, map).national).to.equal('returned');
    expect(readStatus('2', undefined, map).state).to.equal('result-ready');
    expect(readStatus('4', undefined, map).national).to.equal('processing');
  });

  it('names the entries that it cannot read and keeps the others', () => {
    const {map, problems} = parseStatusMap({A: 11, B: 'done', C: null, D: 'closed'});
    expect(problems.map((problem) => problem[0])).to.deep.equal(['A', 'B', 'C']);
    expect([...map]).to.deep.equal([['D', 'closed']]);
    expect(parseStatusMap([]).problems).to.have.length(1);
  });
});
