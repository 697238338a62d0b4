import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {isFitText} from './fit-text.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && isFitText(value);
const isAmount: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1e15;

const isLike =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

function isListOf(item: Check, value: unknown, most = 20_000): value is readonly never[] {
  return Array.isArray(value) && value.length <= most && value.every(item);
}

/** Has the object these fields and no others? */
function isRecordOf(fields: Readonly<Record<string, Check>>, value: unknown): boolean {
  const record = Object(value) as Record<string, unknown>;
  return (
    Object.keys(record).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check(record[key]))
  );
}

const isTexts: Check = (value) => isListOf(isText, value, 200);
const isTextOrNone: Check = (value) => value === undefined || isText(value);
const isLevel = isLike(/^(ministry|province|district|commune|other)$/);
const measured = {value: isAmount, unit: isLike(/^(hour|day|working-day|month)$/), text: isTextOrNone};
const inWords = {type: isLike(/^(fee|charge)$/), currency: isLike(/^VND$/), text: isText};

/** What a value must look like in each column that is written as distinct `values` and, for each row, which of them. */
const COLUMNS: Readonly<Record<Exclude<keyof ProcedureSummary, 'code' | 'name'>, Check>> = {
  fields: isTexts,
  levels: (value) => isListOf(isLevel, value, 5),
  subjects: isTexts,
  serviceLevel: isLike(/^(full|partial|information)$/),
  duration: (value) => isRecordOf(measured, value) || isRecordOf({text: isText}, value),
  fee: (value) =>
    isRecordOf(inWords, value) || isRecordOf({...inWords, text: isTextOrNone, amount: isAmount}, value),
  keywords: isTexts,
  usage: isAmount,
};

/**
 * The catalogue in a document that is exactly as the contract says, or `undefined`. It decides, and mends
 * nothing: what it takes, `decodeCatalogue` would have read in just the same way.
 */
export function exactCatalogue(json: unknown): ProcedureCatalogue | undefined {
  const {complete, total, codes, names, ...columns} = Object(json) as Record<string, unknown>;
  if (complete === false) return isAmount(total) ? {kind: 'remote', total: total as number} : undefined;
  if (!isListOf(isLike(/^\d[\w.-]{0,79}$/), codes) || !isListOf(isText, names)) return undefined;
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
    if (!isListOf(check, values)) return undefined;
    const isPlace: Check = (place) => typeof place === 'number' && place < values.length;
    if (!isListOf(isPlace, places)) return undefined;
    rows.forEach((row, i) => {
      const value = values[places[i]!];
      if (value !== undefined) Object.assign(row, {[key]: value});
    });
  }
  return {kind: 'complete', rows};
}
