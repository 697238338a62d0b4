import type {FacetCount, ProcedureFacets} from '../../domain/procedure/procedure-facets.ts';
import type {
  MatchReason,
  ProcedureAnswer,
  ProcedureHit,
  TextRange,
} from '../../domain/procedure/procedure-query.ts';
import type {Report} from './clean-text.ts';
import {decode, decodeItems} from './decode.ts';
import {count} from './detail-readers.ts';
import {procedureSummary} from './read-procedure-summary.ts';
import {list, ownValue, record, text, type Reader} from './readers.ts';

const mark = record<TextRange>({start: count, end: count}, 'start', 'end');
const reason = record<MatchReason>({typed: text, official: text}, 'typed', 'official');
const hitParts = record<ProcedureHit>(
  {procedure: procedureSummary, marks: list(mark, 100), reason, difference: text},
  'procedure',
);

const hit: Reader<ProcedureHit | undefined> = (value, report) => {
  const parts = hitParts(value, report);
  if (!parts) return undefined;
  const {name} = parts.procedure;
  let end = 0;
  // Offsets count in the name as it was sent: once cleaning has changed it they point elsewhere.
  const fits = ownValue(ownValue(value, 'procedure'), 'name') === name;
  const marks = parts.marks.filter((range) => {
    const good = fits && range.start >= end && range.end > range.start && range.end <= name.length;
    if (good) end = range.end;
    return good;
  });
  return {...parts, marks};
};

const facet = list(record<FacetCount>({value: text, count}, 'value', 'count'), 1_000);
const facets = record<ProcedureFacets>({
  field: facet,
  level: facet,
  subject: facet,
  serviceLevel: facet,
});

const rest = record<Omit<ProcedureAnswer, 'hits'>>({
  total: count,
  facets: (value, report) => facets(value ?? {}, report) ?? facets({}, report),
  suggestions: list(text, 20),
  next: text,
});

/** Reads the answer to a search. Throws `bad-data` without `items`; `total` is never below their number. */
export function decodeAnswer(json: unknown, report?: Report): ProcedureAnswer {
  const hits = decodeItems(hit, ({procedure}) => procedure.code, json, 'answer', report);
  const answer = decode(rest, json, 'answer', report);
  return {...answer, hits, total: Math.max(answer.total ?? 0, hits.length)};
}
