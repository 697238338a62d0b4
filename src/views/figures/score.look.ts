import {availablePeriods} from '../../domain/indicator/available-periods.ts';
import {agencyName, type FigureData} from '../../domain/indicator/figure-view.ts';
import {isOver, parseReportingPeriod, periodCode} from '../../domain/indicator/reporting-period.ts';
import {SCORECARD_CODES} from '../../domain/indicator/scorecard-definition.ts';
import {
  decisionGroups,
  scorecardOf,
  type GroupScore,
  type LineScore,
  type Scorecard,
} from '../../domain/indicator/scorecard.ts';
import {checkObservation} from '../../domain/indicator/observation-check.ts';
import {flagWeight} from '../../domain/indicator/observation-flag.ts';
import {displayDecimals} from '../../domain/indicator/display-decimals.ts';
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
      sentence: `${messages.period(period)}: ${words.score(card.score, card.max)}. ${sentenceOf(card, words, messages)}`,
      flags: isOver(period, choice.today)
        ? []
        : [
            {
              kind: 'partial-period',
              weight: 'caution',
              title: messages.flagTitle['partial-period'],
              text: messages.flag({kind: 'partial-period'}, 'point', 2),
            },
          ],
      table: {
        ...scoreTable(card, data, words, messages),
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
function sentenceOf(card: Scorecard, words: BoardMessages, messages: IndicatorMessages): string {
  const ranked = card.groups
    .filter(({isComplete}) => isComplete)
    .sort((a, b) => b.score / b.max - a.score / a.max);
  const told = ({score, max}: GroupScore) => words.score(score, max);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  return [
    ...(best && worst && best !== worst
      ? [
          `${messages.highest(words.scorecardGroup[best.key], told(best))}.`,
          `${messages.lowest(words.scorecardGroup[worst.key], told(worst))}.`,
        ]
      : []),
    ...(card.unknown > 0 ? [words.scoreUnknown(card.unknown)] : []),
  ].join(' ');
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
function doubts(line: LineScore, {indicators}: FigureData, messages: IndicatorMessages): string[] {
  const indicator = indicators.find(({code}) => code === line.code);
  if (!indicator || line.kind !== 'scored') return [];
  const {observation} = line;
  return checkObservation(observation, indicator)
    .filter((flag) => flagWeight(flag) === 'contradiction')
    .map((flag) => messages.flag(flag, indicator.unit, displayDecimals(observation, indicator)));
}

function basisOf(line: LineScore, words: BoardMessages): string {
  if (line.kind === 'scored') return words.scoreBasis[line.basis];
  return line.kind === 'missing' ? words.lineMissing : words.lineUnscored;
}
