import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Agency} from '../../../src/domain/agency/agency.ts';
import {askedObservations} from '../../../src/domain/indicator/asked-observations.ts';
import type {FigureData} from '../../../src/domain/indicator/figure-view.ts';
import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation, ObservationQuery} from '../../../src/domain/indicator/observation.ts';
import type {AgencySource, IndicatorSource} from '../../../src/domain/sources.ts';
import {INDICATOR_MESSAGES, type IndicatorView} from '../../../src/messages/indicator.ts';
import {figuresSource} from '../../../src/settings/figures-source.ts';
import type {FigureAnswer} from '../../../src/views/figures/figure-answer.ts';
import {loadKpi} from '../../../src/widgets/kpi-chart/load-kpi.ts';
import type {LoadedFigures} from '../../../src/widgets/kpi-chart/kpi-chart.model.ts';
import {anIndicator, anObservation} from '../../domain/indicator/made-figures.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8')) as T;

const demo = (): FigureData => ({
  agencies: read<Agency[]>('agencies'),
  indicators: read<Indicator[]>('indicators').map((one) => anIndicator(one)),
  observations: read<Observation[]>('observations'),
});

const ward = (code: string, parent = 'P'): Agency => ({
  code,
  name: `Phường ${code}`,
  level: 'commune',
  parent,
});
const CITY: Agency = {code: 'P', name: 'Thành phố P', level: 'province'};
const rate = (agency: string, numerator: number, changes: Partial<Observation> = {}) =>
  anObservation({agency, numerator, denominator: 100, ...changes});

/** An API over some figures that notes what it is asked. */
function apiOf(
  {agencies, indicators, observations}: FigureData,
  asked: ObservationQuery[] = [],
): AgencySource & IndicatorSource {
  return {
    agencies: async () => agencies,
    agency: async (code) => agencies.find((one) => one.code === code) ?? Promise.reject(new Error(code)),
    indicators: async () => indicators,
    observations: async (query) => {
      asked.push(query);
      return askedObservations(observations, query, agencies);
    },
  };
}

const {signal} = new AbortController();

const load = (
  source: AgencySource & IndicatorSource,
  question: {agency?: string; among?: string; indicator?: string},
  view: IndicatorView = 'comparison',
): Promise<LoadedFigures> =>
  loadKpi(
    Promise.resolve(source),
    {
      view,
      indicator: 'on-time-rate',
      language: 'vi',
      agency: undefined,
      from: undefined,
      to: undefined,
      ...question,
    },
    signal,
  );

function tell({look, data, agency}: LoadedFigures, indicator = 'on-time-rate'): FigureAnswer {
  const answer = look(data, {indicator, agency, today: '2026-11-23'}, INDICATOR_MESSAGES.vi);
  ok(answer);
  return answer;
}

const firstCells = ({table}: FigureAnswer): string[] => table.rows.map(({cells}) => cells[0]!.text);
const ownRows = ({table}: FigureAnswer): number => table.rows.filter(({mark}) => mark).length;

test('a commune is ranked among communes: neither their province nor its offices are among them', async () => {
  const loaded = await load(apiOf(demo()), {agency: 'H44.105', indicator: 'DOSSIER_ON_TIME'});
  const answer = tell(loaded, 'DOSSIER_ON_TIME');
  equal(answer.table.rows.length, 39);
  match(answer.sentence, /UBND xã Xuân Lũng: thứ \d+ trong 39 đơn vị/);
  ok(firstCells(answer).every((name) => /^UBND (xã|phường) /.test(name)));
});

test('an office of a province is ranked among its offices', async () => {
  const loaded = await load(apiOf(demo()), {agency: 'H44.13', indicator: 'DOSSIER_ON_TIME'});
  const answer = tell(loaded, 'DOSSIER_ON_TIME');
  deepEqual([answer.table.rows.length, ownRows(answer)], [5, 1]);
});

test('on the page of a province its communes are compared, and it is none of them', async () => {
  const answer = tell(
    await load(apiOf(demo()), {agency: 'H44', indicator: 'DOSSIER_ON_TIME'}),
    'DOSSIER_ON_TIME',
  );
  deepEqual([answer.table.rows.length, ownRows(answer), answer.headline], [39, 0, undefined]);
});

