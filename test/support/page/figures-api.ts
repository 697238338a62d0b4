import {readFileSync} from 'node:fs';
import {json, type Answer} from './web-server.ts';

const rows = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

const agencies = rows('agencies');
const observations = rows('observations');

/** What an API in good health answers about figures. */
export function figureAnswers(): Record<string, Answer> {
  return {
    '/v1/indicators': json({items: rows('indicators')}),
    '/v1/agencies/H26.150': json(agencies.find(({code}) => code === 'H26.150')),
    '/v1/observations': (response, request) => {
      const {searchParams} = new URL(request.url!, 'http://localhost');
      const codes = searchParams.get('indicator')?.split(',') ?? [];
      const items = observations.filter(
        ({indicator, agency}) => codes.includes(String(indicator)) && agency === searchParams.get('agency'),
      );
      json({items})(response, request);
    },
  };
}
