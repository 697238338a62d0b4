import type {Channel} from '../../domain/procedure/procedure.ts';
import {safeUrl} from '../../primitives/safe-url.ts';
import {readNumber} from './read-number.ts';
import {amount, leaf, oneOf, type Reader} from './readers.ts';

/** Readers that only details, dossiers and figures need. */

export const url = leaf(safeUrl);

/** A number between -10^15 and 10^15: beyond, a program has slipped, and digits are lost. */
export const number = leaf((value) => {
  const result = readNumber(value);
  return result !== undefined && Math.abs(result) <= 1e15 ? result : undefined;
});

export const flag = leaf((value) => (typeof value === 'boolean' ? value : undefined));

export const channel: Reader<Channel | undefined> = oneOf('direct', 'online', 'postal');

/** A whole number of things. */
export const count: Reader<number | undefined> = (value, report) => {
  const result = amount(value, report);
  return result === undefined ? undefined : Math.floor(result);
};

/** Is the text a day of the calendar? Some engines roll 30 February over. */
function isDay(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(Number(time)) && time.toISOString().startsWith(text);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = leaf((value) => {
  const text = /^\d{4}-\d\d-\d\d$/.exec(String(value))?.[0];
  return text && isDay(text) ? text : undefined;
});

/** Programs write 0001, 1900 or 1970 for "no date". */
const FIRST_DAY = '1970-01-02';

/** A day, or an instant with its offset; without one the clock on the wall of Viet Nam is meant. */
export const moment = leaf((value) => {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    String(value),
  );
  if (!match || !isDay(match[1]!) || match[1]! < FIRST_DAY) return undefined;
  const [, date, time, offset = '+07:00'] = match;
  const text = time ? `${date}T${time}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}` : date!;
  return Number.isNaN(Number(new Date(text))) ? undefined : text;
});

/** `2018`, `2018-Q1`, `2018-01`, `2018/2019`. */
export const period = leaf((value) => /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])|\/\d{4})?$/.exec(String(value))?.[0]);
