import {expect} from '@open-wc/testing';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import {
  SCORECARD_CODES,
  SCORECARD_GROUPS,
  SCORECARD_MAX,
} from '../../../src/domain/indicator/scorecard-definition.ts';
import {decisionGroups, scorecardOf} from '../../../src/domain/indicator/scorecard.ts';
import {demoFigures} from './demo-figures.ts';
import {anObservation} from './made-figures.ts';

const scoreOf = (changes: Partial<Observation>) => {
  const card = scorecardOf('H26.150', '2026-10', [anObservation(changes)]);
  return card.groups.flatMap((group) => group.lines).find((line) => line.code === changes.indicator);
};

describe('scorecard definition', () => {
  it('has six groups of 100 points, each the sum of its lines', () => {
    expect(SCORECARD_GROUPS.map((group) => group.max)).to.deep.equal([18, 20, 12, 10, 22, 18]);
    for (const group of SCORECARD_GROUPS) {
      expect(group.lines.reduce((sum, line) => sum + line.max, 0)).to.equal(group.max);
    }
    expect(SCORECARD_GROUPS.reduce((sum, group) => sum + group.max, 0)).to.equal(SCORECARD_MAX);
    expect(new Set(SCORECARD_CODES).size).to.equal(SCORECARD_CODES.length);
  });
});

describe('scorecard', () => {
  for (const [what, changes, score] of [
    [
      '20 points by the share on time',
      {indicator: 'DOSSIER_ON_TIME', numerator: 144625, denominator: 184513},
      15.68,
    ],
    [
      '6 points by 78.35 of 90',
      {indicator: 'DOSSIER_RECEIVING_SATISFACTION', numerator: 144574, denominator: 184513},
      5.22,
    ],
    [
      'all points from 90 on',
      {indicator: 'DOSSIER_RECEIVING_SATISFACTION', numerator: 939, denominator: 1038},
      6,
    ],
    [
      'petitions by their share',
      {indicator: 'PETITION_HANDLING_SATISFACTION', numerator: 137, denominator: 247},
      3.33,
    ],
    [
      'all points for no petition',
      {indicator: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 0},
      6,
    ],
    [
      'no point for no dossier',
      {indicator: 'DOSSIER_RECEIVING_SATISFACTION', numerator: 0, denominator: 0},
      0,
    ],
    ['reuse of data by 40 of 80', {indicator: 'REUSED_DIGITIZED_DATA', numerator: 40, denominator: 100}, 1],
    ['a published score where no formula is known', {indicator: 'ONLINE_WHOLE_PROCESS', value: 9.3}, 9.3],
  ] as readonly (readonly [string, Partial<Observation>, number])[]) {
    it(`gives ${what}`, () => {
      expect(scoreOf(changes)).to.include({kind: 'scored', score});
    });
  }

  it('shows some lines without points, and does not believe a published score above the greatest', () => {
    expect(
      scoreOf({indicator: 'PETITION_CLASSIFICATION_TTHC', numerator: 179, denominator: 247})?.kind,
    ).to.equal('unscored');
    expect(scoreOf({indicator: 'ONLINE_WHOLE_PROCESS', value: 13})?.kind).to.equal('missing');
    expect(scoreOf({indicator: 'DOSSIER_SYNC'})?.kind).to.equal('missing');
  });

  it('takes something out of nothing for a slip, not for a month without a case', () => {
    const slip = {indicator: 'PETITION_PROCESSING_ON_TIME', numerator: 5, denominator: 0};
    expect(scoreOf(slip)?.kind).to.equal('missing');
    expect(scoreOf({...slip, value: 50})).to.include({kind: 'scored', basis: 'formula', score: 3});
  });

  it('gives the real groups of Phú Thọ the points that were published', async () => {
    const demo = await demoFigures();
    const month = scorecardOf('H44', '2026-09', demo.observations);
    const points = new Map(month.groups.map((group) => [group.key, group.score] as const));
    expect(points.get('satisfaction')).to.equal(12.97);
    expect(points.get('progress')).to.equal(15.68);
    expect(month.isComplete).to.equal(false);
    const quarter = scorecardOf('H44', '2026-Q3', demo.observations);
    expect(quarter.groups[0]).to.include({key: 'transparency', score: 7.96, isComplete: true});
    const commune = scorecardOf('H44.105', '2026-09', demo.observations);
    expect(commune.groups.at(-1)?.score).to.equal(18);
    const office = scorecardOf('H44.01', '2026-09', demo.observations);
    expect(office.groups.at(-1)?.score).to.equal(12);
  });

  it('is complete for the invented ward, adds up, and makes five groups for the decision', async () => {
    const demo = await demoFigures();
    const card = scorecardOf('H26.150', '2026-Q3', demo.observations);
    expect(card.isComplete).to.equal(true);
    expect(card.unknown).to.equal(0);
    const sum = card.groups.reduce((total, group) => total + group.score, 0);
    expect(card.score).to.be.closeTo(sum, 0.001).and.within(60, 95);
    expect(decisionGroups(card).map((group) => group.max)).to.deep.equal([18, 20, 22, 22, 18]);
    expect(decisionGroups(card).reduce((total, group) => total + group.score, 0)).to.be.closeTo(sum, 0.001);
  });

  it('says how many points are not known when nothing was published', () => {
    expect(scorecardOf('H26.150', '2026-10', [])).to.include({score: 0, unknown: 100, isComplete: false});
  });
});
