import * as fc from 'fast-check';
import * as v from 'valibot';
import {
  amount,
  code,
  count,
  day,
  finite,
  moment,
  period,
  text,
  webUrl,
} from '../../../src/api/wire/shared.wire.ts';

const words =
  'Cấp Giấy xác nhận đăng ký kết hôn, khai sinh: trích lục (bản sao) số 12/2025 <b>hộ tịch</b> ưỡng'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 8})
  .map((all) => all.join(' '));
const calendarDay = fc
  .date({min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** What the strict leaves of the contract may hold, in the form that decoders leave alone. */
const LEAVES = new Map<unknown, fc.Arbitrary<unknown>>([
  [text, sentence],
  [code, fc.stringMatching(/^[A-Z0-9]{1,4}(\.[0-9]{2,6}){1,3}$/)],
  [webUrl, fc.stringMatching(/^https:\/\/[a-z]{3,8}\.example\/[a-z0-9]{0,9}$/)],
  [day, calendarDay],
  [
    moment,
    fc.oneof(
      calendarDay,
      calendarDay.map((date) => `${date}T08:30:00+07:00`),
    ),
  ],
  [period, fc.stringMatching(/^20[0-9]{2}(-Q[1-4]|-0[1-9])?$/)],
  [finite, fc.double({noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12}).map((n) => n || 0)],
  [count, fc.nat(1_000_000)],
  [amount, fc.double({noNaN: true, noDefaultInfinity: true, min: 0, max: 1e12}).map((n) => n || 0)],
]);

interface Schema {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly entries?: Record<string, Schema>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Documents that a schema of the contract accepts, made from the schema itself. */
export function arbitraryOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return build(schema as unknown as Schema);
}

function build(schema: Schema): fc.Arbitrary<unknown> {
  const leaf = LEAVES.get(schema);
  if (leaf) return leaf;
  const regex = schema.pipe?.find((step) => (step as Schema).type === 'regex') as
    {requirement: RegExp} | undefined;
  if (regex) return fc.stringMatching(regex.requirement);
  if (schema.pipe) {
    return build(schema.pipe[0] as Schema).filter((value) =>
      v.is(schema as unknown as v.GenericSchema, value),
    );
  }
  switch (schema.type) {
    case 'object': {
      const entries = Object.entries(schema.entries!);
      const requiredKeys = entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key);
      const model = entries.map(([key, entry]) => [key, build(entry.wrapped ?? entry)]);
      return (
        fc
          .record(Object.fromEntries(model) as Record<string, fc.Arbitrary<unknown>>, {requiredKeys})
          // Plain objects, as JSON.parse makes them.
          .map((value) => ({...value}))
      );
    }
    case 'array':
      return fc.array(build(schema.item!), {maxLength: 4});
    case 'picklist':
      return fc.constantFrom(...schema.options!);
    case 'literal':
      return fc.constant(schema.literal);
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`no arbitrary for ${schema.type}`);
  }
}

/** The document with one value, anywhere in it, exchanged for another. */
export function spoiled(document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(document, fc.nat(), fc.constantFrom(...HOSTILE)).map(([value, place, hostile]) => {
    const copy = structuredClone(value);
    const places = placesOf(copy);
    const [holder, key] = places[place % places.length] ?? [];
    if (holder) (holder as Record<string, unknown>)[key!] = structuredClone(hostile);
    return copy;
  });
}

/** Bodies 7, 8, 13 and 16: wrong, empty and treacherous values. */
export const HOSTILE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  -0,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [[]],
  [null],
  '1.234,5',
  'NaN',
  '1e400',
  'x'.repeat(30_000),
  '\u202Eevil\u200B',
  'a' + '\u0301'.repeat(50),
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'Không có thông tin',
  '2026-13-45',
  {toString: 1, valueOf: 2},
  JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  Array.from({length: 300}, () => 'x'),
  '\uD800',
  'ThÃ´ng tin',
];

function placesOf(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...placesOf(inner),
  ]);
}
