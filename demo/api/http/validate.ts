import type {Context} from 'hono';
import * as v from 'valibot';
import {code} from '../../../src/api/wire/shared.wire.ts';
import {Problem} from './problem.ts';

/** Why a value was refused, by the check that refused it; every other check is `pattern`. */
const CODES: Readonly<Record<string, string>> = {
  max_length: 'too-long',
  picklist: 'unknown',
  max_value: 'out-of-range',
  min_value: 'out-of-range',
};

/** What the contract's schema makes of the input, or the end of the request with every refused field. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const errors = new Map<string, string>();
  for (const issue of result.issues) {
    const field = String(issue.path?.[0]?.key ?? 'body');
    const code = issue.input === undefined ? 'required' : (CODES[issue.type] ?? 'pattern');
    if (!errors.has(field)) errors.set(field, code);
  }
  throw refused(Object.fromEntries(errors));
}

/** Reads the query of a URL. An empty parameter counts as absent; unknown ones are left alone. */
export function validateQuery<Schema extends v.GenericSchema>(
  schema: Schema,
  url: string,
): v.InferOutput<Schema> {
  const input: Record<string, string> = {};
  for (const [name, value] of new URL(url).searchParams) {
    if (Object.hasOwn(input, name)) throw refused({[name]: 'repeated'});
    const text = value.trim().normalize('NFC');
    if (text.includes('\0') || text.length > LONGEST) throw refused({[name]: 'pattern'});
    if (text !== '') input[name] = text;
  }
  return validate(schema, input);
}

/** A code in the path; whatever cannot be a code is simply not found. */
export function codeParam(c: Context, name: string): string {
  const result = v.safeParse(code, c.req.param(name));
  if (!result.success) throw new Problem('not-found');
  return result.output;
}

/** Longest query parameter: a list of 50 codes. */
const LONGEST = 4_100;

export function refused(fields: Readonly<Record<string, string>>): Problem {
  const known = Object.entries(fields).filter(([field]) => /^[a-z]\w{0,39}$/i.test(field));
  return new Problem('invalid-request', {errors: known.map(([field, code]) => ({field, code}))});
}
