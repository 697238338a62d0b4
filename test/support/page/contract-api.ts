import {readFileSync} from 'node:fs';
import {encodeCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import {json, type Answer} from './web-server.ts';

const rows = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

export const procedures = rows('procedures');
export const catalogue = encodeCatalogue(procedures);

/** Code of the registration of a birth (đăng ký khai sinh). */
export const BIRTH = '1.001193';

const indicators = rows('indicators');
const observations = rows('observations');

/** A dossier that is on its way and the digits that go with it; both are invented. */
export const DOSSIER = rows('dossiers').find(({status}: {status: string}) => status === '4');

/** Observations of the indicators and the agency that the address names. */
const askedObservations: Answer = (response, request) => {
  const asked = new URL(request.url!, 'http://x').searchParams;
  const codes = asked.get('indicator')?.split(',') ?? [];
  const isAsked = ({indicator, agency}: {indicator: string; agency: string}) =>
    codes.includes(indicator) && agency === asked.get('agency');
  json({items: observations.filter(isAsked)})(response, request);
};

/** Answers of `POST`, and the browser's question before it. */
export const posted =
  (answer: Answer): Answer =>
  (response, request) => {
    const headers = {'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type'};
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
    else answer(response, request);
  };

/** What an API in good health answers. */
export function contractAnswers(): Record<string, Answer> {
  return {
    '/v1/procedures/catalogue': json(catalogue),
    '/v1/procedures/*': (response, request) => {
      const code = request.url!.split('/').at(-1);
      json(procedures.find((each: {code: string}) => each.code === code))(response, request);
    },
    '/v1/agencies/*': json(rows('agencies').find((each: {code: string}) => each.code === 'H26.150')),
    '/v1/indicators': json({items: indicators}),
    '/v1/observations': askedObservations,
    '/v1/dossiers/lookup': posted(json(DOSSIER)),
  };
}
