import {expect} from '@open-wc/testing';
import {parseVietnamTime} from '../../../src/primitives/calendar-date.ts';
import {dossierTimeline, type TimelineStep} from '../../../src/domain/dossier/dossier-timeline.ts';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {sampleDossier} from './sample-dossier.ts';

const NOW = parseVietnamTime('2026-11-23T10:00')!;
const steps = (parts: Partial<Dossier>): readonly TimelineStep[] =>
  dossierTimeline(sampleDossier(parts), NOW);
const words = (parts: Partial<Dossier>): string =>
  steps(parts)
    .map(({content, kind}) => content ?? kind)
    .join(' > ');

describe('dossier timeline', () => {
  it('sorts events by time in Vietnam', () => {
    expect(
      words({
        history: [
          {at: '2026-11-20T16:00:00+07:00', content: 'c'},
          {at: '2026-11-18T08:00:00+07:00', content: 'a'},
          {at: '2026-11-20T08:30:00Z', content: 'b'},
        ],
      }),
    ).to.equal('a > b > c');
  });

  it('makes no step of a day that means none, and ends 24:00 in its day', () => {
    expect(words({finishedAt: '1900-01-01T00:00:00+07:00'})).to.equal('');
    expect(steps({returnedAt: '2026-11-20T24:00:00+07:00'})[0]?.at?.day).to.equal('2026-11-20');
  });

  it('reads a history that begins with the newest event', () => {
    const history = [
      {at: '2026-11-20', content: 'd'},
      {content: 'c'},
      {at: '2026-11-18', content: 'b'},
      {at: '2026-11-18', content: 'a'},
      {at: '2026-11-17', content: '0'},
    ];
    expect(words({history})).to.equal('0 > a > b > c > d');
  });

  it('keeps the order of the source where no day can be told', () => {
    const history = [{content: 'a'}, {content: 'b'}, {content: 'c'}];
    const parts = {history, submittedAt: undefined, receivedAt: undefined};
    expect(words(parts)).to.equal('a > b > c');
  });

  it('keeps the order of the source where only the day is known', () => {
    const history = [
      {at: '2026-11-18T15:00', content: 'a'},
      {at: '2026-11-18', content: 'b'},
      {at: '2026-11-19', content: 'c'},
    ];
    expect(words({history})).to.equal('a > b > c');
  });

  it('drops doubles, also when one of the two has no hour', () => {
    const history = [
      {at: '2026-11-18', content: 'Tiếp nhận', unit: 'Một cửa'},
      {at: '2026-11-18T09:00', content: ' tiếp  nhận', unit: 'Một cửa'},
      {at: '2026-11-18T09:00:30', content: 'Tiếp nhận', unit: 'Một cửa'},
      {content: 'Chuyển'},
      {content: 'Chuyển'},
    ];
    const found = steps({history});
    expect(found.map(({content}) => content)).to.deep.equal(['tiếp nhận', 'Chuyển']);
    expect(found[0]!.at).to.deep.equal({day: '2026-11-18', minute: 540});
  });

  it('keeps the same words at another time', () => {
    const history = [
      {at: '2026-11-18T09:00', content: 'Trình ký'},
      {at: '2026-11-18T14:00', content: 'Trình ký'},
    ];
    expect(steps({history})).to.have.length(2);
  });

  it('gives no date to what has none, and says what lies ahead', () => {
    const found = steps({
      history: [
        {at: '2026-11-18', content: 'a'},
        {content: 'b'},
        {at: '2026-11-30', content: 'c'},
        {at: 'mai', content: 'd'},
      ],
    });
    expect(found.map(({at}) => at?.day)).to.deep.equal(['2026-11-18', undefined, '2026-11-30', undefined]);
    expect(found[2]!.state).to.equal('expected');
  });

  it('makes the last step that has happened the current one', () => {
    const history = [
      {at: '2026-11-18', content: 'a'},
      {at: '2026-11-23T09:59', content: 'b'},
      {at: '2026-11-23T10:01', content: 'c'},
    ];
    expect(steps({history}).map(({state}) => state)).to.deep.equal(['done', 'current', 'expected']);
  });

  it('has no current step once the dossier is closed', () => {
    const found = steps({
      status: '10',
      history: [{at: '2026-11-18', content: 'a'}],
      returnedAt: '2026-11-20',
    });
    expect(found.map(({state}) => state)).to.deep.equal(['done', 'done']);
  });

  it('adds the dates of the dossier that the history does not tell', () => {
    const parts: Partial<Dossier> = {
      status: '9',
      submittedAt: '2026-11-10',
      receivedAt: '2026-11-10T09:00',
      finishedAt: '2026-11-20',
      supplements: [{content: 'Bản sao', requestedAt: '2026-11-12', fulfilledAt: '2026-11-13'}],
      history: [
        {at: '2026-11-10T09:00', content: 'Tiếp nhận', status: '2'},
        {at: '2026-11-20T08:00', content: 'Trình ký'},
      ],
    };
    expect(words(parts)).to.equal('submitted > Tiếp nhận > Bản sao > papers-brought > Trình ký > finished');
  });

  it('tells a dossier that was returned twice in rounds', () => {
    const history = [
      {at: '2026-11-02', status: '4'},
      {at: '2026-11-03', status: '5'},
      {at: '2026-11-05', status: '4'},
      {at: '2026-11-09', status: '5'},
      {at: '2026-11-10', status: '5', unit: 'Một cửa'},
      {at: '2026-11-12', status: '4'},
    ];
    expect(steps({history}).map(({round}) => round)).to.deep.equal([1, 1, 2, 2, 2, 3]);
  });

  it('marks work that began again after an end', () => {
    const history = [
      {at: '2026-11-02', status: '4'},
      {at: '2026-11-03', status: '9'},
      {at: '2026-11-04', status: '10'},
      {at: '2026-11-09', status: '4'},
      {at: '2026-11-10', status: '4', content: 'Trình ký'},
    ];
    expect(steps({history}).map(({reopened}) => reopened)).to.deep.equal([false, false, false, true, false]);
  });

  it('blanks personal numbers in the words of the office', () => {
    expect(words({history: [{at: '2026-11-18', content: 'Gọi 0912345678'}]})).to.equal('Gọi •••');
  });

  it('has nothing to tell about an empty dossier', () => {
    expect(steps({})).to.deep.equal([]);
  });
});
