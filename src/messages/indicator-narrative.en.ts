import {differenceUnit, type Indicator} from '../domain/indicator/indicator.ts';
import type {NarrativeFact} from '../domain/indicator/narrative.ts';
import {formatDay} from './format-day.ts';
import {changeEn, periodEn, valueEn} from './indicator-values.en.ts';

/** What stands behind the figure of a well-known indicator: "96.4% on time". */
const PHRASES: Readonly<Record<string, string>> = {
  received: 'dossiers received',
  resolved: 'dossiers resolved',
  'resolved-rate': 'of dossiers resolved',
  'on-time-rate': 'on time',
  DOSSIER_ON_TIME: 'on time',
  'early-rate': 'early',
  'online-rate': 'filed online',
  'postal-return-rate': 'returned by post',
};

/** One or two sentences: "October 2026: 96.4% on time, up 1.2 percentage points on …, above the target of 95%." */
export function narrativeEn(facts: readonly NarrativeFact[]): string {
  const clauses: string[] = [];
  const sentences: string[] = [];
  for (const fact of facts) {
    switch (fact.kind) {
      case 'no-data':
        sentences.push(
          fact.period
            ? `${periodEn(fact.period)}: no figures yet.`
            : `No figures yet: ${nameOf(fact.indicator)}.`,
        );
        break;
      case 'nothing-counted':
        sentences.push(`${periodEn(fact.period)}: there were no cases, so there is no figure.`);
        break;
      case 'figure':
        clauses.push(figureClause(fact));
        if (fact.isPartial) {
          const others = `compared with the one before${fact.hasTarget ? ' or with the target' : ''}`;
          sentences.push(
            fact.until
              ? `The figures do not cover the whole period, so they are not ${others}.`
              : `The period is not over, so it is not ${others}.`,
          );
        }
        break;
      case 'change':
        clauses.push(changeEn(fact.change) + (fact.isLowerBetter ? VERDICTS[fact.change.verdict] : ''));
        break;
      case 'target':
        clauses.push(targetClause(fact));
    }
  }
  const first = clauses.length > 0 ? [`${clauses.join(', ')}.`] : [];
  return [...first, ...sentences].join(' ');
}

const VERDICTS = {better: ' (better)', worse: ' (worse)', same: '', neutral: ''} as const;

function figureClause(fact: NarrativeFact & {kind: 'figure'}): string {
  const {indicator, period, value, decimals, until} = fact;
  const when = until ? `${periodEn(period)}, up to ${formatDay(until)}` : periodEn(period);
  const figure = valueEn(value, indicator.unit, decimals);
  const isOne = value === 1 && indicator.unit === 'count';
  const phrase = PHRASES[indicator.code]?.replace('dossiers', isOne ? 'dossier' : 'dossiers');
  return phrase ? `${when}: ${figure} ${phrase}` : `${when}: ${nameOf(indicator)}, ${figure}`;
}

function targetClause(fact: NarrativeFact & {kind: 'target'}): string {
  const target = valueEn(fact.target, fact.unit, Math.max(fact.decimals, 2));
  const gap = valueEn(fact.gap, differenceUnit(fact.unit), fact.decimals);
  const name = fact.isLowerBetter ? `target of at most ${target}` : `target of ${target}`;
  switch (fact.standing) {
    case 'exceeded':
      return fact.isLowerBetter ? `meeting the ${name}` : `above the ${name}`;
    case 'met':
      return `meeting the ${name}`;
    case 'missed':
      return `missing the ${name} by ${gap}`;
  }
}

function nameOf(indicator: Indicator): string {
  return indicator.nameEn ?? indicator.name;
}
