import {encodeCatalogue} from '../../src/api/wire/encode-catalogue.ts';
import {parseReportingPeriod, periodEnd, periodStart} from '../../src/domain/indicator/reporting-period.ts';
import {html, json, problem} from '../api/support/answers.ts';
import {agencies, birth, DIGITS, dossier, indicators, observations, rows} from './recorded-world.ts';

/** The recorded world as an API that keeps the contract. */
export function recordedApi(base: string): typeof fetch {
  return (input, init = {}) => {
    init.signal?.throwIfAborted();
    const url = new URL(String(input));
    if (!url.href.startsWith(base)) return Promise.resolve(html(404));
    return Promise.resolve(answer(url.pathname.slice(new URL(base).pathname.length), url.searchParams, init));
  };
}

function answer(path: string, params: URLSearchParams, init: RequestInit): Response {
  const code = decodeURIComponent(path.split('/')[2] ?? '');
  if (path === '/procedures/catalogue') return json(encodeCatalogue(rows));
  if (path === '/procedures') return json(searched(params));
  if (path.startsWith('/procedures/')) return code === birth.code ? json(birth) : problem(404);
  if (path === '/agencies') return json({items: agencies, total: agencies.length});
  if (path.startsWith('/agencies/')) {
    const agency = agencies.find((each) => each.code === code);
    return agency ? json(agency) : problem(404);
  }
  if (path === '/indicators') return json({items: indicators, total: indicators.length});
  if (path === '/observations') return json({items: wanted(params), total: 0});
  if (path === '/dossiers/lookup' && init.method === 'POST') return lookedUp(init.body);
  return html(404);
}

function searched(params: URLSearchParams): object {
  const found = rows.filter(({name}) => name.includes(params.get('q') ?? ''));
  const limit = Number(params.get('limit'));
  return {
    items: found.slice(0, limit).map((procedure) => ({procedure, marks: [{start: 0, end: 4}]})),
    total: found.length,
    ...(found.length > limit && {next: 'second-page'}),
    facets: {field: [{value: 'Hộ tịch', count: found.length}], level: [], subject: [], serviceLevel: []},
    suggestions: [],
  };
}

function wanted(params: URLSearchParams): unknown[] {
  const agency = params.get('agency');
  const children = params.get('children') === 'true';
  const start = (text: string) => periodStart(parseReportingPeriod(text)!);
  const end = (text: string) => periodEnd(parseReportingPeriod(text)!);
  return observations.filter(
    (each) =>
      params.get('indicator')!.split(',').includes(each.indicator) &&
      (agency === null ||
        each.agency === agency ||
        (children && agencies.find(({code}) => code === each.agency)?.parent === agency)) &&
      start(each.period) >= start(params.get('from') ?? '1900') &&
      end(each.period) <= end(params.get('to') ?? '2999'),
  );
}

function lookedUp(body: RequestInit['body']): Response {
  const key = JSON.parse(String(body)) as {code?: string; digits?: string};
  return key.code === dossier.code && key.digits === DIGITS ? json(dossier) : problem(404);
}
