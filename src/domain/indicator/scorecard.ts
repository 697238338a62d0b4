import {sum} from '../../primitives/sum.ts';
import type {Observation} from './observation.ts';
import type {
  DecisionGroupKey,
  ScorecardGroup,
  ScorecardGroupKey,
  ScorecardLine,
} from './scorecard-definition.ts';
import {currentObservations} from './current-observation.ts';
import {figureOf, figureValue} from './figure.ts';
import {roundTo} from './rounding.ts';
import {SCORECARD_GROUPS, SCORECARD_MAX} from './scorecard-definition.ts';

/**
 * Points of one line. `basis` says where they come from; `ratio` is in per cent. `unscored` lines give none by
 * definition, `missing` ones were not published.
 */
export type LineScore =
  | {
      readonly kind: 'scored';
      readonly code: string;
      readonly max: number;
      readonly score: number;
      readonly basis: 'formula' | 'zero-denominator' | 'published';
      readonly ratio?: number;
      readonly observation: Observation;
    }
  | {readonly kind: 'unscored'; readonly code: string; readonly max: 0; readonly observation?: Observation}
  | {readonly kind: 'missing'; readonly code: string; readonly max: number};

/** Points of a group; `isComplete` once no line is missing. */
export interface GroupScore {
  readonly key: ScorecardGroupKey;
  readonly score: number;
  readonly max: number;
  /** Points that missing lines could have given. */
  readonly unknown: number;
  readonly isComplete: boolean;
  readonly lines: readonly LineScore[];
}

/** The scorecard of one agency in one period: at most 100 points. */
export interface Scorecard {
  readonly agency: string;
  readonly period: string;
  readonly score: number;
  readonly max: number;
  readonly unknown: number;
  readonly isComplete: boolean;
  readonly groups: readonly GroupScore[];
}

/** The scorecard of an agency and period, out of any observations. Lines are rounded to two decimals, then added. */
export function scorecardOf(agency: string, period: string, observations: readonly Observation[]): Scorecard {
  const own = observations.filter((one) => one.agency === agency && one.period === period);
  const byCode = new Map(
    currentObservations(own).map((observation) => [observation.indicator, observation] as const),
  );
  const groups = SCORECARD_GROUPS.map((group) => groupScore(group, byCode));
  return {
    agency,
    period,
    score: pointsOf(groups.map((group) => group.score)),
    max: SCORECARD_MAX,
    unknown: pointsOf(groups.map((group) => group.unknown)),
    isComplete: groups.every((group) => group.isComplete),
    groups,
  };
}

/** The five groups of the decision: the portal's two online groups added up. */
export function decisionGroups(
  scorecard: Scorecard,
): readonly {readonly key: DecisionGroupKey; readonly score: number; readonly max: number}[] {
  const totals = new Map<DecisionGroupKey, {score: number; max: number}>();
  for (const {key, score, max} of scorecard.groups) {
    const decisionKey = SCORECARD_GROUPS.find((group) => group.key === key)!.decisionKey;
    const before = totals.get(decisionKey) ?? {score: 0, max: 0};
    totals.set(decisionKey, {score: pointsOf([before.score, score]), max: before.max + max});
  }
  return [...totals].map(([key, total]) => ({key, ...total}));
}

/** Points of one line for its observation. */
function lineScore(line: ScorecardLine, observation: Observation | undefined): LineScore {
  const {code, max, rule} = line;
  if (rule.kind === 'unscored') return {kind: 'unscored', code, max: 0, observation};
  if (!observation) return {kind: 'missing', code, max};
  if (rule.kind === 'reported') {
    const published = observation.value ?? observation.reportedValue;
    if (published === undefined || !(published >= 0 && published <= max)) return {kind: 'missing', code, max};
    return {kind: 'scored', code, max, score: roundTo(published, 2), basis: 'published', observation};
  }
  const figure = figureOf(observation, {unit: 'percent'});
  if (figure.kind === 'none' && figure.why === 'zero-denominator') {
    const score = line.whenNothing === 'full' ? max : 0;
    return {kind: 'scored', code, max, score, basis: 'zero-denominator', observation};
  }
  const ratio = figureValue(figure);
  if (ratio === undefined || ratio < 0) return {kind: 'missing', code, max};
  const fullAt = rule.kind === 'capped' ? rule.fullAt : 100;
  const score = roundTo(Math.min(max, (max * ratio) / fullAt), 2);
  return {kind: 'scored', code, max, score, basis: 'formula', ratio, observation};
}

function groupScore(group: ScorecardGroup, byCode: ReadonlyMap<string, Observation>): GroupScore {
  const lines = group.lines.map((line) => lineScore(line, byCode.get(line.code)));
  const unknown = pointsOf(lines.map((line) => (line.kind === 'missing' ? line.max : 0)));
  return {
    key: group.key,
    score: pointsOf(lines.map((line) => (line.kind === 'scored' ? line.score : 0))),
    max: group.max,
    unknown,
    isComplete: unknown === 0,
    lines,
  };
}

function pointsOf(values: readonly number[]): number {
  return roundTo(sum(values), 2);
}
