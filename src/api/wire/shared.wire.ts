import * as v from 'valibot';

/** Pieces that several documents of the contract share. Strict: what a correct API sends. */

/** Plain text, at most 20,000 characters; never HTML. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));

/** A code: 1 to 80 characters without spaces or control characters. */
export const code = v.pipe(v.string(), v.regex(/^[^\s\p{C}]{1,80}$/u));

/** An absolute http(s) address. */
export const webUrl = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\/[^\s\p{C}]+$/u));

/** A day, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate());

/** A day, or an instant with its offset. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/),
);

/** A period: `2018`, `2018-Q1`, `2018-01`, or a school year `2018/2019`. */
export const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])|\/\d{4})?$/),
  v.description('Kỳ số liệu: 2018, 2018-Q1, 2018-01, 2018/2019'),
);

export const finite = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e15));
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e15));

export const texts = v.pipe(v.array(text), v.maxLength(200));
