import type {Duration, Fee, ProcedureSummary, ServiceLevel} from '../../domain/procedure/procedure.ts';
import {silently} from './clean-text.ts';
import {agencyLevel} from './read-agency-level.ts';
import {
  amount,
  code,
  leaf,
  list,
  MOST_CHARACTERS,
  oneOf,
  ownValue,
  record,
  text,
  type Reader,
} from './readers.ts';

const serviceLevel: Reader<ServiceLevel | undefined> = oneOf('full', 'partial', 'information');

const durationParts = record<Duration>({
  value: amount,
  unit: oneOf('hour', 'day', 'working-day', 'month'),
  text,
});

/** A number without its unit says nothing and is left out; so is a unit without its number. */
export const duration: Reader<Duration | undefined> = (value, report) => {
  const {value: length, unit, text: words} = durationParts(value, report) ?? {};
  const measured = length !== undefined && unit ? {value: length, unit} : undefined;
  return measured || words ? {...measured, ...(words && {text: words})} : undefined;
};

const feeParts = record<Partial<Fee>>({
  type: oneOf('fee', 'charge'),
  amount,
  currency: leaf((value) => /^[A-Z]{3}$/.exec(String(value))?.[0]),
  text,
});

/** Whoever pays must learn of it: an amount that is no plain number ("7.000 - 15.000 đ") stays in the words of its source. */
export const fee: Reader<Fee | undefined> = (value, report) => {
  const {text: words, ...parts} = feeParts(value, report) ?? {};
  const hasAmount = parts.amount !== undefined;
  const said = [!hasAmount && amountInWords(value), words]
    .filter(Boolean)
    .join(' · ')
    .slice(0, MOST_CHARACTERS);
  return hasAmount || said ? {type: 'fee', currency: 'VND', ...parts, ...(said && {text: said})} : undefined;
};

function amountInWords(value: unknown): string | undefined {
  const given = ownValue(value, 'amount');
  return typeof given === 'string' && /^[^-]*\d/.test(given) ? text(given, silently) : undefined;
}

/** How each field of a row is read. */
export const summaryFields = {
  code,
  name: text,
  fields: list(text),
  levels: list(agencyLevel, 5),
  subjects: list(text),
  serviceLevel,
  duration,
  fee,
  keywords: list(text),
  usage: amount,
};

export const procedureSummary = record<ProcedureSummary>(summaryFields, 'code', 'name');
