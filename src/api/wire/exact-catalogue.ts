import type {ProcedureSummary} from '../../domain/procedure/procedure.ts';
import type {ProcedureCatalogue} from '../../domain/sources.ts';
import {isFitText} from './fit-text.ts';

/** A row says by one character which value of a column it has; this one stands for the first. */
export const FIRST_PLACE = 35;

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

const orNone =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** What the values of each column must look like. */
const COLUMNS: Readonly<Record<Exclude<keyof ProcedureSummary, 'code'>, Check>> = {
  name: isText,
  fields: isTexts,
  levels: (value) => isListOf(isLevel, value, 5),
  subjects: isTexts,
  serviceLevel: orNone(isLike(/^(full|partial|information)$/)),
  duration: orNone((value) => isRecordOf(measured, value) || isRecordOf({text: isText}, value)),
  fee: orNone(
    (value) =>
      isRecordOf(inWords, value) || isRecordOf({...inWords, text: isTextOrNone, amount: isAmount}, value),
  ),
  keywords: isTexts,
  usage: orNone(isAmount),
};

/**
 * The catalogue in a document that is exactly as the contract says, or `undefined`. It decides, and mends
 * nothing: what it takes, `decodeCatalogue` would have read in just the same way.
 */
export function exactCatalogue(json: unknown): ProcedureCatalogue | undefined {
  const {complete, total, codes, names, ...columns} = Object(json) as Record<string, unknown>;
  if (complete === false) return isAmount(total) ? {kind: 'remote', total: total as number} : undefined;
  columns['name'] = {values: names};
  if (!isListOf(isLike(/^\d[\w.-]{0,79}$/), codes) || new Set(codes).size !== codes.length) return undefined;
  const rows: Record<string, unknown>[] = codes.map((code: string) => ({code}));
  const isExact = Object.entries(COLUMNS).every(([key, check]) => {
    const {values, rows: places = ''} = Object(columns[key]) as Record<string, unknown>;
    return (
      isListOf(check, values) &&
      typeof places === 'string' &&
      rows.every((row, i) => {
        const value: unknown = values[places ? places.charCodeAt(i) - FIRST_PLACE : i];
        if (value !== null) row[key] = value;
        return value !== undefined;
      })
    );
  });
  return isExact ? {kind: 'complete', rows: rows as unknown as readonly ProcedureSummary[]} : undefined;
}
