import {parseCitizenLines} from './citizen-words.ts';
import {asking} from './words/asking.data.ts';
import {business} from './words/business.data.ts';
import {land} from './words/land.data.ts';
import {people} from './words/people.data.ts';
import {welfare} from './words/welfare.data.ts';

/** The words of citizens all over the country; a city adds its own (`city-words.ts`). */
export const citizenWords = parseCitizenLines([asking, people, land, business, welfare].join(''));
