import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {isFitText} from './fit-text.ts';

type Check = (value: unknown) => boolean;

/** No column is longer. */
const MOST_ROWS = 20_000;

const isText: Check = (value) => typeof value === 'string' && isFitText(value);
const isCode: Check = (value) => typeof value === 'string' && /^\d[\w.-]{0,79}$/.test(value);
const isAmount: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1e15;

const isOneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

function isListOf(item: Check, most: number, value: unknown): value is readonly never[] {
  return Array.isArray(value) && value.length <= most && value.every(item);
}

/** Has the object these fields and no others, with every one of the `needed`? */
function hasFields(
  fields: Readonly<Record<string, Check>>,
  needed: readonly string[],
  value: unknown,
): boolean {
  const own = Object.entries(Object(value) as object);
  const isGood = own.every(([key, each]) => Object.hasOwn(fields, key) && fields[key]!(each));
  return isGood && needed.every((key) => Object.hasOwn(Object(value) as object, key));
}

const isListOfTexts: Check = (value) => isListOf(isText, 200, value);
const isLevel = isOneOf('ministry', 'province', 'district', 'commune', 'other');
const isUnit = isOneOf('hour', 'day', 'working-day', 'month');
const feeFields = {type: isOneOf('fee', 'charge'), currency: isOneOf('VND'), amount: isAmount, text: isText};

/** What a value must look like in each column that is written as distinct `values` and, for each row, which of them. */
const COLUMNS: Readonly<Record<Exclude<keyof ProcedureSummary, 'code' | 'name'>, Check>> = {
  fields: isListOfTexts,
  levels: (value) => isListOf(isLevel, 5, value),
  subjects: isListOfTexts,
  serviceLevel: isOneOf('full', 'partial', 'information'),
  duration: (value) =>
    hasFields({value: isAmount, unit: isUnit, text: isText}, ['value', 'unit'], value) ||
    hasFields({text: isText}, ['text'], value),
  fee: (value) =>
    hasFields(feeFields, ['type', 'currency', 'amount'], value) ||
    hasFields(feeFields, ['type', 'currency', 'text'], value),
  keywords: isListOfTexts,
  usage: isAmount,
};

/**
 * The catalogue in a document that is exactly as the contract says, or `undefined`. It decides, and mends
 * nothing: what it takes, `decodeCatalogue` would have read in just the same way.
 */
export function exactCatalogue(json: unknown): ProcedureCatalogue | undefined {
  const {complete, total, codes, names, ...columns} = Object(json) as Record<string, unknown>;
  if (complete === false) return isAmount(total) ? {kind: 'remote', total: total as number} : undefined;
  if (!isListOf(isCode, MOST_ROWS, codes) || !isListOf(isText, MOST_ROWS, names)) return undefined;
  if (names.length !== codes.length || new Set(codes).size !== codes.length) return undefined;
  const rows = codes.map((code, i) => ({
    code,
    name: names[i]!,
    fields: [],
    levels: [],
    subjects: [],
    keywords: [],
  }));
  for (const [key, check] of Object.entries(COLUMNS)) {
    const {values, rows: places} = Object(columns[key]) as Record<string, unknown>;
    if (!isListOf(check, MOST_ROWS, values)) return undefined;
    const isPlace: Check = (place) => typeof place === 'number' && place < values.length;
    if (!isListOf(isPlace, MOST_ROWS, places)) return undefined;
    rows.forEach((row, i) => {
      const value = values[places[i]!];
      if (value !== undefined) Object.assign(row, {[key]: value});
    });
  }
  return {kind: 'complete', rows};
}