test('a city compares its wards of the present day, none of them its own', async () => {
  const answer = tell(await load(apiOf(demo()), {among: 'H26'}));
  deepEqual(answer.period, {kind: 'month', year: 2026, month: 10});
  deepEqual([answer.table.rows.length, ownRows(answer), answer.agency], [15, 0, '']);
  match(answer.sentence, /^Cao nhất: /);
});

test('levels that are not known leave nobody out, and figures of the asked one alone are shown', async () => {
  const data = {indicators: [anIndicator()], observations: [rate('B', 95), rate('C', 90)], agencies: []};
  deepEqual(firstCells(tell(await load(apiOf(data), {}))), ['B', 'C']);
  deepEqual(firstCells(tell(await load(apiOf(data), {agency: 'C'}))), ['C']);
});

for (const [what, sourceOf] of [
  ['an API', apiOf],
  ['the page', figuresSource],
] as const)
  test(`a ward without figures from ${what} is no other ward`, async () => {
    const agencies = [CITY, ward('A'), ward('B'), ward('C')];
    const observations = [rate('B', 95), rate('C', 90)];
    const loaded = await load(sourceOf({indicators: [anIndicator()], observations, agencies}), {agency: 'A'});
    const answer = tell(loaded);
    deepEqual([loaded.agency, answer.agency, answer.headline, ownRows(answer)], ['A', '', undefined, 0]);
    equal(answer.sentence, 'Cao nhất: 95 % (Phường B). Thấp nhất: 90 % (Phường C).');
  });

test('without own figures the period is the newest that most agencies have figures of', async () => {
  const agencies = [CITY, ward('A'), ward('B'), ward('C')];
  const observations = [rate('A', 97), rate('B', 95), rate('C', 90)].flatMap((one) => [
    {...one, period: '2026-08'},
    {...one, period: '2026-09'},
  ]);
  const data = {indicators: [anIndicator()], observations: [...observations, rate('B', 99)], agencies};
  deepEqual(tell(await load(apiOf(data), {among: 'P'})).period, {kind: 'month', year: 2026, month: 9});
});

test('one alone has no rank', async () => {
  const data = {indicators: [anIndicator()], observations: [rate('A', 95)], agencies: [CITY, ward('A')]};
  const {sentence, headline} = tell(await load(apiOf(data), {agency: 'A'}));
  equal(headline, '95 %');
  ok(!sentence.includes('thứ 1'), sentence);
});

test('over time, figures in the page of one agency are told under its name, those of several never', async () => {
  const whose = async (rows: readonly Observation[], agency?: string) =>
    (
      await load(
        figuresSource({indicators: [anIndicator()], observations: rows, agencies: []}),
        {...(agency && {agency})},
        'trend',
      )
    ).agency;
  equal(await whose([rate('B', 95)], 'A'), 'B');
  equal(await whose([rate('B', 95), rate('C', 90)], 'A'), 'A');
  equal(await whose([rate('B', 95), rate('C', 90)], 'C'), 'C');
  equal(await whose([rate('B', 95), rate('C', 90)]), 'B');
  equal(await whose([], 'A'), 'A');
});

test('the counts that shares are taken of are read for all that are compared', async () => {
  const indicators = [anIndicator({denominatorIndicator: 'resolved'})];
  const resolved = (agency: string, value: number) => anObservation({indicator: 'resolved', agency, value});
  const observations = [rate('A', 95), rate('B', 96), resolved('A', 100), resolved('B', 130)];
  const agencies = [CITY, ward('A'), ward('B')];
  const loaded = await load(apiOf({indicators, observations, agencies}), {agency: 'A'});
  const answer = tell({...loaded, data: await loaded.addWholes(signal)});
  const remarks = answer.table.rows.map(({cells}) => [cells[0]!.text, cells.at(-1)!.text]);
  match(remarks[0]!.join(), /^Phường B,.*130/);
  match(remarks[1]!.join(), /^Phường A,[^0-9]*$/);
});
