import {availablePeriods} from '../../domain/indicator/available-periods.ts';
import {agencyName, type FigureData} from '../../domain/indicator/figure-view.ts';
import {periodCoverage} from '../../domain/indicator/period-coverage.ts';
import {isOver, parseReportingPeriod, periodCode} from '../../domain/indicator/reporting-period.ts';
import {roundTo} from '../../domain/indicator/rounding.ts';
import {SCORECARD_CODES} from '../../domain/indicator/scorecard-definition.ts';
import {
  decisionGroups,
  scorecardOf,
  type GroupScore,
  type LineScore,
  type Scorecard,
} from '../../domain/indicator/scorecard.ts';
import {checkedFigure} from '../../domain/indicator/checked-figure.ts';
import {flagWeight} from '../../domain/indicator/observation-flag.ts';
import {messagesIn} from '../../messages/bundle.ts';
import type {Language} from '../../messages/format.ts';
import {BOARD_MESSAGES, type BoardMessages} from '../../messages/indicator-board.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import type {FigureAnswer, FigureLook} from './figure-answer.ts';
import {tableOf, type FigureTable} from './figure-rows.ts';
import type {LoadedLook} from './load-look.ts';
import {provenance} from './told.ts';

/** The national scorecard (bộ chỉ số 766) of one agency in one period. */
export async function loadScoreLook(language: Language): Promise<LoadedLook> {
  const words = await messagesIn(BOARD_MESSAGES, language);
  const look: FigureLook = (data, choice, messages) => {
    const own = data.observations.filter(({agency}) => agency === choice.agency);
    const lines = own.filter(({indicator}) => SCORECARD_CODES.includes(indicator));
    const periods = availablePeriods(lines);
    const period =
      (choice.period ? parseReportingPeriod(choice.period) : undefined) ??
      periods.find((one) => isOver(one, choice.today)) ??
      periods[0];
    if (!period) return undefined;
    const code = periodCode(period);
    const card = scorecardOf(choice.agency, code, own);
    return {
      title: words.scorecard,
      agency: agencyName(data, choice.agency),
      period,
      headline: words.score(card.score, card.max),
      sentence: [
        `${messages.period(period)}: ${words.score(card.score, card.max)}.`,
        ...edges(card, words, messages),
        ...(card.unknown > 0 ? [words.scoreUnknown(card.unknown)] : []),
      ].join(' '),
      flags: partialFlags(card, choice.today, messages),
      table: {
        ...scoreTable(card, {...data, observations: own}, words, messages),
        footnote: [words.scoreNote, ...decisionNote(card, words)].join(' '),
      },
      ...provenance(
        lines.filter((one) => one.period === code),
        choice.today,
      ),
      figures: {
        kind: 'score',
        groups: card.groups.map(({key, score, max}) => ({name: words.scorecardGroup[key], score, max})),
      },
      periods,
    } satisfies FigureAnswer;
  };
  return {look, indicators: SCORECARD_CODES};
}

/** What the two online groups are together, in the decision. */
function decisionNote(card: Scorecard, words: BoardMessages): string[] {
  return decisionGroups(card)
    .filter(({key}) => key === 'online')
    .map(({score, max}) => words.decisionNote(score, max));
}

/** The strongest and the weakest of the groups that are fully known, by the share of their points. */
function edges(card: Scorecard, words: BoardMessages, messages: IndicatorMessages): string[] {
  const ranked = card.groups.filter(({isComplete}) => isComplete).sort((a, b) => shareOf(b) - shareOf(a));
  const told = (group: GroupScore) => words.scoreShare(shareOf(group));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst || shareOf(best) === shareOf(worst)) return [];
  return [
    `${messages.highest(words.scorecardGroup[best.key], told(best))}.`,
    `${messages.lowest(words.scorecardGroup[worst.key], told(worst))}.`,
  ];
}

/** How much of its points a group got, in per cent as it is printed. */
function shareOf({score, max}: GroupScore): number {
  return roundTo((score / max) * 100, 2);
}

/** Says that a line does not cover its whole period, until the earliest day that is known of any. */
function partialFlags(card: Scorecard, today: string, messages: IndicatorMessages): FigureAnswer['flags'] {
  const partial = card.groups
    .flatMap(({lines}) => lines)
    .flatMap((line) => ('observation' in line && line.observation) || [])
    .map((observation) => periodCoverage(observation, today))
    .filter(({isWhole}) => !isWhole);
  if (partial.length === 0) return [];
  const [until] = partial.flatMap((one) => one.until ?? []).sort();
  const kind = 'partial-period';
  return [
    {
      kind,
      weight: 'caution',
      title: messages.flagTitle[kind],
      text: messages.flag({kind, until}, 'point', 2),
    },
  ];
}

function scoreTable(
  card: Scorecard,
  data: FigureData,
  words: BoardMessages,
  messages: IndicatorMessages,
): FigureTable {
  const entries: readonly (GroupScore | LineScore)[] = card.groups.flatMap((group) => [
    group,
    ...group.lines,
  ]);
  const points = (value: number | undefined) => ({
    text: value === undefined ? '' : messages.value(value, 'point', 2),
    order: value,
  });
  const nameOf = (code: string) => {
    const indicator = data.indicators.find((one) => one.code === code);
    return indicator ? messages.indicatorName(indicator) : code;
  };
  return tableOf<GroupScore | LineScore>(
    words.scorecard,
    [
      {
        key: 'indicator',
        cell: (entry) => ('key' in entry ? words.scorecardGroup[entry.key] : nameOf(entry.code)),
      },
      {key: 'score', isNumber: true, cell: (entry) => points('score' in entry ? entry.score : undefined)},
      {
        key: 'max',
        isNumber: true,
        cell: (entry) => ('kind' in entry && entry.kind === 'unscored' ? '' : points(entry.max)),
      },
      {
        key: 'value',
        isNumber: true,
        cell: (entry) => {
          const ratio = 'ratio' in entry ? entry.ratio : undefined;
          return ratio === undefined ? '' : {text: messages.value(ratio, 'percent', 2), order: ratio};
        },
      },
      {
        key: 'remark',
        cell: (entry) =>
          'key' in entry ? '' : [basisOf(entry, words), ...doubts(entry, data, messages)].join('. '),
      },
    ],
    entries,
    (entry) => ('key' in entry ? 'group' : undefined),
  );
}

/** What does not hold in the figures that a line is counted from. */
function doubts(
  line: LineScore,
  {indicators, observations}: FigureData,
  messages: IndicatorMessages,
): string[] {
  const indicator = indicators.find(({code}) => code === line.code);
  if (!indicator || line.kind !== 'scored') return [];
  const {flags, decimals} = checkedFigure(line.observation, indicator, observations, undefined);
  return flags
    .filter((flag) => flagWeight(flag) === 'contradiction')
    .map((flag) => messages.flag(flag, indicator.unit, decimals));
}

function basisOf(line: LineScore, words: BoardMessages): string {
  if (line.kind === 'scored') return words.scoreBasis[line.basis];
  return line.kind === 'missing' ? words.lineMissing : words.lineUnscored;
}
