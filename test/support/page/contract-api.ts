import {readFileSync} from 'node:fs';
import {encodeCatalogue} from '../../../src/api/wire/encode-catalogue.ts';
import {json, type Answer} from './web-server.ts';

const rows = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

export const procedures = rows('procedures');
export const catalogue = encodeCatalogue(procedures);

/** Code of the registration of a birth (đăng ký khai sinh). */
export const BIRTH = '1.001193';

/** What an API in good health answers about procedures and the office. */
export function contractAnswers(): Record<string, Answer> {
  return {
    '/v1/procedures/catalogue': json(catalogue),
    '/v1/procedures/*': (response, request) => {
      const code = request.url!.split('/').at(-1);
      json(procedures.find((each: {code: string}) => each.code === code))(response, request);
    },
    '/v1/agencies/*': json(rows('agencies').find((each: {code: string}) => each.code === 'H26.150')),
  };
}
